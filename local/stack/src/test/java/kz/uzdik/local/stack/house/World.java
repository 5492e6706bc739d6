package kz.uzdik.local.stack.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.scanning.TestFileScanner;

/** The whole system with the 2020 contest under way, for tests that go through HTTP. */
final class World implements AutoCloseable {
    static final String EDITION = "best-2020";
    static final String REGIONAL = EDITION + ".regional.31";
    static final String POLL = EDITION + ".residents";
    static final String OTHER_REGIONAL = EDITION + ".regional.61";

    private static final String CONTEST = "contests/best-rural-akim-2020/";

    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    World() {
        this(new TestFileScanner());
    }

    World(Scanner scanner) {
        this(settings().withScanner(scanner));
    }

    World(StackSettings settings) {
        stack = started(settings);
    }

    static StackSettings settings() {
        return StackSettings.inMemory(Repository.file("template.yaml"));
    }

    private static Stack started(StackSettings settings) {
        try {
            return Stack.start(settings);
        } catch (Exception e) {
            throw new IllegalStateException("the stack did not start", e);
        }
    }

    Stack stack() {
        return stack;
    }

    String token(String person) {
        return stack.issuer()
                .token(person, person.startsWith("officer") ? List.of("agency") : List.of(), Duration.ofHours(1));
    }

    Answer send(String person, Call call) {
        return send(call.method(), call.path(), "application/json", "Bearer " + token(person), call.bytes());
    }

    /** Sends anything at all; an empty authorization sends none. */
    Answer send(String method, String path, String contentType, String authorization, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.uri() + path))
                .timeout(Duration.ofSeconds(40))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (body.length > 0) {
            request.header("Content-Type", contentType);
        }
        try {
            return Answer.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void moveTimeTo(String instant) {
        send("PUT", "/_local/time", "application/json", "", ("{\"at\":\"" + instant + "\"}").getBytes(UTF_8))
                .done();
    }

    /** The definition accepted, the edition announced on 25 May 2020, three commissions appointed. */
    String announced() {
        moveTimeTo("2020-05-25T05:00:00Z");
        var accepted = send(
                        "POST",
                        "/definitions",
                        "application/json",
                        "Bearer " + token("officer"),
                        Repository.text(CONTEST + "definition.json").getBytes(UTF_8))
                .done();
        String digest = (String) accepted.value("digest");
        for (String language : Set.of("kk", "ru", "en")) {
            send(
                            "PUT",
                            "/definitions/" + digest + "/texts/" + language,
                            "application/json",
                            "Bearer " + token("officer"),
                            Repository.text(CONTEST + "texts/" + language + ".json")
                                    .getBytes(UTF_8))
                    .done();
        }
        send("officer", Call.post("/editions", Map.of("edition", EDITION, "definition", digest)))
                .done();
        appoint(REGIONAL, "31");
        appoint(OTHER_REGIONAL, "61");
        appoint(EDITION + ".republican.kz", "kz");
        send("officer", Call.post("/editions/" + EDITION + "/announcement", Map.of("postings", postings())))
                .done();
        send("officer", Call.put("/polls/" + POLL, poll())).done();
        // Its secrets are made meanwhile, which makes another version of it.
        settle();
        stationed("311430100-1", "station-1", "station-2");
        stationed("311430100-2", "station-3", "station-4");
        return digest;
    }

    /** An edition for practice, announced, with two commissions, beside the other. */
    void practised(String edition, String digest) {
        send("officer", Call.post("/editions", Map.of("edition", edition, "definition", digest, "practice", true)))
                .done();
        appoint(edition + ".regional.31", "31");
        appoint(edition + ".republican.kz", "kz");
        send("officer", Call.post("/editions/" + edition + "/announcement", Map.of("postings", postings())))
                .done();
    }

    private void stationed(String station, String... officers) {
        Object version = send("officer", Call.get("/polls/" + POLL)).done().value("version");
        send(
                        "officer",
                        Call.put(
                                "/polls/" + POLL + "/stations/" + station + "/officers",
                                Map.of("officers", List.of(officers), "reason", "order 7", "version", version)))
                .done();
    }

    /** A poll of the residents, a month ahead, with the officers {@code registrar} and {@code registrar-2}. */
    static Map<String, Object> poll() {
        Map<String, Object> question = Map.of(
                "id",
                "services",
                "theme",
                "services",
                "text",
                Map.of("kk", "?", "ru", "?", "en", "?"),
                "paragraph",
                "p14.3",
                "origin",
                "reconstructed");
        Map<String, Object> times = Map.of(
                "issueFrom", "2020-07-10T00:00:00Z",
                "issueUntil", "2020-07-15T00:00:00Z",
                "ballotsUntil", "2020-07-18T00:00:00Z");
        return Map.of(
                "about",
                "akim",
                "questions",
                List.of(question),
                "districts",
                List.of(Map.of("code", "311430100", "residence", List.of("311430100"))),
                "times",
                times,
                "minimum",
                30,
                "belowMinimum",
                "no-figure",
                "officers",
                List.of("registrar", "registrar-2"));
    }

    static List<Map<String, Object>> postings() {
        return List.of(Map.of("place", "The Agency's site", "address", "https://example.kz/1", "date", "2020-05-25"));
    }

    private void appoint(String commission, String suffix) {
        send("officer", Call.put("/commissions/" + commission, membership(suffix)))
                .done();
        if (!suffix.equals("kz")) {
            send("officer", Call.put("/commissions/" + commission + "/consent", consent(1)))
                    .done();
        }
    }

    static Map<String, Object> consent(long membership) {
        return Map.of("of", "akimat", "document", "letter 12", "on", "2020-05-25", "version", membership);
    }

    static Map<String, Object> membership(String suffix) {
        return Map.of(
                "members",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> appointee("member-" + suffix + "-" + i))
                        .toList(),
                "chair",
                "member-" + suffix + "-1",
                "secretary",
                appointee("secretary-" + suffix),
                "ethicsOfficer",
                appointee("ethics-" + suffix),
                "approval",
                Map.of("by", suffix.equals("kz") ? "agency" : "department", "document", "order 3", "on", "2020-05-25"));
    }

    // One position for each office that the definition asks one of.
    private static Map<String, Object> appointee(String person) {
        String position = person.startsWith("secretary")
                ? "agency-employee"
                : person.startsWith("member-kz") ? "agency-deputy-chair" : "department-head";
        return Map.of(
                "person",
                person,
                "name",
                "Person " + person,
                "email",
                person + "@example.kz",
                "language",
                "kk",
                "position",
                position);
    }

    static Map<String, Object> dossier() {
        return dossier("An Akim", "061211600012", "311430100");
    }

    private static Map<String, Object> dossier(String name, String iin, String unit) {
        return Map.of(
                "edition",
                EDITION,
                "akim",
                Map.of("iin", iin, "name", name, "unit", unit, "inOfficeSince", "2016-01-01"),
                "contact",
                Map.of("name", "An Akim", "email", "akim@example.kz", "language", "ru"));
    }

    /** A dossier with every document, handed in by {@code akim}; its id. */
    String handedIn() {
        return handedIn("akim", dossier());
    }

    /** The same of an akim of the other region, handed in by {@code akim-61}. */
    String handedInElsewhere() {
        return handedIn("akim-61", dossier("A Neighbour", "710203500232", "611630100"));
    }

    private String handedIn(String person, Map<String, Object> dossier) {
        String id =
                (String) send(person, Call.post("/dossiers", dossier)).done().value("dossier");
        Documents.all().forEach(document -> upload(person, id, document));
        settle();
        send(person, Call.post("/dossiers/" + id + "/submissions", Map.of("intake", "application")))
                .done();
        return id;
    }

    /** The other region's admission sitting is convened. */
    void convenedElsewhere() {
        send("secretary-61", Call.post("/commissions/" + OTHER_REGIONAL + "/sittings", Map.of("step", "admission")))
                .done();
    }

    /** The secretary asks about a dossier; its first question. */
    void asked(String dossier) {
        send(
                        "secretary-31",
                        Call.post(
                                "/commissions/" + REGIONAL + "/dossiers/" + dossier + "/questions",
                                Map.of("documents", List.of(), "text", "whose is that")))
                .done();
    }

    /** The first upload of a dossier. */
    String uploadOf(String dossier) {
        var documents =
                (List<?>) send("akim", Call.get("/dossiers/" + dossier)).done().value("documents");
        return String.valueOf(((Map<?, ?>) documents.getFirst()).get("upload"));
    }

    void settle() {
        send("POST", "/_local/settle", "", "", new byte[0]).done();
    }

    void upload(String dossier, Documents.Sample document) {
        upload("akim", dossier, document);
    }

    private void upload(String person, String dossier, Documents.Sample document) {
        var plan = send(person, Call.post("/dossiers/" + dossier + "/uploads", document.declaration()))
                .done();
        Documents.put(http, plan.json(), document.bytes());
    }

    /** The dossier admitted by a signed protocol, and the selection sitting convened. */
    void admitted(String dossier) {
        moveTimeTo("2020-06-17T05:00:00Z");
        String sitting = REGIONAL + ".admission";
        send("secretary-31", Call.post("/commissions/" + REGIONAL + "/sittings", Map.of("step", "admission")))
                .done();
        IntStream.rangeClosed(1, 9)
                .forEach(i -> send(
                                "member-31-" + i,
                                Call.put("/sittings/" + sitting + "/declarations", Map.of("recusals", List.of())))
                        .done());
        send("secretary-31", Call.post("/sittings/" + sitting + "/opening", Map.of("present", everyMember())))
                .done();
        send("secretary-31", Call.post("/commissions/" + REGIONAL + "/checks", checks(dossier)))
                .done();
        send("member-31-1", Call.post("/sittings/" + sitting + "/admissions", admission(dossier)))
                .done();
        String protocol = (String) ((Map<?, ?>) send("member-31-1", Call.post("/sittings/" + sitting + "/closing"))
                        .done()
                        .value("result"))
                .get("protocolDigest");
        for (String signer : List.of("member-31-1", "secretary-31")) {
            send(signer, Call.post("/sittings/" + sitting + "/signatures", Map.of("protocol", protocol)))
                    .done();
        }
        send("secretary-31", Call.post("/commissions/" + REGIONAL + "/sittings", Map.of("step", "selection")))
                .done();
    }

    static Map<String, Object> checks(String dossier) {
        return Map.of("check", "no-penalty", "source", "letter 7", "met", List.of(dossier), "notMet", List.of());
    }

    static Map<String, Object> admission(String dossier) {
        return Map.of("candidate", dossier, "admit", true);
    }

    static List<String> everyMember() {
        return IntStream.rangeClosed(1, 9).mapToObj(i -> "member-31-" + i).toList();
    }

    /** How many items the table holds once everything that follows from what was done is done. */
    long items() {
        settle();
        var tables =
                stack.account().client("DYNAMODB", software.amazon.awssdk.services.dynamodb.DynamoDbClient.builder());
        String table = stack.template().tables().getFirst().name();
        return tables.scanPaginator(request -> request.tableName(table)).items().stream()
                .count();
    }

    @Override
    public void close() {
        stack.close();
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
