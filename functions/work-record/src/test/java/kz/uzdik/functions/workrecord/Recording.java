package kz.uzdik.functions.workrecord;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.uzdik.domain.memory.InMemoryAdoptions;
import kz.uzdik.domain.memory.InMemoryJournals;
import kz.uzdik.domain.memory.InMemoryOffices;
import kz.uzdik.domain.memory.InMemoryQuestions;
import kz.uzdik.domain.memory.InMemoryStore;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.work.WorkStores;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.calendar.ShippedCalendar;
import kz.uzdik.json.work.AlgorithmReader;

/** The function over an empty store in memory, and how the sample events follow each other there. */
final class Recording {
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    final TestClient client;

    Recording() {
        var store = new InMemoryStore(InstantSource.system(), () -> "0".repeat(32));
        var stores = new WorkStores(
                new InMemoryAdoptions(store),
                new InMemoryOffices(store),
                new InMemoryJournals(store),
                new InMemoryQuestions(store),
                digest -> canonical(digest).map(AlgorithmReader::read),
                () -> ShippedCalendar.calendar().calendar());
        client = TestClient.of(new WorkRecord(new WorkPorts(stores, files()), TestClient.tokens()), "work-record")
                .at(Instant.parse("2020-03-17T05:00:00Z"));
    }

    private AlgorithmFiles files() {
        return new AlgorithmFiles() {
            @Override
            public void keep(String digest, byte[] canonical) {
                kept.put(digest, canonical);
            }

            @Override
            public Optional<byte[]> canonical(String digest) {
                return Recording.this.canonical(digest);
            }

            @Override
            public void keepTexts(String digest, Language language, Map<String, String> all) {
                texts.put(digest + language, all);
            }

            @Override
            public Map<String, String> texts(String digest, Language language) {
                return texts.getOrDefault(digest + language, Map.of());
            }
        };
    }

    private Optional<byte[]> canonical(String digest) {
        return Optional.ofNullable(kept.get(digest));
    }

    /** With the order adopted, inspectors named, and an office entered. */
    static Recording working() {
        var recording = new Recording();
        recording.adopt();
        recording.client.as("head-of-office").call("name-inspectors");
        recording.client.as("head-of-office").call("keep-office");
        return recording;
    }

    String handIn() {
        return String.valueOf(client.asAgency().call("accept-algorithm").member("digest"));
    }

    Invocation adopt() {
        return client.asAgency().call("adopt-algorithm", adopting(handIn()));
    }

    static UnaryOperator<SampleEvent> adopting(String digest) {
        return event ->
                event.body(Map.of("version", 0, "versions", List.of(digest), "heads", List.of("head-of-office")));
    }
}
