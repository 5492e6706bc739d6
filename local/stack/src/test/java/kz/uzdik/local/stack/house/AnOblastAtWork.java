package kz.uzdik.local.stack.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.Json;
import kz.uzdik.json.work.AlgorithmReader;
import kz.uzdik.local.stack.house.RightRequests.Sent;

/** An oblast that works by a shipped algorithm, with one office and one entry, and a right request for each of its routes. */
final class AnOblastAtWork {
    private static final String ORDER = "/adoptions/zhambyl-2019";
    private static final String OFFICE = "/offices/zhambyl-2019.rural-akim.314532000.1";
    private static final String ENTRY = OFFICE + "/journal/2020/round-1";

    private static final String QUESTION = OFFICE + "/questions/2020/question-1";

    private AnOblastAtWork() {}

    static void in(World world) {
        String digest = String.valueOf(
                world.send("POST", "/algorithms", "application/json", "Bearer " + world.token("officer"), file())
                        .done()
                        .value("digest"));
        var adopted = Map.of("version", 0, "versions", List.of(digest), "heads", List.of("head-31"));
        world.send("officer", Call.put(ORDER, adopted)).done();
        world.send("head-31", Call.put(ORDER + "/inspectors", inspectors(1))).done();
        world.send("head-31", Call.put(OFFICE, office(0))).done();
        world.send("clerk-31", Call.put(ENTRY, entry(0))).done();
        world.send("clerk-31", Call.put(QUESTION, question("314532100"))).done();
    }

    private static byte[] file() {
        return Repository.text("algorithms/zhambyl-2019/2019-03-13.json").getBytes(UTF_8);
    }

    private static Map<String, Object> inspectors(long version) {
        return Map.of(
                "version", version, "inspectors", List.of(Map.of("person", "inspector-31", "areas", List.of("3145"))));
    }

    private static Map<String, Object> office(long version) {
        var holder = Map.of("holder", "rural-akim-31", "from", "2019-04-01", "absences", List.of());
        return Map.of(
                "version",
                version,
                "served",
                List.of(holder),
                "planned",
                List.of(),
                "settlements",
                List.of("314532100"),
                "writers",
                List.of("clerk-31"));
    }

    private static Map<String, Object> entry(long version) {
        var states = Map.of(
                "duty",
                "weekly-round",
                "on",
                "2020-05-18",
                "settlements",
                List.of("314532100"),
                "parts",
                List.of(),
                "unwarned",
                false,
                "words",
                "Walked through the village.");
        return Map.of("version", version, "states", states);
    }

    private static Map<String, Object> question(String settlement) {
        return Map.of("settlement", settlement, "on", "2020-05-18", "text", "When does the bus come?");
    }

    // Of versions and entries that there are not, so that nothing is written anew.
    static Map<String, Sent> requests() {
        Map<String, Sent> all = new LinkedHashMap<>();
        String digest = AlgorithmReader.accept(Json.read(file())).digest();
        all.put("POST /algorithms", new Sent("officer", Call.post("/algorithms", Map.of("algorithm", "another"))));
        all.put("GET /algorithms/{digest}", new Sent("stranger", Call.get("/algorithms/" + digest)));
        String texts = "/algorithms/" + digest + "/texts/kk";
        all.put("GET /algorithms/{digest}/texts/{language}", new Sent("stranger", Call.get(texts)));
        all.put(
                "PUT /algorithms/{digest}/texts/{language}",
                new Sent("officer", Call.put(texts, Map.of("algorithm.title", "Another"))));
        all.put("GET /adoptions", new Sent("stranger", Call.get("/adoptions")));
        all.put("GET /adoptions/{algorithm}", new Sent("officer", Call.get(ORDER)));
        all.put(
                "PUT /adoptions/{algorithm}",
                new Sent(
                        "officer",
                        Call.put(ORDER, Map.of("version", 7, "versions", List.of(digest), "heads", List.of("x")))));
        all.put(
                "PUT /adoptions/{algorithm}/inspectors",
                new Sent("head-31", Call.put(ORDER + "/inspectors", inspectors(7))));
        all.put("GET /adoptions/{algorithm}/offices", new Sent("stranger", Call.get(ORDER + "/offices")));
        all.put(
                "GET /adoptions/{algorithm}/reports/{month}",
                new Sent("head-31", Call.get(ORDER + "/reports/2020-05")));
        all.put("GET /offices/{office}", new Sent("head-31", Call.get(OFFICE)));
        all.put("PUT /offices/{office}", new Sent("head-31", Call.put(OFFICE, office(7))));
        all.put(
                "GET /offices/{office}/journal/{year}",
                new Sent("clerk-31", Call.get(OFFICE + "/journal/2020?month=5")));
        all.put(
                "GET /offices/{office}/obligations",
                new Sent("clerk-31", Call.get(OFFICE + "/obligations?from=2020-05-01&to=2020-05-31")));
        String entry = "/offices/{office}/journal/{year}/{entry}";
        all.put("GET " + entry, new Sent("clerk-31", Call.get(ENTRY)));
        all.put("PUT " + entry, new Sent("clerk-31", Call.put(ENTRY, entry(7))));
        all.put(
                "POST " + entry + "/withdrawal",
                new Sent("clerk-31", Call.post(ENTRY + "/withdrawal", Map.of("version", 7))));
        all.put(
                "POST " + entry + "/remarks",
                new Sent("inspector-31", Call.post(ENTRY + "0/remarks", Map.of("words", "What did people ask?"))));
        String question = "/offices/{office}/questions/{year}/{question}";
        all.put("GET /offices/{office}/questions", new Sent("clerk-31", Call.get(OFFICE + "/questions")));
        all.put("GET /offices/{office}/questions/{year}", new Sent("clerk-31", Call.get(OFFICE + "/questions/2020")));
        all.put(
                "GET /adoptions/{algorithm}/overdue-questions",
                new Sent("stranger", Call.get(ORDER + "/overdue-questions")));
        all.put("GET " + question, new Sent("clerk-31", Call.get(QUESTION)));
        all.put("PUT " + question, new Sent("clerk-31", Call.put(QUESTION, question("316030100"))));
        all.put(
                "POST " + question + "/steps",
                new Sent(
                        "clerk-31",
                        Call.post(
                                QUESTION + "/steps",
                                Map.of("read", 7, "step", Map.of("kind", "answered", "reasons", "Daily.")))));
        all.put("GET " + question + "/asker", new Sent("clerk-31", Call.get(QUESTION + "/asker")));
        all.put("DELETE " + question + "/asker", new Sent("clerk-31", Call.delete(QUESTION + "/asker")));
        return all;
    }
}
