package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.audit.AuditChain;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.publication.Publication;
import org.junit.jupiter.api.Test;

/** A whole contest, and what is erased of it afterwards. */
class ErasingPersonalDataTest {
    private static final Actor SECOND = new Actor(new PersonId("agency-2"), true);
    private static final Map<Period, Integer> DAYS = Map.of(
            Period.UNSENT,
            10,
            Period.LEFT,
            20,
            Period.FILES,
            30,
            Period.FORMS,
            30,
            Period.WORDS,
            30,
            Period.IDENTITY,
            40);

    private final AContest contest = AContest.announced();
    private final DossierId winner = contest.submitted("winner", UNIT);
    private final DossierId refused = contest.submitted("refused", UNIT);
    private final DossierId draft = contest.open("draft", UNIT);
    private final InMemoryRemains remains = new InMemoryRemains();
    private final RetentionRule rule = new RetentionRule(
            contest.ports.commissions(),
            contest.ports.sittings(),
            contest.ports.rankings(),
            contest.ports.objections(),
            contest.ports.publications(),
            contest.ports.polls());
    private final StatingRetention stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
    private final HoldingErasure holding = new HoldingErasure(contest.ports.editions(), contest.ports.retentions());
    private final ReadingRetention reading = new ReadingRetention(
            contest.contests(),
            contest.ports.retentions(),
            rule,
            contest.ports.commissions(),
            contest.ports.publications(),
            contest.ports.dossiers(),
            contest.ports.erasures());
    private final ErasingPersonalData erasing = new ErasingPersonalData(
            contest.contests(),
            contest.ports.retentions(),
            rule,
            contest.ports.commissions(),
            contest.ports.publications(),
            contest.ports.dossiers(),
            contest.ports.erasures(),
            remains);

    ErasingPersonalDataTest() {
        for (DossierId id : List.of(winner, refused, draft)) {
            for (Matter matter : Matter.values()) {
                remains.put(id, matter, "a " + matter, "b " + matter);
            }
        }
    }

    private void decided() {
        var admission = contest.sitting("31", "admission");
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened();
        done(admission.admit(winner));
        contest.checked(refused, false);
        done(contest.acts.admit.decide(
                admission.id(), refused, new Decision(false, Set.of()), admission.chair(), contest.now()));
        admission.closed().signed();
        contest.sitting("31", "selection").sealedWith(Map.of()).decided();
        contest.sitting("31", "interview").sealedWith(Map.of()).decided().handedOver();
        contest.moveTo("2020-08-16T09:00");
        contest.sitting(REPUBLICAN, "final").sealedWith(Map.of()).decided();
    }

    private Publication published() {
        decided();
        Publication asked = done(contest.acts.publish.request(EDITION, AGENCY, contest.now()));
        done(contest.acts.recordPublication.written(asked, "m".repeat(64), List.of(), contest.now()));
        return asked;
    }

    private Retention stated() {
        var stated = new StatingRetention.Stated(DAYS, Optional.empty(), "order 5");
        return done(stating.state(EDITION, version(), stated, AGENCY, contest.now()));
    }

    private void confirmed() {
        stated();
        done(stating.confirm(EDITION, version(), SECOND, contest.now()));
    }

    private long version() {
        return contest.ports.retentions().find(EDITION).map(Retention::version).orElse(0L);
    }

    private Instant after(int days) {
        return contest.now().plus(Duration.ofDays(days));
    }

    // Files end in the next run, when nothing comes by an address given out before any more.
    private int swept(int days) {
        return erasing.erase(100, after(days))
                + erasing.erase(100, after(days).plus(ErasingPersonalData.ADDRESSES_LIVE));
    }

    private List<String> blocks() {
        return done(reading.read(EDITION, AGENCY)).standing().blocks().stream()
                .map(Reason::code)
                .map(Reason.Code::key)
                .toList();
    }

    private List<Matter> erased(DossierId id) {
        return Arrays.stream(Matter.values())
                .filter(matter -> contest.ports
                        .erasures()
                        .find(id)
                        .filter(erasure -> erasure.isErased(matter))
                        .isPresent())
                .toList();
    }

    private List<String> facts(Subject subject, String id) {
        return contest.ports.audit().of(subject, id).stream()
                .map(AuditEntry::fact)
                .toList();
    }

    @Test
    void each_part_goes_when_its_period_is_over_and_not_a_day_earlier() {
        published();
        confirmed();
        assertThat(blocks()).isEmpty();
        assertThat(erasing.erase(100, after(10).minusSeconds(1))).isZero();
        assertThat(swept(10)).isEqualTo(5);
        assertThat(erased(draft)).containsExactly(Matter.values());
        assertThat(erased(refused)).isEmpty();
        assertThat(swept(20)).isEqualTo(5);
        assertThat(erased(refused)).containsExactly(Matter.values());
        assertThat(swept(30)).isEqualTo(4);
        assertThat(erased(winner)).containsExactly(Matter.FILES, Matter.FORMS, Matter.WORDS);
        assertThat(contest.dossier(winner).filing().isErased()).isFalse();
        assertThat(erasing.erase(100, after(40))).isEqualTo(1);
        assertThat(erasing.erase(100, after(4_000))).isZero();
    }

    @Test
    void who_it_was_about_is_gone_and_what_was_decided_stays() {
        published();
        confirmed();
        Dossier before = contest.dossier(refused);
        swept(40);
        Dossier after = contest.dossier(refused);
        assertThat(after.applicant().name()).isNotEqualTo(before.applicant().name());
        assertThat(after.applicant().unit()).isEqualTo(before.applicant().unit());
        assertThat(after.applicant()).hasFieldOrPropertyWithValue("iin", Iin.ERASED);
        assertThat(after.filing().people()).isEmpty();
        assertThat(after.isOwnedBy(contest.ownerOf(draft))).isFalse();
        assertThat(after.isOwnedBy(new Actor(after.filing().owner(), false))).isFalse();
        assertThat(after.admission()).isEqualTo(before.admission());
        assertThat(after.submissions()).isEqualTo(before.submissions());
        assertThat(contest.ports.dossiers().ownedBy(before.filing().owner())).isEmpty();
        // Whoever went on from a selection is named in public; the rest of them goes all the same.
        assertThat(contest.dossier(winner).applicant().name()).isEqualTo("winner");
        assertThat(contest.dossier(winner).filing().people()).isEmpty();
    }

    @Test
    void what_was_erased_is_recorded_before_and_after_and_the_chain_holds() {
        published();
        confirmed();
        swept(40);
        assertThat(facts(Subject.RETENTION, EDITION.value()))
                .containsExactly("retention-stated", "retention-confirmed");
        List<AuditEntry> trail = contest.ports.audit().of(Subject.ERASURE, refused.toString());
        assertThat(trail).hasSize(8).allMatch(entry -> entry.actor().equals("system:retention-sweep"));
        assertThat(trail.getFirst().values())
                .containsEntry("matter", "files")
                .containsEntry("period", "left")
                .containsEntry("things", "2")
                .containsEntry("policy", "2");
        assertThat(AuditChain.of(trail, Optional.empty()).broken()).isEmpty();
        assertThat(facts(Subject.DOSSIER, refused.toString())).endsWith("identity-erased");
        var parts = done(reading.read(EDITION, AGENCY)).lines();
        assertThat(parts).allMatch(part -> part.dossiers() == 0 && part.erased() == 1 && part.things() == 2);
    }

    @Test
    void a_day_that_was_named_ends_no_contest_without_results() {
        var stated = new StatingRetention.Stated(DAYS, Optional.of(LocalDate.of(2000, 1, 1)), "a mistyped year");
        done(stating.state(EDITION, version(), stated, AGENCY, contest.now()));
        done(stating.confirm(EDITION, version(), SECOND, contest.now()));
        assertThat(blocks()).containsExactly("edition-not-ended");
        assertThat(erasing.erase(100, after(400))).isZero();
    }

    @Test
    void a_part_that_cannot_be_erased_keeps_none_of_the_others() {
        stated();
        done(stating.confirm(EDITION, version(), SECOND, contest.now()));
        published();
        remains.breakAt(winner);
        assertThatThrownBy(() -> erasing.erase(100, after(400))).isInstanceOf(IllegalStateException.class);
        assertThat(remains.of(contest.dossier(refused), Matter.FILES)).isEmpty();
        assertThat(remains.of(contest.dossier(winner), Matter.FILES)).isNotEmpty();
    }

    @Test
    void nothing_goes_while_something_stands_in_the_way_and_the_dry_run_says_what() {
        assertThat(blocks()).containsExactly("retention-not-stated", "edition-not-ended");
        stated();
        assertThat(blocks()).containsExactly("retention-not-confirmed", "edition-not-ended");
        done(stating.confirm(EDITION, version(), SECOND, contest.now()));
        decided();
        Publication asked = done(contest.acts.publish.request(EDITION, AGENCY, contest.now()));
        assertThat(blocks()).containsExactly("edition-not-ended", "publication-not-written");
        assertThat(erasing.erase(100, after(400))).isZero();
        done(contest.acts.recordPublication.written(asked, "m".repeat(64), List.of(), contest.now()));
        assertThat(blocks()).isEmpty();
        done(holding.hold(EDITION, version(), true, "a court asks", SECOND, contest.now()));
        assertThat(blocks()).containsExactly("erasing-held");
        assertThat(erasing.erase(100, after(400))).isZero();
        done(holding.hold(EDITION, version(), false, "the court has decided", SECOND, contest.now()));
        assertThat(erasing.erase(100, after(400))).isEqualTo(12);
    }

    @Test
    void an_open_sitting_stands_in_the_way() {
        contest.submitted("elsewhere", "611630100");
        published();
        confirmed();
        contest.sitting("61", "admission").convened();
        assertThat(blocks()).containsExactly("sitting-not-signed");
        assertThat(erasing.erase(100, after(400))).isZero();
    }

    @Test
    void the_dry_run_counts_and_changes_nothing() {
        published();
        confirmed();
        var report = done(reading.read(EDITION, AGENCY));
        assertThat(report.lines())
                .filteredOn(part -> part.matter() == Matter.FILES)
                .extracting(part -> part.period() + " " + part.dossiers())
                .containsExactly("UNSENT 1", "LEFT 1", "FILES 1");
        assertThat(report.lines())
                .filteredOn(part -> part.period() == Period.LEFT && part.matter() == Matter.FILES)
                .allMatch(part -> part.files() > 0 && part.due().equals(Optional.of(after(20))));
        assertThat(contest.ports.erasures().find(refused)).isEmpty();
        assertThat(reading.read(EDITION, Actor.person("x"))).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void whoever_dies_half_way_is_followed_by_somebody_who_ends_it() {
        published();
        confirmed();
        for (int removals = 0; removals < 8; removals++) {
            remains.dieAfter(removals == 0 ? 0 : 1);
            try {
                erasing.erase(100, after(20).plus(Duration.ofHours(removals)));
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("the process died");
            }
        }
        remains.dieAfter(Integer.MAX_VALUE);
        swept(21);
        for (DossierId id : List.of(draft, refused)) {
            assertThat(erased(id)).containsExactly(Matter.values());
            assertThat(facts(Subject.ERASURE, id.toString())).hasSize(8);
            assertThat(contest.ports.erasures().find(id).orElseThrow().removals())
                    .allMatch(removal -> removal.things() == 2);
        }
        assertThat(erased(winner)).isEmpty();
    }

    @Test
    void files_that_come_by_an_address_given_out_before_go_too() {
        published();
        confirmed();
        erasing.erase(100, after(10));
        assertThat(remains.of(contest.dossier(draft), Matter.FILES)).isEmpty();
        remains.put(draft, Matter.FILES, "came late");
        var justBefore = after(10).plus(ErasingPersonalData.ADDRESSES_LIVE).minusSeconds(1);
        assertThat(erasing.erase(100, justBefore)).isZero();
        assertThat(erased(draft)).doesNotContain(Matter.FILES);
        assertThat(erasing.erase(100, justBefore.plusSeconds(1))).isEqualTo(1);
        assertThat(erased(draft)).contains(Matter.FILES);
        assertThat(remains.of(contest.dossier(draft), Matter.FILES)).isEmpty();
    }

    @Test
    void a_run_goes_no_further_than_it_is_told_and_the_next_one_goes_on() {
        published();
        confirmed();
        assertThat(erasing.erase(3, after(10))).isEqualTo(3);
        assertThat(erasing.erase(3, after(10))).isEqualTo(1);
        assertThat(erased(draft)).containsExactly(Matter.FORMS, Matter.WORDS, Matter.IDENTITY);
    }

    @Test
    void a_hold_that_comes_in_the_middle_stops_what_has_not_begun() {
        published();
        confirmed();
        Remains held = new Remains() {
            @Override
            public List<Remnant> of(Dossier dossier, Matter matter) {
                if (dossier.id().equals(draft) || version() > 2) {
                    return remains.of(dossier, matter);
                }
                done(holding.hold(EDITION, version(), true, "a court asks", AGENCY, contest.now()));
                return remains.of(dossier, matter);
            }

            @Override
            public void remove(Dossier dossier, Matter matter, List<ChainEnd> recorded) {
                remains.remove(dossier, matter, recorded);
            }
        };
        var interrupted = new ErasingPersonalData(
                contest.contests(),
                contest.ports.retentions(),
                rule,
                contest.ports.commissions(),
                contest.ports.publications(),
                contest.ports.dossiers(),
                contest.ports.erasures(),
                held);
        interrupted.erase(100, after(20));
        assertThat(erased(refused)).isEmpty();
        assertThat(remains.of(contest.dossier(refused), Matter.FILES)).hasSize(2);
    }

    @Test
    void periods_need_two_accounts_and_others_need_them_anew() {
        stated();
        assertThat(refusal(stating.confirm(EDITION, version(), AGENCY, contest.now())))
                .containsExactly("same-account");
        assertThat(refusal(stating.confirm(EDITION, 7, SECOND, contest.now()))).containsExactly("retention-changed");
        var confirmed = done(stating.confirm(EDITION, version(), SECOND, contest.now()));
        assertThat(done(stating.confirm(EDITION, 1, SECOND, contest.now()))).isEqualTo(confirmed);
        assertThat(stated().policy().orElseThrow().confirmed()).isEmpty();
        assertThat(refusal(stating.state(
                        EDITION,
                        1,
                        new StatingRetention.Stated(Map.of(), Optional.empty(), "x"),
                        SECOND,
                        contest.now())))
                .containsExactly("retention-changed");
        assertThat(stating.confirm(EDITION, version(), Actor.person("x"), contest.now()))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(holding.hold(EDITION, version(), true, "x", Actor.person("x"), contest.now()))
                .isInstanceOf(Outcome.Forbidden.class);
    }

    private static List<String> refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Reason::code).map(Reason.Code::key).toList();
    }

    @Test
    void what_is_kept_without_a_period_is_kept() {
        published();
        var some = new StatingRetention.Stated(Map.of(Period.UNSENT, 1), Optional.empty(), "order 5");
        done(stating.state(EDITION, 0, some, AGENCY, contest.now()));
        done(stating.confirm(EDITION, 1, SECOND, contest.now()));
        assertThat(erasing.erase(100, after(30_000))).isEqualTo(4);
        assertThat(erased(winner)).isEmpty();
    }
}
