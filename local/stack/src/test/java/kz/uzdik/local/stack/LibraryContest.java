package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.uzdik.json.Digest;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.world.World;

/** What people do in the contest of village libraries before a jury meets, over HTTP alone. */
final class LibraryContest {
    static final String EDITION = "library-2026";
    static final int MEMBERS = 5;

    private static final Path FOLDER = Path.of("src/test/resources/contests/best-village-library");

    private final Api api;
    private final World world;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, String> dossiers = new HashMap<>();

    LibraryContest(Api api, World world) {
        this.api = api;
        this.world = world;
    }

    /** A library that takes part; its name is its account's too. */
    record Library(String name, String unit, String bin, int openHours) {}

    Session as(String person) {
        return sessions.computeIfAbsent(person, _ -> {
            List<String> groups = person.equals("officer") ? List.of("agency") : List.of();
            return api.session(world.tokens().token(person, groups), "en");
        });
    }

    Session agency() {
        return as("officer");
    }

    void reach(String local) {
        world.clock()
                .reach(LocalDateTime.parse(local)
                        .atZone(ZoneId.of("Asia/Almaty"))
                        .toInstant());
    }

    /** Waits until everything that follows from what was done has happened. */
    void settle() {
        world.settled().run();
    }

    Api api() {
        return api;
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rules are handed in and an edition is planned by them; gives their digest. */
    String planned() {
        String digest =
                agency().postText(201, "/definitions", text("definition.json")).text("digest");
        for (String language : List.of("kk", "ru", "en")) {
            Object texts =
                    Json.read(language, text("texts/" + language + ".json")).tree();
            agency().putSilently("/definitions/" + digest + "/texts/" + language, texts);
        }
        agency().post(201, "/editions", Map.of("edition", EDITION, "definition", digest));
        return digest;
    }

    void announced() {
        Map<String, Object> posting =
                Map.of("place", "The ministry's site", "address", "https://library.example", "date", "2026-03-02");
        agency().post(200, "/editions/" + EDITION + "/announcement", Map.of("postings", List.of(posting)));
    }

    /** A jury of five and a secretary, for a district or the republic. */
    void appointed(String kind, String area) {
        Map<String, Object> membership = new HashMap<>();
        membership.put(
                "members",
                IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(number -> appointee(member(area, number), "head-of-culture"))
                        .toList());
        membership.put("chair", member(area, 1));
        membership.put("secretary", appointee(secretary(area), "librarian"));
        if (kind.equals("local")) {
            membership.put("approval", Map.of("by", "district-akimat", "document", "order 5", "on", "2026-03-03"));
        }
        agency().put("/commissions/" + commission(kind, area), membership);
    }

    static String commission(String kind, String area) {
        return EDITION + "." + kind + "." + area;
    }

    static String member(String area, int number) {
        return "jury-" + area + "-" + number;
    }

    static String secretary(String area) {
        return "secretary-" + area;
    }

    private static Map<String, Object> appointee(String person, String position) {
        return Map.of(
                "person",
                person,
                "name",
                "Person " + person,
                "email",
                person + "@jury.example",
                "language",
                "kk",
                "position",
                position);
    }

    /** A library hands in its entry, with the hours it is open. */
    void entered(Library library) {
        opened(library);
        handedIn(library, "entry", "entry-form", Map.of("open-hours", library.openHours()));
    }

    private void opened(Library library) {
        Map<String, Object> organisation = Map.of(
                "bin", library.bin(),
                "name", library.name(),
                "unit", library.unit(),
                "head", "The librarian");
        Map<String, Object> contact =
                Map.of("name", library.name(), "email", library.name() + "@village.example", "language", "ru");
        Json opened = as(library.name())
                .post(201, "/dossiers", Map.of("edition", EDITION, "organisation", organisation, "contact", contact));
        dossiers.put(library.name(), opened.text("dossier"));
    }

    /** The same with the entry form filled in, whose table gives the hours; no file is handed in. */
    void enteredByForm(Library library) {
        opened(library);
        String path = dossierPath(library) + "/forms/entry/entry-form";
        Json consent = as(library.name()).get(path).list("fields").stream()
                .filter(field -> field.text("kind").equals("consent"))
                .findFirst()
                .orElseThrow()
                .at("consent");
        Map<String, Object> values = new HashMap<>(Map.of(
                "library",
                library.name(),
                "founded",
                "1958-09-01",
                "owner",
                library.bin(),
                "librarian",
                library.bin(),
                "phone",
                "+77270000000",
                "accessible",
                false,
                "hours",
                List.of(Map.of("day", "weekday", "hours", "10.5"), Map.of("day", "weekend", "hours", 9)),
                "personal-data",
                Map.of("language", consent.text("language"), "digest", consent.text("digest"))));
        assertThat(saved(library, path, 0, values)).isEmpty();
        values.put(
                "hours",
                List.of(
                        Map.of("day", "weekday", "hours", "10.5"),
                        Map.of("day", "weekday", "hours", 24.5),
                        Map.of("day", "sunday", "hours", "many")));
        assertThat(saved(library, path, 1, values))
                .containsExactly(
                        "/hours/1/hours field-out-of-bounds",
                        "/hours/2/day field-not-a-choice",
                        "/hours/2/hours field-not-a-number");
        values.put(
                "hours", List.of(Map.of("day", "weekday", "hours", "10.5"), Map.of("day", "weekend", "hours", "19.5")));
        assertThat(saved(library, path, 2, values)).isEmpty();
        Json handedIn = as(library.name()).post(201, dossierPath(library) + "/submissions", Map.of("intake", "entry"));
        assertThat(handedIn.list("submissions").getFirst().at("facts").text("open-hours"))
                .isEqualTo(String.valueOf(library.openHours()));
    }

    private List<String> saved(Library library, String path, int over, Map<String, Object> values) {
        return as(library.name()).put(path, Map.of("version", over, "values", values)).list("problems").stream()
                .map(problem -> problem.text("path") + " " + problem.text("code"))
                .toList();
    }

    /** One document is put to the store, looked at, and handed in with what else is stated. */
    void handedIn(Library library, String intake, String document, Map<String, Integer> facts) {
        byte[] file = new Pdf(library.name(), 3).bytes();
        Json plan = as(library.name()).post(201, dossierPath(library) + "/uploads", declared(document, file));
        Map<String, String> headers = new HashMap<>();
        plan.at("headers")
                .names()
                .forEach(name -> headers.put(name, plan.at("headers").text(name)));
        assertThat(api.put(URI.create(plan.text("address")), headers, file).status())
                .isEqualTo(200);
        settle();
        as(library.name()).post(201, dossierPath(library) + "/submissions", Map.of("intake", intake, "facts", facts));
    }

    static Map<String, Object> declared(String document, byte[] file) {
        return Map.of(
                "kind",
                document,
                "name",
                document + ".pdf",
                "mediaType",
                "application/pdf",
                "bytes",
                file.length,
                "sha256",
                Digest.sha256Hex(file));
    }

    String dossierPath(Library library) {
        return "/dossiers/" + dossier(library.name());
    }

    String dossier(String library) {
        return Objects.requireNonNull(dossiers.get(library));
    }

    /** Whose dossier it is. */
    String whose(String dossier) {
        return dossiers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(dossier))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
