package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.appointee;
import static kz.uzdik.domain.AContest.ethicsOfficer;
import static kz.uzdik.domain.AContest.member;
import static kz.uzdik.domain.AContest.membership;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.AContest.secretary;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.FOUR;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.ONE;
import static kz.uzdik.domain.poll.APoll.STATION;
import static kz.uzdik.domain.poll.APoll.THREE;
import static kz.uzdik.domain.poll.APoll.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.JuryReason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** Who marks and counts at a station: not who brings the roll, and not who judges. */
class NamingStationOfficersTest {
    private static final Actor FIVE = Actor.person("station-officer-5");

    private static final CommissionId REGION = regional("31");

    private final APoll poll = new APoll();

    private Outcome<Poll> name(StationId station, Actor actor, Actor... officers) {
        return poll.naming.name(ID, station, people(officers), "order 7", poll.version(), actor, poll.now);
    }

    private static List<PersonId> people(Actor... actors) {
        return Stream.of(actors).map(Actor::id).toList();
    }

    @Test
    void the_Agency_alone_names_two_different_people_and_a_lost_reply_is_found_done() {
        assertUnknown(name(STATION, AGENCY, THREE, FOUR));
        poll.planned();
        assertForbidden(name(STATION, ONE, THREE, FOUR));
        assertRefused(name(STATION, AGENCY, THREE), PollReason.STATION_OFFICERS_TOO_FEW);
        assertRefused(name(STATION, AGENCY, THREE, THREE), PollReason.STATION_OFFICERS_TOO_FEW);
        Poll named = done(name(STATION, AGENCY, THREE, FOUR));
        assertThat(named.stations().of(STATION)).containsExactly(THREE.id(), FOUR.id());
        assertThat(done(name(STATION, AGENCY, THREE, FOUR))).isEqualTo(named);
    }

    @Test
    void of_two_at_once_the_second_hears_of_it_and_a_late_retry_brings_nobody_back() {
        poll.planned();
        long before = poll.version();
        done(name(STATION, AGENCY, THREE, FOUR));
        assertRefused(
                poll.naming.name(ID, STATION, people(THREE, FIVE), "order 8", before, AGENCY, poll.now),
                PollReason.POLL_CHANGED);
        done(name(STATION, AGENCY));
        assertRefused(
                poll.naming.name(ID, STATION, people(THREE, FOUR), "order 7", before, AGENCY, poll.now),
                PollReason.POLL_CHANGED);
        assertThat(poll.poll().stations().of(STATION)).isEmpty();
    }

    @Test
    void why_it_was_so_stands_in_the_trail() {
        poll.planned();
        done(name(STATION, AGENCY, THREE, FOUR));
        AuditEntry last =
                poll.contest.ports.audit().of(Fact.Subject.POLL, ID.toString()).getLast();
        assertThat(last.values())
                .isEqualTo(Map.of(
                        "poll",
                        ID.toString(),
                        "station",
                        STATION.value(),
                        "officers",
                        "station-officer-3 station-officer-4",
                        "reason",
                        "order 7"));
    }

    @Test
    void others_are_named_while_people_vote_and_what_was_entered_stands() {
        poll.voted();
        poll.marks.put(STATION, 30L);
        done(poll.stations.enter(ID, STATION, APoll.counts(25), THREE, poll.now));
        done(name(STATION, AGENCY, FOUR, FIVE));
        assertForbidden(poll.stations.enter(ID, STATION, APoll.counts(25), THREE, poll.now));
        Station confirmed = done(poll.stations.confirm(ID, STATION, APoll.counts(25), FIVE, poll.now));
        assertThat(confirmed.enteredBy()).isEqualTo(THREE.id());
    }

    @Test
    void a_station_is_given_up_but_not_once_the_poll_is_closed() {
        poll.voted();
        assertThat(done(name(STATION, AGENCY)).stations().byStation())
                .containsOnlyKeys(new StationId(PollSamples.LARGE + "-2"));
        poll.closed();
        assertRefused(name(STATION, AGENCY, THREE, FIVE), PollReason.ALREADY_CLOSED);
    }

    @Test
    void a_station_lies_in_a_district_of_the_poll_and_goes_with_it() {
        poll.planned();
        assertRefused(name(new StationId("316099000-1"), AGENCY, THREE, FOUR), PollReason.DISTRICT_UNKNOWN);
        done(name(STATION, AGENCY, THREE, FOUR));
        StationId small = new StationId(PollSamples.SMALL + "-1");
        done(name(small, AGENCY, THREE, FOUR));
        PollPlan without = PollSamples.with(
                APoll.PLAN, List.of(APoll.PLAN.district(PollSamples.LARGE).orElseThrow()));
        Poll planned = done(poll.planning.plan(without, APoll.OFFICERS, AGENCY, poll.now));
        assertThat(planned.stations().byStation()).containsOnlyKeys(STATION);
    }

    @Test
    void a_registrar_officer_serves_at_no_station_whichever_was_said_first() {
        poll.planned();
        assertRefused(name(STATION, AGENCY, ONE, THREE), PollReason.OFFICER_IN_TWO_ROLES);
        done(name(STATION, AGENCY, THREE, FOUR));
        assertRefused(
                poll.planning.plan(APoll.PLAN, people(ONE, THREE), AGENCY, poll.now), PollReason.OFFICER_IN_TWO_ROLES);
        poll.keyed();
        assertRefused(
                poll.replacing.replace(ID, people(THREE, TWO), "ill", poll.version(), AGENCY, poll.now),
                PollReason.OFFICER_IN_TWO_ROLES);
    }

    @Test
    void nobody_of_a_commission_serves_at_a_station_whichever_was_said_first() {
        poll.planned();
        for (Actor who : List.of(member(REGION, 2), secretary(REGION), ethicsOfficer(REGION))) {
            assertRefused(name(STATION, AGENCY, who, THREE), PollReason.OFFICER_ON_COMMISSION);
        }
        done(name(STATION, AGENCY, THREE, FOUR));
        assertRefused(appoint(THREE), JuryReason.SERVES_AT_STATION);
        done(name(STATION, AGENCY));
        done(appoint(THREE));
    }

    private Outcome<Commission> appoint(Actor secretary) {
        Membership now = membership(REGION);
        var other =
                new Membership(now.members(), now.chair(), appointee(secretary), now.ethicsOfficer(), now.approval());
        return poll.contest.acts.appoint.appoint(REGION, other, 2, AGENCY, poll.now);
    }

    @Test
    void the_officers_of_all_stations_take_no_more_room_than_a_poll_has_for_them() {
        poll.planned();
        int places = (StationOfficers.MOST - STATION.value().length()) / 36;
        List<PersonId> many = IntStream.range(0, places)
                .mapToObj("%036d"::formatted)
                .map(PersonId::new)
                .toList();
        done(poll.naming.name(ID, STATION, many, "order 7", poll.version(), AGENCY, poll.now));
        assertRefused(
                name(new StationId(PollSamples.LARGE + "-2"), AGENCY, THREE, FOUR),
                PollReason.TOO_MANY_STATION_OFFICERS);
    }

    @Test
    void an_officer_reads_what_was_entered_at_their_own_stations() {
        poll.voted();
        StationId second = new StationId(PollSamples.LARGE + "-2");
        poll.marks.put(STATION, 30L);
        poll.marks.put(second, 30L);
        done(poll.stations.enter(ID, STATION, APoll.counts(25), THREE, poll.now));
        done(poll.stations.enter(ID, second, APoll.counts(21), FOUR, poll.now));
        done(name(second, AGENCY, FOUR, FIVE));
        assertThat(done(poll.reading.stations(ID, FIVE)))
                .extracting(Station::station)
                .containsExactly(second);
        assertThat(done(poll.reading.stations(ID, ONE))).hasSize(2);
        assertForbidden(poll.reading.read(ID, FIVE));
        assertForbidden(poll.reading.stations(ID, Actor.person("stranger")));
    }
}
