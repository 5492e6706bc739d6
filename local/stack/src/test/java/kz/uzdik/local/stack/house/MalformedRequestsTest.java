package kz.uzdik.local.stack.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every class of bad input at every route: a problem document of 4xx, never a fault, and nothing is written. */
class MalformedRequestsTest {
    private static final long SEED = 20200525;

    private static final List<String> MAY_BE_ABSENT = List.of("ethicsOfficer", "comment", "contactCap");

    private static World world;
    private static RightRequests requests;

    @BeforeAll
    static void start() {
        world = new World();
        String digest = world.announced();
        String dossier = world.handedIn();
        world.admitted(dossier);
        world.asked(dossier);
        AnOblastAtWork.in(world);
        requests = new RightRequests(digest, dossier, world.uploadOf(dossier));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        everyBody((route, sent) -> {
            for (String body : List.of(
                    "{",
                    "",
                    "null",
                    "[]",
                    "\"text\"",
                    "7",
                    "{}{}",
                    "{\"a\":1,\"a\":2}",
                    "{\"a\":NaN}",
                    "{'a':1}",
                    "[".repeat(5_000),
                    "{\"a\":" + "9".repeat(5_000) + "}",
                    "\u0000")) {
                send(sent, "application/json", body.getBytes(UTF_8)).isAProblem(route + " with " + start(body));
            }
            send(sent, "application/json", new byte[] {(byte) 0xff, (byte) 0xfe, '{'})
                    .isAProblem(route);
        });
    }

    @Test
    void a_body_of_another_media_type_is_refused() {
        everyBody((route, sent) -> {
            assertThat(send(sent, "text/plain", sent.call().bytes()).status())
                    .as(route)
                    .isEqualTo(415);
            assertThat(send(sent, "application/xml", "<a/>".getBytes(UTF_8)).status())
                    .as(route)
                    .isEqualTo(415);
        });
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        byte[] large = ("{\"a\":\"" + "x".repeat(300_000) + "\"}").getBytes(UTF_8);
        everyBody((route, sent) -> {
            Answer answer = send(sent, "application/json", large);
            answer.isAProblem(route);
            assertThat(answer.status()).as(route).isEqualTo(413);
        });
        byte[] huge = new byte[10 * 1024 * 1024 + 1];
        Answer refused = send(requests.of("POST /dossiers"), "application/json", huge);
        refused.isAProblem("eleven megabytes");
        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void a_field_nobody_asked_for_is_refused() {
        everyBody((route, sent) -> {
            Map<String, Object> more = new LinkedHashMap<>(sent.call().body().orElseThrow());
            more.put("surprise", 1);
            Answer answer = send(sent, "application/json", Json.write(more));
            answer.isAProblem(route);
            assertThat(answer.status()).as(route + " " + answer).isEqualTo(422);
        });
    }

    @Test
    void a_field_of_the_wrong_type_is_refused() {
        List<Object> values = List.of(
                -1,
                "",
                "x".repeat(20_000),
                List.of(1, List.of()),
                Map.of("a", Map.of("b", 1)),
                true,
                "\u202e",
                "\u0000",
                "../../etc/passwd");
        Random random = new Random(SEED);
        everyBody((route, sent) -> {
            Map<String, Object> right = sent.call().body().orElseThrow();
            for (String field : right.keySet()) {
                for (Object value : values) {
                    if (mayStand(right.get(field), value) || areWords(route, field, value)) {
                        continue;
                    }
                    Map<String, Object> spoilt = new LinkedHashMap<>(right);
                    spoilt.put(field, value);
                    if (random.nextInt(4) == 0) {
                        spoilt.put("extra" + random.nextInt(100), value);
                    }
                    send(sent, "application/json", Json.write(spoilt))
                            .isAProblem(route + " " + field + "=" + start("" + value));
                }
                if (MAY_BE_ABSENT.contains(field)) {
                    continue;
                }
                Map<String, Object> missing = new LinkedHashMap<>(right);
                missing.remove(field);
                Answer answer = send(sent, "application/json", Json.write(missing));
                assertThat(answer.status())
                        .as(route + " without " + field + ": " + answer)
                        .isLessThan(500);
            }
        });
    }

    // A text may be long or odd where free words are asked for, and a flag is a flag.
    private static boolean mayStand(Object right, Object value) {
        return right instanceof Boolean && value instanceof Boolean;
    }

    // A panel that is as it should be is left as it is, whatever reason is given in words; and for such a reason a
    // candidate may withdraw, which is done once and would change the table. A question and its answer are words.
    private static boolean areWords(String route, String field, Object value) {
        boolean words = switch (route) {
            case "POST /sittings/{sitting}/panel", "POST /dossiers/{dossier}/withdrawal" -> field.equals("reason");
            case "POST /commissions/{commission}/dossiers/{dossier}/questions",
                    "POST /dossiers/{dossier}/questions/{number}/answer" -> field.equals("text");
            default -> false;
        };
        return words && List.of("\u202e", "../../etc/passwd").contains(value);
    }

    @Test
    void a_path_that_names_nothing_is_refused() {
        List<String> odd = List.of(
                "x",
                "..",
                "%00",
                "%2e%2e%2f",
                "a".repeat(3_000),
                "%D2%AF%D0%B7%D0%B4%D1%96%D0%BA",
                "-1",
                "best-2020.regional.99",
                "null",
                "%27%20OR%201=1");
        requests.all().forEach((route, sent) -> {
            String[] template = route.substring(route.indexOf(' ') + 1).split("/", -1);
            String[] path = sent.call().path().split("/", -1);
            for (int i = 0; i < template.length; i++) {
                if (template[i].startsWith("{")) {
                    for (String value : odd) {
                        String[] spoilt = path.clone();
                        spoilt[i] = value;
                        Answer answer = world.send(
                                sent.call().method(),
                                String.join("/", spoilt),
                                "application/json",
                                "Bearer " + world.token(sent.by()),
                                sent.call().bytes());
                        answer.isAProblem(route + " with " + template[i] + "=" + start(value));
                    }
                }
            }
        });
    }

    @Test
    void an_unknown_route_or_method_is_a_problem_document() {
        for (String path : List.of("/nothing", "/dossiers/x/y/z", "/sittings", "/editions//x")) {
            world.send("GET", path, "", "", new byte[0]).isAProblem(path);
        }
        world.send("DELETE", "/dossiers", "", "Bearer " + world.token("akim"), new byte[0])
                .isAProblem("DELETE /dossiers");
    }

    @Test
    void without_a_good_token_nobody_gets_anywhere() {
        List<String> bad = new ArrayList<>(List.of("", "Bearer", "Bearer x", "Basic YTpi", "Bearer " + "a.b.c"));
        bad.addAll(ForgedTokens.of(world.stack()));
        requests.all()
                .forEach((route, sent) -> bad.forEach(authorization -> {
                    Answer answer = world.send(
                            sent.call().method(),
                            sent.call().path(),
                            "application/json",
                            authorization,
                            sent.call().bytes());
                    answer.isAProblem(route + " as " + start(authorization));
                    assertThat(answer.status()).as(route).isEqualTo(401);
                }));
    }

    /** Runs at every route that takes a body, and checks that the table is as it was. */
    private static void everyBody(java.util.function.BiConsumer<String, RightRequests.Sent> test) {
        long before = world.items();
        requests.all().forEach((route, sent) -> {
            if (sent.call().body().isPresent()) {
                test.accept(route, sent);
            }
        });
        assertThat(world.items()).as("items in the table").isEqualTo(before);
    }

    private static Answer send(RightRequests.Sent sent, String contentType, byte[] body) {
        return world.send(
                sent.call().method(), sent.call().path(), contentType, "Bearer " + world.token(sent.by()), body);
    }

    private static String start(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
