package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.FOUR;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.ONE;
import static kz.uzdik.domain.poll.APoll.THREE;
import static kz.uzdik.domain.poll.APoll.TWO;
import static kz.uzdik.domain.poll.APoll.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** A frozen poll's extensions, stations, annulments and its close. */
class RunningPollTest {
    private static final StationId STATION = APoll.STATION;
    private static final Instant ISSUE = PollSamples.TIMES.issueUntil();
    private static final Instant BALLOTS = PollSamples.TIMES.ballotsUntil();

    private final APoll poll = new APoll();

    private Outcome<Poll> extend(Instant issueUntil, Instant ballotsUntil, Instant at) {
        return poll.extending.extend(ID, issueUntil, ballotsUntil, "су тасқыны", AGENCY, at);
    }

    @Test
    void ends_are_moved_later_before_they_come_and_the_last_extension_holds() {
        poll.keyed();
        done(extend(ISSUE.plusSeconds(60), BALLOTS.plusSeconds(60), ISSUE.minusMillis(1)));
        Poll twice = done(extend(ISSUE.plusSeconds(60), BALLOTS.plusSeconds(90), BALLOTS));
        assertThat(twice.times().ballotsUntil()).isEqualTo(BALLOTS.plusSeconds(90));
        assertThat(twice.decisions().extensions()).extracting(Extension::number).containsExactly(1, 2);
        assertThat(done(extend(ISSUE.plusSeconds(60), BALLOTS.plusSeconds(90), BALLOTS.plusSeconds(1))))
                .as("a lost reply")
                .isEqualTo(twice);
    }

    @Test
    void an_end_is_never_moved_earlier_nor_after_it_has_come_nor_before_the_freeze() {
        poll.planned();
        assertRefused(extend(ISSUE, BALLOTS.plusSeconds(1), poll.now), PollReason.NOT_FROZEN);
        poll.keyed();
        assertRefused(extend(ISSUE, BALLOTS, poll.now), PollReason.NOT_LATER);
        assertRefused(extend(ISSUE.minusSeconds(1), BALLOTS.plusSeconds(1), poll.now), PollReason.NOT_LATER);
        assertRefused(extend(BALLOTS, BALLOTS, poll.now), PollReason.TIMES_DO_NOT_FOLLOW);
        assertRefused(extend(ISSUE.plusSeconds(1), BALLOTS.plusSeconds(1), ISSUE), PollReason.OVER);
        assertRefused(extend(ISSUE, BALLOTS.plusSeconds(1), BALLOTS), PollReason.OVER);
        assertForbidden(poll.extending.extend(ID, ISSUE, BALLOTS.plusSeconds(1), "x", ONE, poll.now));
    }

    @Test
    void issuance_whose_key_is_retired_is_not_extended_whatever_time_the_request_says() {
        poll.keyed();
        poll.recording.retired(ID, KeyPart.ISSUING, ISSUE.plus(Poll.QUIET));
        assertRefused(extend(ISSUE.plusSeconds(60), BALLOTS.plusSeconds(60), ISSUE.minusSeconds(1)), PollReason.OVER);
        done(extend(ISSUE, BALLOTS.plusSeconds(60), ISSUE.plusSeconds(400)));
    }

    @Test
    void after_ten_extensions_there_is_no_other() {
        poll.keyed();
        for (int i = 1; i <= ExtendingPoll.MOST; i++) {
            done(extend(ISSUE, BALLOTS.plusSeconds(i), poll.now));
        }
        assertRefused(extend(ISSUE, BALLOTS.plusSeconds(60), poll.now), PollReason.TOO_MANY_EXTENSIONS);
    }

    @Test
    void a_stations_subtotals_count_when_another_person_enters_the_same() {
        poll.voted();
        poll.marks.put(STATION, 30L);
        done(poll.stations.enter(ID, STATION, counts(25), THREE, poll.now));
        assertRefused(
                poll.stations.confirm(ID, STATION, counts(25), THREE, poll.now),
                PollReason.STATION_NEEDS_ANOTHER_PERSON);
        assertRefused(poll.stations.confirm(ID, STATION, counts(26), FOUR, poll.now), PollReason.COUNTS_DIFFER);
        Station confirmed = done(poll.stations.confirm(ID, STATION, counts(25), FOUR, poll.now));
        assertThat(confirmed.confirmedBy()).contains(FOUR.id());
        assertThat(done(poll.stations.confirm(ID, STATION, counts(25), FOUR, poll.now)))
                .isEqualTo(confirmed);
        assertRefused(
                poll.stations.enter(ID, STATION, counts(24), THREE, poll.now), PollReason.STATION_ALREADY_CONFIRMED);
    }

    @Test
    void an_unconfirmed_entry_is_corrected_by_whoever_enters_it_anew() {
        poll.voted();
        poll.marks.put(STATION, 30L);
        done(poll.stations.enter(ID, STATION, counts(25), THREE, poll.now));
        Station anew = done(poll.stations.enter(ID, STATION, counts(24), FOUR, poll.now));
        assertThat(anew.enteredBy()).isEqualTo(FOUR.id());
        assertThat(done(poll.stations.enter(ID, STATION, counts(24), FOUR, poll.now)))
                .isEqualTo(anew);
    }

    @Test
    void subtotals_above_the_marks_or_of_another_shape_or_time_or_place_are_refused() {
        poll.voted();
        assertRefused(poll.stations.enter(ID, STATION, counts(25), THREE, poll.now), PollReason.MARKS_NOT_KNOWN);
        poll.marks.put(STATION, 24L);
        assertRefused(poll.stations.enter(ID, STATION, counts(25), THREE, poll.now), PollReason.MORE_THAN_MARKS);
        assertRefused(
                poll.stations.enter(ID, STATION, AnswerCounts.none(3), THREE, poll.now),
                PollReason.COUNTS_DO_NOT_ADD_UP);
        assertRefused(
                poll.stations.enter(ID, STATION, counts(1), THREE, BALLOTS.minusMillis(1)), PollReason.STILL_VOTING);
        assertForbidden(poll.stations.enter(ID, new StationId(PollSamples.SMALL + "-1"), counts(1), THREE, poll.now));
        assertUnknown(poll.stations.confirm(ID, STATION, counts(1), FOUR, poll.now));
        assertForbidden(poll.stations.enter(ID, STATION, counts(1), AGENCY, poll.now));
        assertForbidden(poll.stations.enter(ID, STATION, counts(1), ONE, poll.now));
    }

    @Test
    void a_poll_is_closed_by_two_people_five_minutes_after_the_last_ballot() {
        poll.keyed();
        Instant from = BALLOTS.plus(Duration.ofMinutes(5));
        assertRefused(poll.closing.close(ID, ONE, from.minusMillis(1)), PollReason.STILL_VOTING);
        done(poll.closing.close(ID, ONE, from));
        done(poll.closing.close(ID, ONE, from));
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.KEYED);
        assertThat(done(poll.closing.close(ID, AGENCY, from)).phase()).isEqualTo(PollPhase.CLOSING);
        assertThat(done(poll.closing.close(ID, ONE, from)).decisions().closed()).contains(from);
        assertForbidden(poll.closing.close(ID, Actor.person("stranger"), from));
    }

    @Test
    void a_half_of_the_close_does_not_outlive_a_later_end() {
        poll.keyed();
        Instant from = BALLOTS.plus(Poll.QUIET);
        done(poll.closing.close(ID, ONE, from));
        // The request for a later end was made in time and came late.
        done(extend(ISSUE, BALLOTS.plusSeconds(3600), BALLOTS.minusMillis(1)));
        assertRefused(poll.closing.close(ID, TWO, from), PollReason.STILL_VOTING);
    }

    @Test
    void a_poll_is_not_closed_while_a_station_waits_for_its_confirmation_and_takes_none_after() {
        poll.voted();
        poll.marks.put(STATION, 30L);
        done(poll.stations.enter(ID, STATION, counts(25), THREE, poll.now));
        assertRefused(poll.closing.close(ID, ONE, poll.now), PollReason.STATION_NOT_CONFIRMED);
        done(poll.stations.confirm(ID, STATION, counts(25), FOUR, poll.now));
        done(poll.closing.close(ID, ONE, poll.now));
        done(poll.closing.close(ID, TWO, poll.now));
        StationId other = new StationId(PollSamples.LARGE + "-2");
        poll.marks.put(other, 30L);
        assertRefused(poll.stations.enter(ID, other, counts(25), THREE, poll.now), PollReason.ALREADY_CLOSED);
    }

    @Test
    void two_people_annul_a_district_with_one_reason() {
        poll.keyed();
        done(poll.annulling.annul(ID, PollSamples.SMALL, "bought", ONE, poll.now));
        done(poll.annulling.annul(ID, PollSamples.SMALL, "another", TWO, poll.now));
        assertThat(poll.poll().decisions().annulled()).isEmpty();
        Poll annulled = done(poll.annulling.annul(ID, PollSamples.SMALL, "bought", AGENCY, poll.now));
        assertThat(annulled.decisions().annulled()).containsEntry(PollSamples.SMALL, "bought");
        assertThat(annulled.approvals()).isEmpty();
        assertRefused(
                poll.annulling.annul(ID, PollSamples.SMALL, "another", TWO, poll.now), PollReason.ALREADY_ANNULLED);
    }

    @Test
    void nothing_is_annulled_before_the_keys_after_the_count_or_elsewhere() {
        poll.frozen();
        assertRefused(poll.annulling.annul(ID, PollSamples.SMALL, "x", ONE, poll.now), PollReason.KEYS_NOT_PUBLISHED);
        poll.closed();
        done(poll.annulling.annul(ID, PollSamples.SMALL, "x", ONE, poll.now));
        poll.recording.accepted(ID, PollSamples.DIGEST, Set.of(), poll.now);
        assertRefused(poll.annulling.annul(ID, PollSamples.SMALL, "x", TWO, poll.now), PollReason.ALREADY_CLOSED);
        poll.recording.counted(ID, poll.now);
        assertRefused(poll.annulling.annul(ID, PollSamples.SMALL, "x", TWO, poll.now), PollReason.ALREADY_CLOSED);
        assertRefused(poll.annulling.annul(ID, new Kato("316099000"), "x", ONE, poll.now), PollReason.DISTRICT_UNKNOWN);
    }

    @Test
    void of_an_annulment_and_a_count_at_once_one_comes_first_and_the_other_gives_way() throws InterruptedException {
        for (int again = 0; again < 50; again++) {
            var race = new APoll().closed();
            done(race.annulling.annul(ID, PollSamples.SMALL, "bought", ONE, race.now));
            Thread count = new Thread(() -> race.recording.accepted(ID, PollSamples.DIGEST, Set.of(), race.now));
            count.start();
            boolean annulled =
                    race.annulling.annul(ID, PollSamples.SMALL, "bought", TWO, race.now) instanceof Outcome.Done<Poll>;
            count.join();
            var decisions = race.poll().decisions();
            assertThat(decisions.annulled().containsKey(PollSamples.SMALL)).isEqualTo(annulled);
            assertThat(decisions.results().isPresent()).isEqualTo(!annulled);
        }
    }

    @Test
    void officers_and_the_Agency_read_a_poll_and_nobody_else() {
        poll.keyed();
        assertThat(done(poll.reading.read(ID, ONE))).isEqualTo(done(poll.reading.read(ID, AGENCY)));
        assertForbidden(poll.reading.read(ID, Actor.person("stranger")));
        assertThat(done(poll.reading.stations(ID, ONE))).isEqualTo(List.of());
    }

    @Test
    void two_halves_at_once_close_the_poll_once() throws InterruptedException {
        poll.voted();
        Thread other = new Thread(() -> done(poll.closing.close(ID, TWO, poll.now)));
        other.start();
        done(poll.closing.close(ID, ONE, poll.now));
        other.join();
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.CLOSING);
    }
}
