package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.uzdik.local.stack.template.Api;

/**
 * The pages as they lie in {@code web/}, read anew at every request, beside the API whose paths begin otherwise; as
 * CloudFront would, each with its policy ({@link PagePolicy}). {@code config.json} says where everything answers.
 */
public final class PageFiles {
    /** What lies beside the pages and is no page: a program, another's client, tests. */
    private static final List<String> NOT_SERVED = List.of("independent-client", "tests", "package.json", "verify.mjs");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final Path folder;
    private final Map<String, URI> apis;
    private final String issuer;
    private final String client;
    private final URI files;
    private final Supplier<List<String>> editions;

    /**
     * Serves a folder.
     *
     * @param apis where each API answers, by logical id
     * @param issuer where people sign in, and {@code client} as whom pages ask
     * @param files where presigned addresses lead
     * @param editions which editions have published something
     */
    public PageFiles(
            Path folder,
            Map<String, URI> apis,
            String issuer,
            String client,
            URI files,
            Supplier<List<String>> editions) {
        this.folder = folder.toAbsolutePath().normalize();
        this.apis = Map.copyOf(apis);
        this.issuer = issuer;
        this.client = client;
        this.files = files;
        this.editions = editions;
    }

    /** Whether a request is for a page: its path's first part is a file or folder of the pages. */
    boolean has(HttpExchange call) {
        String path = call.getRequestURI().getPath();
        String first = path.substring(1).split("/", -1)[0];
        boolean reads =
                call.getRequestMethod().equals("GET") || call.getRequestMethod().equals("HEAD");
        return reads
                && (first.isEmpty()
                        || first.equals("config.json")
                        || Files.exists(folder.resolve(first).normalize()))
                && !path.contains("..");
    }

    void serve(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring(1);
        if (path.equals("config.json")) {
            Door.send(call, Reply.json(200, config()));
            return;
        }
        Optional<Path> file = file(path);
        if (file.isEmpty()) {
            Door.send(call, Reply.problem(404, "not-found", "Not found", "There is no such page."));
            return;
        }
        var headers = call.getResponseHeaders();
        headers.set("Content-Security-Policy", PagePolicy.of(path, connected(), storage()));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-cache");
        headers.set("Content-Type", type(file.get()));
        byte[] bytes = Files.readAllBytes(file.get());
        if (call.getRequestMethod().equals("HEAD")) {
            call.sendResponseHeaders(200, -1);
        } else {
            call.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    private Optional<Path> file(String path) {
        if (Stream.of(path.split("/", -1)).anyMatch(NOT_SERVED::contains)) return Optional.empty();
        Path there = folder.resolve(path).normalize();
        Path file = Files.isDirectory(there) ? there.resolve("index.html") : there;
        return Optional.of(file).filter(page -> page.startsWith(folder) && Files.isRegularFile(page));
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Where a page finds everything, as a deployment writes it. */
    private Map<String, Object> config() {
        var config = new LinkedHashMap<String, Object>();
        config.put("api", address(Api.MAIN));
        config.put("ballots", address("BallotApi"));
        config.put("public", address(Api.MAIN) + "/public");
        config.put("issuer", issuer);
        config.put("client", client);
        config.put("editions", editions.get());
        return config;
    }

    private String address(String api) {
        return String.valueOf(apis.getOrDefault(api, apis.get(Api.MAIN)));
    }

    private String connected() {
        return address(Api.MAIN) + " " + address("BallotApi");
    }

    private String storage() {
        return files.getScheme() + "://" + files.getAuthority();
    }
}
