package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.enrolment.ARoll.OFFICER;
import static kz.uzdik.domain.enrolment.ARoll.POLL;
import static kz.uzdik.domain.enrolment.ARoll.done;
import static kz.uzdik.domain.enrolment.ARoll.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.memory.InMemoryRollEntries;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.StationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks for paper ballots, held issuances, and what they come to (steps 9 and 10). */
class AtTheStationTest {
    private static final Instant OPEN = PollSamples.TIMES.issueFrom();
    private static final Iin PERSON = new Iin(People.iin(1));
    private static final StationId STATION = ARoll.STATION;
    private static final RollHashes HASHES =
            new RollHashes(ARoll.SECRETS.of(POLL).pepper());

    private final ARoll world = new ARoll();
    private final InMemoryRollEntries entries = new InMemoryRollEntries();
    private final MarkingOnPaper marking = new MarkingOnPaper(world.published, world.polls, entries, ARoll.SECRETS);

    @BeforeEach
    void frozen() {
        world.freeze(1, 4);
        entries.add(new Rolls.NewEntry(key(1, 1), "c", false));
        entries.add(new Rolls.NewEntry(key(4, 2), "c", false));
    }

    private static EntryKey key(int roll, int person) {
        return new EntryKey(POLL, roll, PollSamples.LARGE, HASHES.person(new Iin(People.iin(person))));
    }

    private Outcome<Mark> mark(Iin iin, Mark.Channel channel, StationId station, Instant at) {
        return marking.mark(POLL, new MarkingOnPaper.Handed(iin, channel, station), ARoll.HELPER, at);
    }

    private Outcome<Mark> mark(int person) {
        return mark(new Iin(People.iin(person)), Mark.Channel.PAPER, STATION, OPEN);
    }

    @Test
    void who_is_handed_a_ballot_is_marked_with_the_station_and_the_day_alone() {
        Mark mark = done(mark(1));
        assertThat(mark)
                .isEqualTo(new Mark(
                        Mark.Channel.PAPER, Optional.empty(), Optional.of(STATION.value()), LocalDate.of(2020, 6, 10)));
        assertThat(entries.find(key(1, 1)).orElseThrow().mark()).contains(mark);
    }

    @Test
    void nobody_is_handed_a_second_ballot_and_nobody_who_has_a_credential_a_first() {
        done(mark(1));
        assertThat(refusals(mark(1))).containsExactly("already-issued");
        var online = new Mark(
                Mark.Channel.ONLINE, Optional.of(new Digest("a".repeat(64))), Optional.empty(), LocalDate.EPOCH);
        entries.mark(key(4, 2), online);
        assertThat(refusals(mark(2))).containsExactly("already-issued");
    }

    @Test
    void of_many_officers_at_once_one_hands_out_a_ballot() throws Exception {
        List<Callable<Outcome<Mark>>> marks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            marks.add(() -> mark(1));
        }
        int handedOut = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome<Mark>> each : threads.invokeAll(marks)) {
                handedOut += each.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        assertThat(handedOut).isEqualTo(1);
    }

    @Test
    void people_of_a_supplement_are_found_and_others_are_not() {
        assertThat(done(mark(2)).channel()).isEqualTo(Mark.Channel.PAPER);
        assertThat(refusals(mark(3))).containsExactly("not-on-roll");
    }

    @Test
    void a_person_is_marked_in_their_own_district_only() {
        assertThat(refusals(mark(PERSON, Mark.Channel.PAPER, new StationId("316031000-1"), OPEN)))
                .containsExactly("not-on-roll");
        assertThat(refusals(mark(PERSON, Mark.Channel.PAPER, new StationId("710000000-1"), OPEN)))
                .containsExactly("district-unknown");
    }

    @Test
    void marks_are_made_while_credentials_are_issued() {
        Instant until = PollSamples.TIMES.issueUntil();
        assertThat(refusals(mark(PERSON, Mark.Channel.PAPER, STATION, OPEN.minusMillis(1))))
                .containsExactly("not-open-yet");
        assertThat(refusals(mark(PERSON, Mark.Channel.PAPER, STATION, until))).containsExactly("over");
        assertThat(done(mark(PERSON, Mark.Channel.ASSISTED, STATION, until.minusMillis(1)))
                        .channel())
                .isEqualTo(Mark.Channel.ASSISTED);
    }

    @Test
    void only_an_officer_of_the_station_marks_there() {
        var handed = new MarkingOnPaper.Handed(PERSON, Mark.Channel.PAPER, STATION);
        var elsewhere = new MarkingOnPaper.Handed(PERSON, Mark.Channel.PAPER, new StationId(PollSamples.LARGE + "-2"));
        assertThat(marking.mark(POLL, elsewhere, ARoll.HELPER, OPEN)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(marking.mark(POLL, handed, Actor.person("station-3"), OPEN)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(marking.mark(POLL, handed, OFFICER, OPEN))
                .as("a registrar officer")
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(marking.mark(POLL, handed, ARoll.STRANGER, OPEN)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(marking.mark(POLL, handed, ARoll.AGENCY, OPEN)).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void a_held_issuance_is_listed_decided_once_and_in_time() {
        world.rolls.add(List.of(new Rolls.NewEntry(key(1, 1), "c", true)));
        world.rolls.entries.computeIfPresent(key(1, 1), (key, entry) -> held(entry));
        var reading = new ReadingHolds(world.published, world.polls, world.rolls);
        var deciding = new DecidingHold(world.published, world.polls, world.rolls);
        assertThat(done(reading.list(POLL, PollSamples.LARGE, OFFICER)))
                .extracting(RollEntry::key)
                .containsExactly(key(1, 1));
        assertThat(reading.list(POLL, PollSamples.LARGE, ARoll.STRANGER)).isInstanceOf(Outcome.Forbidden.class);
        Instant until = PollSamples.TIMES.issueUntil();
        assertThat(refusals(deciding.decide(key(1, 1), true, "asked", OFFICER, until)))
                .containsExactly("over");
        assertThat(refusals(deciding.decide(key(3, 1), true, "asked", OFFICER, OPEN)))
                .containsExactly("not-held");
        assertThat(done(deciding.decide(key(1, 1), false, "asked", OFFICER, OPEN)))
                .isEqualTo(RollEntry.Hold.REFUSED);
        assertThat(refusals(deciding.decide(key(1, 1), true, "asked", ARoll.SECOND, OPEN)))
                .containsExactly("not-held");
        assertThat(world.rolls.decisions.get(key(1, 1)))
                .isEqualTo(new Rolls.HoldDecision(
                        RollEntry.Hold.REFUSED, "asked", OFFICER.id(), LocalDate.of(2020, 6, 10)));
        assertThat(done(reading.list(POLL, PollSamples.LARGE, OFFICER))).isEmpty();
    }

    private static RollEntry held(RollEntry entry) {
        return new RollEntry(
                entry.key(),
                entry.contact(),
                entry.contactAtCap(),
                entry.revision(),
                entry.requests(),
                entry.mark(),
                RollEntry.Hold.HELD,
                entry.complained());
    }

    @Test
    void a_tally_counts_every_roll_of_the_poll() {
        put(1, 1, RollEntry.Hold.NONE, online("b"));
        put(1, 2, RollEntry.Hold.RELEASED, online("a"));
        put(1, 3, RollEntry.Hold.REFUSED, Optional.empty());
        put(4, 4, RollEntry.Hold.HELD, paper(Mark.Channel.PAPER, "316030000-1"));
        put(4, 5, RollEntry.Hold.NONE, paper(Mark.Channel.ASSISTED, "316030000-1"));
        put(3, 6, RollEntry.Hold.NONE, online("c"));
        DistrictTally tally =
                DistrictTally.of(world.published.find(POLL).orElseThrow(), PollSamples.LARGE, world.rolls);
        assertThat(tally.issued()).containsExactly(new Digest("a".repeat(64)), new Digest("b".repeat(64)));
        assertThat(tally.at(Mark.Channel.PAPER)).isEqualTo(1);
        assertThat(tally.at(Mark.Channel.ASSISTED)).isEqualTo(1);
        assertThat(tally.atStations()).isEqualTo(Map.of("316030000-1", 2L));
        assertThat(tally.holds())
                .isEqualTo(Map.of(RollEntry.Hold.RELEASED, 1L, RollEntry.Hold.REFUSED, 1L, RollEntry.Hold.HELD, 1L));
    }

    private void put(int roll, int person, RollEntry.Hold hold, Optional<Mark> mark) {
        EntryKey key = key(roll, person);
        world.rolls.entries.put(key, new RollEntry(key, "c", false, 0, List.of(), mark, hold, false));
    }

    private static Optional<Mark> online(String digit) {
        return Optional.of(new Mark(
                Mark.Channel.ONLINE, Optional.of(new Digest(digit.repeat(64))), Optional.empty(), LocalDate.EPOCH));
    }

    private static Optional<Mark> paper(Mark.Channel channel, String station) {
        return Optional.of(new Mark(channel, Optional.empty(), Optional.of(station), LocalDate.EPOCH));
    }
}
