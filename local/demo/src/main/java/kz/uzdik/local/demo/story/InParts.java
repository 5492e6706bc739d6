package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Papers.Paper;

/** A large file comes in parts over a line that breaks, and goes on from another device. */
record InParts(Play play, Candidate candidate, Paper paper) {
    private static final int STORED = 200;

    void hand() {
        Json plan = filer().post(201, uploads(), Papers.declared(paper));
        String upload = uploads() + "/" + plan.text("upload");
        int length = plan.number("partBytes");
        int parts = plan.number("parts");
        put(upload, length, List.of(1));
        play.tell("The line of " + candidate.called() + " breaks after the first of " + parts + " parts.");

        Json state = filer().get(upload);
        List<Integer> missing = state.list("missing").stream()
                .map(number -> Integer.valueOf(number.text()))
                .toList();
        StoryFailed.unlessEqual(
                "parts that are missing",
                IntStream.rangeClosed(2, parts).boxed().toList(),
                missing);
        filer().refused("parts-missing", "POST", upload + "/completion");
        put(upload, length, missing);
        filer().post(STORED, upload + "/completion");
        filer().post(STORED, upload + "/completion");
        play.tell("Another device sends the " + missing.size() + " that are missing, and nothing twice.");
    }

    private void put(String upload, int length, List<Integer> numbers) {
        List<Map<String, Object>> declared = new ArrayList<>();
        numbers.forEach(
                number -> declared.add(Map.of("part", number, "sha256", Digests.sha256(bytes(number, length)))));
        Json signed = filer().post(STORED, upload + "/parts", Map.of("parts", declared));
        for (Json part : signed.list("parts")) {
            Map<String, String> headers = new HashMap<>();
            Json given = part.at("headers");
            given.names().forEach(name -> headers.put(name, given.text(name)));
            int number = part.number("part");
            int status = play.api()
                    .put(URI.create(part.text("address")), headers, bytes(number, length))
                    .status();
            StoryFailed.unlessEqual("putting part " + number + " of " + paper.name(), STORED, status);
        }
    }

    private byte[] bytes(int number, int length) {
        return Arrays.copyOfRange(
                paper.bytes(), (number - 1) * length, Math.min(paper.bytes().length, number * length));
    }

    private Session filer() {
        return play.as(candidate.filer());
    }

    private String uploads() {
        return "/dossiers/" + play.dossier(candidate) + "/uploads";
    }
}
