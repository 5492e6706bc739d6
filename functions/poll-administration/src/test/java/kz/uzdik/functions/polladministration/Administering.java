package kz.uzdik.functions.polladministration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;

/** The shipped contest's poll, administered over HTTP, with a roll that is confirmed. */
final class Administering {

    static final PollId POLL = new PollId(AContest.EDITION, "residents");
    static final Kato LARGE = new Kato("314851100");
    static final Kato SMALL = new Kato("316030000");
    static final Instant PLANNED = Instant.parse("2020-06-01T00:00:00Z");
    static final Instant AFTER = Instant.parse("2020-06-25T00:05:00Z");
    static final RollSummary ROLL =
            new RollSummary(POLL, 1, new Digest("a".repeat(64)), Map.of(LARGE, 4_718L, SMALL, 150L), Map.of(1, 400L));

    final AContest contest = AContest.announced();
    private static final Pattern DIGEST = Pattern.compile("\"names\":\\{\"digest\":\"([0-9a-f]{64})\"");

    RollSummary roll = ROLL;
    final Map<String, Long> marks = new HashMap<>();
    final TestClient client;

    Administering() {
        var ports = new PollPorts(
                contest.contests(),
                contest.ports.calendars(),
                AContest.TEXTS,
                contest.ports.polls(),
                contest.ports.commissions(),
                contest.ports.stations(),
                (_, version) -> version == 1 ? Optional.of(roll) : Optional.empty(),
                (_, station) -> marks.containsKey(station.value())
                        ? OptionalLong.of(marks.getOrDefault(station.value(), 0L))
                        : OptionalLong.empty());
        client = TestClient.of(new PollAdministration(ports, TestClient.tokens()), "poll-administration")
                .at(PLANNED);
    }

    Administering planned() {
        client.asAgency().call("plan-poll");
        return this;
    }

    Administering frozen() {
        planned();
        new RecordingPoll(contest.ports.polls()).keyMade(POLL, KeyPart.SECRETS, "key", PLANNED);
        agreedToFreeze();
        return this;
    }

    /** Both officers, the second with the digest that the first was told. */
    Invocation agreedToFreeze() {
        Invocation first = client.as("registrar-1").call("freeze-poll");
        Matcher digest = DIGEST.matcher(first.text());
        if (!digest.find()) {
            throw new AssertionError("no digest to name: " + first.text());
        }
        return client.as("registrar-2")
                .call("freeze-poll", event -> event.body(Map.of("roll", 1, "digest", digest.group(1))));
    }

    Administering keyed() {
        frozen();
        var recording = new RecordingPoll(contest.ports.polls());
        recording.keyMade(POLL, KeyPart.ISSUING, "key", PLANNED);
        recording.keyMade(POLL, KeyPart.ACKNOWLEDGEMENT, "key", PLANNED);
        recording.keysPublished(POLL, new Digest("b".repeat(64)), PLANNED);
        namesStationOfficers();
        return this;
    }

    /** The Agency, having read how the poll stands. */
    Invocation namesStationOfficers(String... others) {
        List<String> officers =
                others.length == 0 ? List.of("station-officer-1", "station-officer-2") : List.of(others);
        return officers("name-station-officers", officers, version());
    }

    /** The same for the registrar officers of a frozen poll. */
    Invocation officers(String event, List<String> officers, long version) {
        return client.asAgency()
                .call(
                        event,
                        sent -> sent.body(Map.of("officers", officers, "reason", "№ 7 бұйрық", "version", version)));
    }

    long version() {
        return (long) client.asAgency().call("read-poll").member("version");
    }

    void closed() {
        client.as("registrar-1").at(AFTER).call("close-poll");
        client.as("registrar-2").at(AFTER).call("close-poll");
    }
}
