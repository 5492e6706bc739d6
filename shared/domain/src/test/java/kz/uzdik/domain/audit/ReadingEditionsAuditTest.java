package kz.uzdik.domain.audit;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** An edition's trail, over all that happened in it. */
class ReadingEditionsAuditTest {
    private final AContest contest = AContest.announced();
    private final ReadingEditionsAudit reading =
            new ReadingEditionsAudit(contest.ports.editions(), contest.ports.audit());

    ReadingEditionsAuditTest() {
        contest.submitted("first", UNIT);
        contest.moveTo("2020-05-27T09:00");
        contest.submitted("second", UNIT);
    }

    private List<AuditEntry> all(AuditFilter filter, int most) {
        List<AuditEntry> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var page = done(reading.read(EDITION, filter, after.get(), most, AGENCY));
            assertThat(page.entries().size()).isLessThanOrEqualTo(most);
            all.addAll(page.entries());
            after = page.next();
        }
        return all;
    }

    private static AuditFilter of(Optional<Subject> subject, Optional<String> fact, Optional<String> actor) {
        return new AuditFilter(subject, fact, actor.map(PersonId::new), Optional.empty(), Optional.empty());
    }

    @Test
    void every_entry_comes_once_in_the_order_of_time_however_long_the_pages_are() {
        List<AuditEntry> whole = all(AuditFilter.ALL, 1_000);
        assertThat(whole).isSortedAccordingTo(Comparator.comparing(AuditEntry::at));
        assertThat(whole)
                .extracting(AuditEntry::subject)
                .contains(Subject.EDITION, Subject.COMMISSION, Subject.DOSSIER);
        for (int most : List.of(1, 2, 7, whole.size())) {
            assertThat(all(AuditFilter.ALL, most)).isEqualTo(whole);
        }
    }

    @Test
    void a_filter_takes_what_it_names_and_nothing_else() {
        String owner = AContest.owner("second").id().value();
        assertThat(all(of(Optional.of(Subject.DOSSIER), Optional.empty(), Optional.empty()), 5))
                .isNotEmpty()
                .allMatch(entry -> entry.subject() == Subject.DOSSIER);
        assertThat(all(of(Optional.empty(), Optional.of("dossier-submitted"), Optional.empty()), 5))
                .hasSize(2);
        assertThat(all(of(Optional.empty(), Optional.of("dossier-submitted"), Optional.of(owner)), 5))
                .hasSize(1);
        assertThat(all(of(Optional.of(Subject.EDITION), Optional.of("dossier-submitted"), Optional.empty()), 5))
                .isEmpty();
        var second = new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(AContest.at("2020-05-27T00:00")),
                Optional.of(AContest.at("2020-05-28T00:00")));
        assertThat(all(second, 3)).isNotEmpty().allMatch(entry -> entry.at().equals(AContest.at("2020-05-27T09:00")));
    }

    @Test
    void only_the_Agency_reads_it_and_only_of_an_edition_that_is_there() {
        assertThat(reading.read(EDITION, AuditFilter.ALL, "", 5, AContest.owner("first")))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(reading.read(new EditionId("best-1999"), AuditFilter.ALL, "", 5, AGENCY))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void every_chain_of_the_edition_is_checked_once_and_a_broken_one_is_named() {
        var kept = contest.ports.audit();
        String forged = all(of(Optional.empty(), Optional.of("dossier-submitted"), Optional.empty()), 5)
                .getFirst()
                .id();
        var tampered = new AuditTrail() {
            @Override
            public List<AuditEntry> of(Subject subject, String id) {
                List<AuditEntry> entries = new ArrayList<>(kept.of(subject, id));
                if (id.equals(forged)) {
                    entries.remove(1);
                }
                return entries;
            }

            @Override
            public Optional<AuditEntry.Head> head(Subject subject, String id) {
                return kept.head(subject, id);
            }

            @Override
            public List<AuditEntry> of(EditionId edition, String after, String before, int most) {
                return kept.of(edition, after, before, most);
            }
        };
        assertThat(verdict(kept).broken()).isEmpty();
        var aggregates = new TreeSet<String>();
        all(AuditFilter.ALL, 100).forEach(entry -> aggregates.add(entry.subject() + entry.id()));
        assertThat(verdict(kept).checked()).isEqualTo(aggregates.size());
        assertThat(verdict(tampered).broken())
                .containsExactly(new VerifyingChains.Broken(
                        Subject.DOSSIER, forged, new AuditChain.Break(3, AuditChain.Fault.NUMBER)));
        assertThat(verifying(kept).verify(EDITION, "", Actor.person("x"))).isInstanceOf(Outcome.Forbidden.class);
    }

    private VerifyingChains verifying(AuditTrail trail) {
        var expected = contest.expectedChains();
        return new VerifyingChains(
                new ReadingEditionsAudit(contest.ports.editions(), trail), new ReadingAudit(trail, expected), expected);
    }

    private VerifyingChains.Verdict verdict(AuditTrail trail) {
        var verifying = verifying(trail);
        List<VerifyingChains.Broken> broken = new ArrayList<>();
        int checked = 0;
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var verdict = done(verifying.verify(EDITION, after.get(), AGENCY));
            checked += verdict.checked();
            broken.addAll(verdict.broken());
            after = verdict.next();
        }
        return new VerifyingChains.Verdict(checked, broken, Optional.empty());
    }
}
