package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.Takedown;
import org.junit.jupiter.api.Test;

/** What is kept of people beside the dossiers has periods as well. */
class BesideDossiersTest {
    private static final Actor SECOND = new Actor(new PersonId("agency-2"), true);
    private static final Instant OVER = AContest.at("2020-06-29T00:00");
    private static final String WORDS = "It names my neighbour.";

    private final AContest contest = AContest.practised();
    private final RetentionRule rule = new RetentionRule(
            contest.ports.commissions(),
            contest.ports.sittings(),
            contest.ports.rankings(),
            contest.ports.objections(),
            contest.ports.publications(),
            contest.ports.polls());

    private int erase(Instant at) {
        return new ErasingPersonalData(
                        contest.contests(),
                        contest.ports.retentions(),
                        rule,
                        contest.ports.commissions(),
                        contest.ports.publications(),
                        contest.ports.dossiers(),
                        contest.ports.erasures(),
                        new InMemoryRemains())
                .erase(100, at);
    }

    private List<String> still() {
        var reading = new ReadingRetention(
                contest.contests(),
                contest.ports.retentions(),
                rule,
                contest.ports.commissions(),
                contest.ports.publications(),
                contest.ports.dossiers(),
                contest.ports.erasures());
        return done(reading.read(EDITION, AGENCY)).beside().stream()
                .map(line -> line.period() + " " + line.things())
                .toList();
    }

    // The edition ended with the 29th of May, by the clocks of Almaty.
    private void stated(Period period) {
        var stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
        var stated = new StatingRetention.Stated(Map.of(period, 30), Optional.of(LocalDate.of(2020, 5, 29)), "order 5");
        done(stating.state(EDITION, 0, stated, AGENCY, contest.now()));
        done(stating.confirm(EDITION, 1, SECOND, contest.now()));
    }

    private Commission commission() {
        return contest.ports.commissions().find(AContest.regional("31")).orElseThrow();
    }

    private void asked(Takedown.State... states) {
        List<Takedown> takedowns = new ArrayList<>();
        for (Takedown.State state : states) {
            takedowns.add(new Takedown(
                    takedowns.size() + 1,
                    "results.json",
                    Takedown.Cause.ORDER,
                    WORDS,
                    AGENCY.id(),
                    Role.AGENCY,
                    contest.now(),
                    contest.now(),
                    state));
        }
        var publication = new Publication(
                EDITION,
                1,
                new Published.Announcement(),
                contest.now(),
                Optional.empty(),
                Optional.of("m".repeat(64)),
                List.of(),
                List.of(),
                takedowns,
                1);
        contest.ports.publications().commit(Change.of(publication, 0), AGENCY, contest.now());
    }

    private List<Boolean> inWords() {
        return contest.ports.publications().of(EDITION).getFirst().takedowns().stream()
                .map(Takedown::isInWords)
                .toList();
    }

    private List<String> facts(Subject subject, String id) {
        return contest.ports.audit().of(subject, id).stream()
                .map(AuditEntry::fact)
                .toList();
    }

    @Test
    void the_addresses_of_commissions_go_and_their_people_stay() {
        stated(Period.CONTACTS);
        Commission before = commission();
        assertThat(still())
                .containsExactly("CONTACTS " + 3 * before.addressees().count(), "TAKEDOWNS 0");
        assertThat(erase(OVER.minusSeconds(1))).isZero();
        assertThat(erase(OVER)).isEqualTo(3);
        Commission after = commission();
        assertThat(after.addressees()).isEmpty();
        // Who serves in a commission may not count at its stations, however long ago that was.
        assertThat(after.everybody()).hasSameSizeAs(before.everybody().toList());
        assertThat(after.persons()).isEqualTo(before.persons());
        assertThat(after.members())
                .extracting(member -> member.contact().name())
                .isEqualTo(before.members().stream()
                        .map(member -> member.contact().name())
                        .toList());
        assertThat(after.consent()).isEqualTo(before.consent());
        assertThat(still()).containsExactly("CONTACTS 0", "TAKEDOWNS 0");
        assertThat(facts(Subject.COMMISSION, after.id().toString())).endsWith("addresses-erased");
        assertThat(erase(OVER.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void an_address_that_is_stated_anew_afterwards_goes_in_the_next_run() {
        stated(Period.CONTACTS);
        erase(OVER);
        var membership = AContest.membership(AContest.regional("31"));
        contest.appointed(AContest.regional("31"), membership);
        assertThat(commission().addressees()).isNotEmpty();
        assertThat(erase(OVER)).isEqualTo(1);
        assertThat(commission().addressees()).isEmpty();
    }

    @Test
    void the_words_of_a_takedown_go_when_it_has_ended_and_its_period_is_over() {
        stated(Period.TAKEDOWNS);
        Instant late = OVER.minus(Duration.ofDays(10));
        asked(
                new Takedown.State.Withdrawn(AGENCY.id(), AContest.at("2020-05-25T10:00")),
                new Takedown.State.Open(),
                new Takedown.State.Removed(SECOND.id(), late, late));
        assertThat(erase(OVER.minusSeconds(1))).isZero();
        assertThat(erase(OVER)).isEqualTo(1);
        assertThat(inWords()).containsExactly(false, true, true);
        assertThat(erase(late.plus(Duration.ofDays(30)))).isEqualTo(1);
        assertThat(inWords()).containsExactly(false, true, false);
        assertThat(facts(Subject.PUBLICATION, EDITION + ".1"))
                .containsExactly("takedown-words-erased", "takedown-words-erased");
        assertThat(still()).contains("TAKEDOWNS 1");
    }

    @Test
    void a_hold_keeps_them_as_it_keeps_everything() {
        stated(Period.CONTACTS);
        var holding = new HoldingErasure(contest.ports.editions(), contest.ports.retentions());
        done(holding.hold(EDITION, 2, true, "a court asks", AGENCY, contest.now()));
        assertThat(erase(OVER)).isZero();
        assertThat(commission().addressees()).isNotEmpty();
    }
}
