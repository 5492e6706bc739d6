package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.ONE;
import static kz.uzdik.domain.poll.APoll.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class TakingStationOfflineTest {
    private static final StationId STATION = new StationId(PollSamples.LARGE + "-1");
    private static final StationId OTHER = new StationId(PollSamples.LARGE + "-2");
    private static final Kato VILLAGE = new Kato("316033100");
    private static final Instant OPENING = PollSamples.TIMES.issueFrom().plusSeconds(3_600);

    private final APoll poll = new APoll();

    private Outcome<Poll> take(StationId station, Kato unit, Instant from, Actor actor, Instant at) {
        return new TakingStationOffline(poll.polls).take(ID, station, Set.of(unit), from, actor, at);
    }

    private Outcome<Poll> take(StationId station, Kato unit) {
        return take(station, unit, OPENING, ONE, poll.now);
    }

    private List<OfflineStation> offline() {
        return poll.poll().decisions().offline();
    }

    @Test
    void an_officer_alone_says_whose_entries_vote_there_and_the_same_again_is_done() {
        poll.keyed();
        done(take(STATION, VILLAGE));
        done(take(STATION, VILLAGE, OPENING, TWO, poll.now));
        assertThat(offline()).containsExactly(new OfflineStation(1, STATION, Set.of(VILLAGE), OPENING, poll.now));
        done(take(OTHER, PollSamples.LARGE));
        assertThat(offline()).extracting(OfflineStation::number).containsExactly(1, 2);
        assertForbidden(take(STATION, VILLAGE, OPENING, AGENCY, poll.now));
        assertForbidden(take(STATION, VILLAGE, OPENING, Actor.person("stranger"), poll.now));
    }

    @Test
    void units_are_of_the_stations_district_and_of_no_other_station() {
        poll.keyed();
        done(take(STATION, VILLAGE));
        assertRefused(take(OTHER, VILLAGE), PollReason.UNIT_AT_ANOTHER_STATION);
        assertRefused(take(OTHER, PollSamples.SMALL), PollReason.UNIT_OF_ANOTHER_DISTRICT);
        assertRefused(take(new StationId("316099000-1"), VILLAGE), PollReason.DISTRICT_UNKNOWN);
    }

    @Test
    void it_is_said_five_minutes_before_the_opening_and_while_credentials_are_issued() {
        assertThat(take(STATION, VILLAGE)).isInstanceOf(Outcome.Unknown.class);
        poll.prepared();
        assertRefused(take(STATION, VILLAGE), PollReason.NOT_FROZEN);
        poll.keyed();
        Instant last = OPENING.minusSeconds(300);
        assertRefused(take(STATION, VILLAGE, OPENING, ONE, last.plusMillis(1)), PollReason.OPENING_TOO_SOON);
        assertRefused(take(STATION, VILLAGE, PollSamples.TIMES.issueUntil(), ONE, last), PollReason.OVER);
        done(take(STATION, VILLAGE, OPENING, ONE, last));
        poll.closed();
        assertRefused(take(OTHER, PollSamples.LARGE), PollReason.ALREADY_CLOSED);
    }

    @Test
    void of_two_at_once_who_want_one_unit_one_gets_it() throws InterruptedException {
        poll.keyed();
        for (int round = 0; round < 20; round++) {
            APoll race = new APoll().keyed();
            var taking = new TakingStationOffline(race.polls);
            Thread other = new Thread(() -> taking.take(ID, OTHER, Set.of(VILLAGE), OPENING, TWO, race.now));
            other.start();
            taking.take(ID, STATION, Set.of(VILLAGE), OPENING, ONE, race.now);
            other.join();
            assertThat(race.poll().decisions().offline()).hasSize(1);
        }
    }

    @Test
    void its_people_vote_there_from_the_opening_on_and_nobody_elses() {
        var station = new OfflineStation(1, STATION, Set.of(VILLAGE), OPENING, poll.now);
        var published = new PublishedPoll(
                PollSamples.frozen(), PollSamples.DIGEST, List.of(3), List.of(), Map.of(), List.of(station));
        assertThat(published.offlineAt(VILLAGE, OPENING.minusMillis(1))).isEmpty();
        assertThat(published.offlineAt(VILLAGE, OPENING)).contains(station);
        assertThat(published.offlineAt(PollSamples.LARGE, OPENING)).isEmpty();
    }
}
