package kz.uzdik.local.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.gateway.IssuerServer;
import kz.uzdik.local.stack.issuer.Issuer;

/**
 * Serves the development issuer until the process is ended. Environment: `HOST` (127.0.0.1), `PORT` (4567); the issuer is
 * `http://127.0.0.1:PORT/_local/issuer` under whatever address it is reached.
 */
public final class IssuerMain {
    private IssuerMain() {}

    static void main() throws IOException {
        Map<String, String> environment = System.getenv();
        String host = environment.getOrDefault("HOST", "127.0.0.1");
        int port = Integer.parseInt(environment.getOrDefault("PORT", "4567"));
        String name = "http://127.0.0.1:" + port + "/_local/issuer";
        var issuer = new Issuer(name, Stack.CLIENT_ID, Clock.systemUTC(), Optional.empty());
        var server = new IssuerServer(new InetSocketAddress(host, port), issuer);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }
}
