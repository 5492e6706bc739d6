package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.json.Digest;
import kz.uzdik.local.stack.template.Api;

/**
 * The pages as they lie in {@code web/}, read anew at every request, beside the API whose paths begin otherwise; as
 * CloudFront would, each with its policy ({@link PagePolicy}). {@code config.json} says where everything answers,
 * {@code pages.json} what every file's digest is.
 */
public final class PageFiles {
    /** What lies beside the pages and is no page: a program, another's client, tests. */
    private static final List<String> NOT_SERVED = List.of("independent-client", "tests", "package.json", "verify.mjs");

    /** What is no file here: where everything answers, and every page's file with its digest. */
    private static final List<String> MADE = List.of("config.json", "pages.json");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private static final String UNKNOWN = "application/octet-stream";

    private final Path folder;
    private final Map<String, URI> apis;
    private final String issuer;
    private final String client;
    private final URI files;

    /**
     * Serves a folder.
     *
     * @param apis where each API answers, by logical id
     * @param issuer where people sign in, and {@code client} as whom pages ask
     * @param files where presigned addresses lead
     */
    public PageFiles(Path folder, Map<String, URI> apis, String issuer, String client, URI files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.apis = Map.copyOf(apis);
        this.issuer = issuer;
        this.client = client;
        this.files = files;
    }

    /** Whether a request is for a page: its path's first part is a file or folder of the pages. */
    boolean has(HttpExchange call) {
        String path = call.getRequestURI().getPath();
        String first = path.substring(1).split("/", -1)[0];
        boolean reads =
                call.getRequestMethod().equals("GET") || call.getRequestMethod().equals("HEAD");
        return reads
                && (first.isEmpty()
                        || MADE.contains(first)
                        || Files.exists(folder.resolve(first).normalize()))
                && !path.contains("..");
    }

    void serve(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring(1);
        if (path.equals("config.json")) {
            Door.send(call, Reply.json(200, config()));
            return;
        }
        if (path.equals("pages.json")) {
            Door.send(call, Reply.json(200, Map.of("files", listed())));
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
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN);
    }

    /** Every file with its length and SHA-256, as a deployment lists them. */
    private List<Map<String, Object>> listed() throws IOException {
        var files = new ArrayList<Map<String, Object>>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (file(name).isEmpty() || type(path).equals(UNKNOWN)) continue;
                byte[] bytes = Files.readAllBytes(path);
                files.add(Map.of("name", name, "bytes", bytes.length, "sha256", Digest.sha256Hex(bytes)));
            }
        }
        return files;
    }

    /** Where a page finds everything, as a deployment writes it. */
    private Map<String, Object> config() {
        var config = new LinkedHashMap<String, Object>();
        config.put("api", address(Api.MAIN));
        config.put("ballots", address("BallotApi"));
        config.put("public", address(Api.MAIN) + "/public");
        config.put("issuer", issuer);
        config.put("client", client);
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
