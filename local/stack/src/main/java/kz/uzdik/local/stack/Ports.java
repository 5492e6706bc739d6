package kz.uzdik.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.template.TemplateReader;

/** Takes the ports of the APIs before anything is started, because the template is read with their addresses. */
final class Ports {
    private Ports() {}

    /** A server on the port of each API of the template, not started; the main one is there in any case. */
    static Map<String, HttpServer> bound(StackSettings settings) throws StartFailure {
        var servers = new LinkedHashMap<String, HttpServer>();
        try {
            servers.put(Api.MAIN, bound(settings.port(), "PORT"));
            for (String api : apis(settings)) {
                int port = settings.furtherPorts().getOrDefault(api, 0);
                if (!servers.containsKey(api)) servers.put(api, bound(port, variable(api)));
            }
            return servers;
        } catch (StartFailure | RuntimeException failed) {
            servers.values().forEach(server -> server.stop(0));
            throw failed;
        }
    }

    private static Set<String> apis(StackSettings settings) throws StartFailure {
        try {
            return TemplateReader.apis(settings.template());
        } catch (IOException unreadable) {
            throw new StartFailure("the template " + settings.template() + " cannot be read", unreadable);
        }
    }

    /** As `BALLOT_PORT` for `BallotApi`. */
    private static String variable(String api) {
        return api.replaceFirst("Api$", "").toUpperCase(Locale.ROOT) + "_PORT";
    }

    private static HttpServer bound(int port, String variable) throws StartFailure {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException inUse) {
            throw new StartFailure("port " + port + " is in use; choose another with " + variable, inUse);
        } catch (IOException refused) {
            throw new StartFailure("port " + port + " cannot be taken", refused);
        }
    }
}
