package kz.uzdik.domain.audit;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import org.junit.jupiter.api.Test;

/** A whole contest, and what it leaves behind: each act exactly its entries, chained. */
class AuditOfAContestTest {
    private final AContest contest = AContest.announced();
    private final DossierId winner = contest.submitted("winner", UNIT);
    private final DossierId refused = contest.submitted("refused", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");
    private final ASitting selection = contest.sitting("31", "selection");

    @Test
    void every_act_leaves_exactly_its_entries() {
        play();
        assertThat(facts(Subject.EDITION, EDITION.value()))
                .containsExactly("edition-planned", "edition-announced", "deadline-amended");
        assertThat(facts(Subject.COMMISSION, "best-2020.regional.31"))
                .containsExactly("commission-appointed", "membership-consented");
        assertThat(facts(Subject.DOSSIER, refused.toString()))
                .containsExactly(
                        "dossier-opened",
                        "upload-planned",
                        "document-judged",
                        "document-scanned",
                        "upload-planned",
                        "document-judged",
                        "document-scanned",
                        "upload-planned",
                        "document-judged",
                        "document-scanned",
                        "upload-planned",
                        "document-judged",
                        "document-scanned",
                        "dossier-submitted",
                        "check-recorded",
                        "check-recorded",
                        "admission-decided");
        assertThat(facts(Subject.SITTING, admission.id().toString()))
                .startsWith("sitting-convened", "agenda-drawn-up", "conflicts-declared")
                .endsWith(
                        "conflicts-declared",
                        "sitting-opened",
                        "sitting-closed",
                        "protocol-signed",
                        "protocol-signed",
                        "result-final")
                .hasSize(2 + 9 + 1 + 1 + 3);
        assertThat(facts(Subject.SITTING, selection.id().toString()))
                .contains("sheets-sealed")
                .hasSize(2 + 9 + 1 + 1 + 1 + 3);
        assertThat(facts(Subject.RANKING, selection.id() + ".run.1"))
                .containsExactly("ranking-requested", "ranking-done");
        assertThat(facts(Subject.SHEET, selection.id() + "#" + winner + "#04")).containsExactly("sheet-filed");
        assertThat(facts(Subject.ASSESSMENT, selection.id() + "#" + winner + "#complex"))
                .containsExactly("assessment-recorded");
        assertThat(facts(Subject.HANDOVER, "best-2020.regional.31.interview")).containsExactly("handed-over");
        assertThat(facts(Subject.PUBLICATION, "best-2020.1"))
                .containsExactly("publication-requested", "results-published", "diplomas-ordered");
    }

    @Test
    void every_chain_verifies_and_no_entry_can_be_changed_or_taken_out_unseen() {
        play();
        for (Map.Entry<Subject, List<String>> chains : subjects().entrySet()) {
            for (String id : chains.getValue()) {
                List<AuditEntry> chain = contest.ports.audit().of(chains.getKey(), id);
                assertThat(chain).isNotEmpty();
                assertThat(isChained(chain)).isTrue();
                for (int i = 0; i + 1 < chain.size(); i++) {
                    List<AuditEntry> shorter = new ArrayList<>(chain);
                    shorter.remove(i);
                    assertThat(isChained(shorter)).isFalse();
                    List<AuditEntry> changed = new ArrayList<>(chain);
                    changed.set(i, changed(chain.get(i)));
                    assertThat(isChained(changed)).isFalse();
                }
            }
        }
    }

    @Test
    void refused_acts_leave_no_entry() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened();
        int before = facts(Subject.SITTING, admission.id().toString()).size();
        contest.acts.openSitting.open(admission.id(), Set.of(), admission.secretary(), contest.now());
        contest.acts.seal.seal(admission.id(), admission.secretary(), contest.now());
        contest.acts.close.close(admission.id(), admission.chair(), contest.now());
        contest.acts.sign.sign(admission.id(), "0".repeat(64), admission.chair(), contest.now());
        assertThat(facts(Subject.SITTING, admission.id().toString())).hasSize(before);
    }

    @Test
    void an_entry_says_who_did_it_and_when_and_nothing_personal() {
        play();
        AuditEntry opened =
                contest.ports.audit().of(Subject.DOSSIER, winner.toString()).getFirst();
        assertThat(opened.actor()).isEqualTo(AContest.owner("winner").id().value());
        assertThat(opened.at()).isEqualTo(AContest.at("2020-05-25T09:00"));
        assertThat(contest.ports
                        .audit()
                        .of(Subject.DOSSIER, winner.toString())
                        .get(2)
                        .actor())
                .isEqualTo("system:document-validation");
        subjects()
                .forEach((subject, ids) -> ids.forEach(
                        id -> assertThat(contest.ports.audit().of(subject, id).toString())
                                .doesNotContain("061211600012", "@example.kz")));
    }

    @Test
    void values_that_only_look_alike_have_different_digests() {
        AuditEntry honest = entry(Map.of("basis", "a", "candidate", "b, candidate=c"));
        AuditEntry forged = entry(Map.of("basis", "a, candidate=b", "candidate", "c"));
        assertThat(honest.digest()).isNotEqualTo(forged.digest());
    }

    private static AuditEntry entry(Map<String, String> values) {
        return new AuditEntry(Subject.ASSESSMENT, "id", 1, "assessment-recorded", values, "x", Instant.EPOCH, "", "");
    }

    private static AuditEntry changed(AuditEntry entry) {
        Map<String, String> values = new HashMap<>(entry.values());
        values.replaceAll((name, value) -> value + "!");
        return new AuditEntry(
                entry.subject(),
                entry.id(),
                entry.number(),
                entry.fact(),
                values,
                entry.actor(),
                entry.at(),
                entry.previous(),
                entry.salt());
    }

    private static boolean isChained(List<AuditEntry> chain) {
        AuditEntry.Head head = AuditEntry.Head.NONE;
        for (AuditEntry entry : chain) {
            if (entry.number() != head.number() + 1 || !entry.previous().equals(head.digest())) {
                return false;
            }
            head = entry.head();
        }
        return true;
    }

    private Map<Subject, List<String>> subjects() {
        return Map.of(
                Subject.EDITION,
                List.of(EDITION.value()),
                Subject.DOSSIER,
                List.of(winner.toString(), refused.toString()),
                Subject.SITTING,
                List.of(admission.id().toString(), selection.id().toString()),
                Subject.RANKING,
                List.of(selection.id() + ".run.1"));
    }

    private List<String> facts(Subject subject, String id) {
        return contest.ports.audit().of(subject, id).stream()
                .map(AuditEntry::fact)
                .toList();
    }

    private void play() {
        done(contest.acts.amend.amend(
                EDITION, "final", AContest.at("2020-09-25T18:00"), "quarantine", AGENCY, contest.now()));
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened();
        done(admission.admit(winner));
        contest.checked(refused, false);
        Decision refusal = new Decision(false, Set.of());
        done(contest.acts.admit.decide(admission.id(), refused, refusal, admission.chair(), contest.now()));
        admission.closed().signed();
        selection.sealedWith(Map.of()).decided();
        contest.sitting("31", "interview").sealedWith(Map.of()).decided().handedOver();
        contest.moveTo("2020-08-16T09:00");
        contest.sitting(REPUBLICAN, "final").sealedWith(Map.of()).decided();
        var publication = done(contest.acts.publish.request(EDITION, AGENCY, contest.now()));
        done(contest.acts.recordPublication.written(publication, "m".repeat(64), List.of(), contest.now()));
    }
}
