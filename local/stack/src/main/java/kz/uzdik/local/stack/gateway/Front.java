package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.uzdik.local.stack.template.Api;

/**
 * The addresses of the stack: each API has one of its own, as on AWS it has a host of its own. `/_local/`, `/public/` and
 * the pages lie beside the API called {@link Api#MAIN}.
 */
public final class Front implements AutoCloseable {
    private final Map<String, Door> doors = new LinkedHashMap<>();

    /** @param servers by API, bound to their ports already, so that a port in use shows before anything is started */
    public Front(Map<String, HttpServer> servers) {
        servers.forEach((api, server) -> doors.put(api, new Door(api, server)));
    }

    /** Where each API answers, without a slash at the end. */
    public Map<String, URI> addresses() {
        var addresses = new LinkedHashMap<String, URI>();
        doors.forEach((api, door) -> addresses.put(api, door.uri()));
        return addresses;
    }

    /** Gives up the addresses of all but these APIs. */
    public void keep(Set<String> apis) {
        doors.entrySet().removeIf(door -> {
            boolean unused = !apis.contains(door.getKey());
            if (unused) door.getValue().close();
            return unused;
        });
    }

    /** Opens every door that is left. */
    public void open(
            Function<String, Gateway> gateways, LocalPages local, Optional<PublicFiles> publicFiles, PageFiles pages) {
        doors.forEach((api, door) -> {
            if (api.equals(Api.MAIN)) {
                door.page(LocalPages.PREFIX, call -> answer(local, call));
                publicFiles.ifPresent(files -> door.page(PublicFiles.PREFIX, files::serve));
            }
            door.open(gateways.apply(api), api.equals(Api.MAIN) ? Optional.of(pages) : Optional.empty());
        });
    }

    /** Shows every request to an API and its reply, before it goes out. */
    public void observe(Consumer<Exchange> observer) {
        doors.values().forEach(door -> door.observe(observer));
    }

    private static void answer(LocalPages pages, HttpExchange call) throws IOException {
        Optional<byte[]> body = Gateway.body(call);
        Door.send(
                call,
                body.isPresent()
                        ? pages.answer(call, body.get())
                        : Reply.problem(413, "too-large", "Too large", "The body is too large."));
    }

    @Override
    public void close() {
        doors.values().forEach(Door::close);
    }
}
