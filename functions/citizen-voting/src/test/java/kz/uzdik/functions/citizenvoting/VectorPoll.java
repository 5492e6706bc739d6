package kz.uzdik.functions.citizenvoting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.Json;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.FrozenPollForm;
import org.jspecify.annotations.Nullable;

/** The poll of {@code docs/voting-vectors.json}, open, over a box in memory. */
public final class VectorPoll {

    private static final Map<?, ?> VECTORS = read("docs/voting-vectors.json");

    final P256.Pair acknowledgement = P256.generate(new SecureRandom());
    final PublishedPoll poll;
    final InMemoryBallotBox box = new InMemoryBallotBox();
    private final Map<Kato, RsaPublic> keys = new HashMap<>();

    public VectorPoll() {
        byte[] bytes = text(VECTORS, "poll").getBytes(StandardCharsets.UTF_8);
        poll = new PublishedPoll(
                FrozenPollForm.read(bytes), Digest.of(Sha256.of(bytes)), List.of(1), List.of(), Map.of());
        vectors()
                .forEach(vector -> keys.put(
                        district(vector),
                        DistrictKeyForm.read(
                                text(object(vector, "issuingKey"), "keyFile").getBytes(StandardCharsets.UTF_8))));
    }

    /** A moment when every district's ballots are taken. */
    Instant open() {
        return poll.times().ballotsUntil().minusSeconds(1);
    }

    BallotPorts ports() {
        return new BallotPorts(
                id -> Optional.of(poll).filter(there -> there.id().equals(id)),
                published(),
                box,
                _ -> acknowledgement.privateKey());
    }

    /** What the ballot box answers while every district's ballots are taken. */
    public Invocation send(SampleEvent event) {
        return Invocation.of(new BallotIntake(ports()), event.at(open()).stream());
    }

    private PublishedKeys published() {
        return new PublishedKeys() {
            @Override
            public Optional<PollKeys> find(PollId id) {
                return Optional.empty();
            }

            @Override
            public Optional<RsaPublic> district(PollId id, Kato district) {
                return Optional.ofNullable(keys.get(district));
            }
        };
    }

    long inTheBox() {
        return keys.keySet().stream()
                .mapToLong(district -> box.of(poll.id(), district).count())
                .sum();
    }

    static List<Map<?, ?>> vectors() {
        return objects(VECTORS, "vectors");
    }

    static Kato district(Map<?, ?> vector) {
        return new Kato(text(vector, "district"));
    }

    static Map<?, ?> read(String file) {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(Repository.bytes(file)));
    }

    static Map<?, ?> object(Map<?, ?> tree, String name) {
        return (Map<?, ?>) member(tree, name);
    }

    static List<Map<?, ?>> objects(Map<?, ?> tree, String name) {
        return ((List<?>) member(tree, name))
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }

    static String text(Map<?, ?> tree, String name) {
        return (String) member(tree, name);
    }

    private static Object member(Map<?, ?> tree, String name) {
        @Nullable Object value = tree.get(name);
        return Objects.requireNonNull(value, name);
    }
}
