package kz.uzdik.domain.notice;

import static kz.uzdik.domain.AContest.EDITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.DossierFact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.JuryFact;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.publication.PublicationFact;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.domain.publication.TakedownFact;
import kz.uzdik.domain.ranking.RankingFact;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;

/** The table of what follows from which fact: every kind of fact stands in it. */
class ErrandsForTest {
    private static final Audience AGENCY = new Audience.Agency(EDITION);
    private static final DossierId DOSSIER = new DossierId(EDITION, Area.parse("31"), "a".repeat(32));
    private static final UploadId UPLOAD = new UploadId("b".repeat(32));
    private static final DocumentKind VIDEO = new DocumentKind("video");
    private static final CommissionId COMMISSION = AContest.regional("31");
    private static final SittingId SITTING = new SittingId(COMMISSION, "interview");
    private static final CandidateId CANDIDATE = DOSSIER.candidate();
    private static final List<Reason> REASONS =
            List.of(Reason.of(DossierReason.SUBMITTED_LATE, new Paragraph("p11.2")));
    private static final Audience OWNERS = new Audience.Owners(DOSSIER);
    private static final Audience PARTIES = new Audience.Parties(DOSSIER);
    private static final Audience PARTICIPANTS = new Audience.Participants(EDITION);

    private static Map<Fact, Optional<Task>> table() {
        Map<Fact, Optional<Task>> table = new LinkedHashMap<>();
        table.put(new ContestFact.EditionPlanned(EDITION, "d"), Optional.empty());
        table.put(new ContestFact.EditionAnnounced(EDITION, "d", "c"), Optional.empty());
        table.put(
                new ContestFact.DeadlineAmended(EDITION, "intake", Optional.empty(), Instant.EPOCH, "why"),
                notify(Template.DEADLINE_AMENDED, PARTICIPANTS));
        table.put(new ContestFact.CalendarEdited("kazakhstan", "c", "b", "why"), Optional.empty());
        table.put(new DossierFact.DossierOpened(DOSSIER, false), Optional.empty());
        table.put(new DossierFact.FormSaved(DOSSIER, "application", "questionnaire", 2), Optional.empty());
        table.put(new DossierFact.UploadPlanned(DOSSIER, UPLOAD, VIDEO), Optional.empty());
        table.put(new DossierFact.UploadRemoved(DOSSIER, UPLOAD, VIDEO), Optional.empty());
        table.put(new DossierFact.UploadArrived(DOSSIER, UPLOAD, VIDEO, "c"), Optional.empty());
        table.put(
                new DossierFact.SubmissionInFlight(DOSSIER, "application", 1, Instant.EPOCH),
                notify(Template.IN_FLIGHT, OWNERS));
        table.put(new DossierFact.SubmissionLapsed(DOSSIER, "application"), notify(Template.LAPSED, OWNERS));
        table.put(new DossierFact.CheckRecorded(DOSSIER, "no-penalty", true), Optional.empty());
        table.put(new DossierFact.DocumentJudged(DOSSIER, UPLOAD, VIDEO, List.of()), Optional.empty());
        table.put(new DossierFact.DocumentReleased(DOSSIER, UPLOAD, VIDEO, "why"), Optional.empty());
        for (Scan.Result result : Scan.Result.values()) {
            table.put(
                    new DossierFact.DocumentScanned(DOSSIER, UPLOAD, VIDEO, result),
                    result == Scan.Result.THREAT ? notify(Template.FINDING, OWNERS) : Optional.empty());
        }
        table.put(
                new DossierFact.DocumentJudged(DOSSIER, UPLOAD, VIDEO, List.of(new Finding(VIDEO, REASONS.getFirst()))),
                notify(Template.FINDING, OWNERS));
        table.put(new DossierFact.CheckRecorded(DOSSIER, "no-penalty", true), Optional.empty());
        table.put(
                new DossierFact.DossierSubmitted(DOSSIER, "application", false, 4), notify(Template.RECEIVED, OWNERS));
        table.put(
                new DossierFact.DossierSubmitted(DOSSIER, "application", true, 4),
                notify(Template.RECEIVED_LATE, OWNERS));
        table.put(new DossierFact.AdmissionDecided(DOSSIER, "s", true, List.of()), notify(Template.ADMITTED, OWNERS));
        table.put(
                new DossierFact.AdmissionDecided(DOSSIER, "s", false, REASONS), notify(Template.NOT_ADMITTED, OWNERS));
        candidacies(table);
        jury(table);
        String scope = SITTING.toString();
        table.put(new RankingFact.RankingRequested(scope + ".run.12", scope), Optional.of(new Task.Rank(scope, 12)));
        table.put(new RankingFact.RankingDone(scope + ".run.12", scope, "d"), Optional.empty());
        table.put(
                new RankingFact.RankingFailed(scope + ".run.12", scope, REASONS),
                notify(Template.RANKING_FAILED, AGENCY));
        table.put(
                new PublicationFact.PublicationRequested(EDITION, 3),
                Optional.of(new Task.Publish(EDITION.value(), 3)));
        table.put(
                new PublicationFact.ResultsPublished(EDITION, 3, "m"),
                notify(Template.RESULTS_PUBLISHED, PARTICIPANTS));
        table.put(
                new PublicationFact.DiplomasOrdered(EDITION, 3),
                Optional.of(new Task.DrawDiplomas(EDITION.value(), 3)));
        table.put(
                new PublicationFact.AwardAnnounced(
                        EDITION, 4, "m", new Published.Ceremony(Instant.parse("2020-10-10T05:00:00Z"), "Nur-Sultan")),
                notify(Template.AWARD_ANNOUNCED, new Audience.Winners(EDITION, 4)));
        table.put(new PublicationFact.PublicationWritten(EDITION, 5, "m"), Optional.empty());
        table.put(
                new PublicationFact.PublicationPosted(
                        EDITION, 5, "akimat", "https://akimat.example", LocalDate.of(2020, 7, 31)),
                Optional.empty());
        takedowns(table);
        return table;
    }

    private static void takedowns(Map<Fact, Optional<Task>> table) {
        table.put(
                new TakedownFact.TakedownRequested(EDITION, 3, 2, "results.json", Takedown.Cause.ORDER),
                notify(Template.TAKEDOWN_ASKED, AGENCY));
        table.put(new TakedownFact.TakedownWithdrawn(EDITION, 3, 2, "results.json"), Optional.empty());
        table.put(new TakedownFact.TakedownWordsErased(EDITION, 3, 2, "results.json"), Optional.empty());
        table.put(
                new TakedownFact.TakedownConfirmed(EDITION, 3, 2, "results.json"),
                Optional.of(new Task.TakeDown(EDITION.value(), 3, 2)));
        table.put(new TakedownFact.FileTakenDown(EDITION, 3, 2, "results.json", "d", true), Optional.empty());
    }

    private static void candidacies(Map<Fact, Optional<Task>> table) {
        table.put(
                new DossierFact.DossierOpened(DOSSIER, true),
                notify(Template.NOMINATED, new Audience.Nominee(DOSSIER)));
        table.put(
                new DossierFact.NominationAdded(DOSSIER, "public-association", 2),
                notify(Template.NOMINATION_JOINED, PARTIES));
        table.put(new DossierFact.ConsentGiven(DOSSIER), notify(Template.CONSENTED, PARTIES));
        table.put(new DossierFact.NominationDeclined(DOSSIER), notify(Template.DECLINED, PARTIES));
        table.put(new DossierFact.NominationTakenBack(DOSSIER, true), notify(Template.NOMINATION_TAKEN_BACK, PARTIES));
        table.put(new DossierFact.CandidateWithdrew(DOSSIER), notify(Template.WITHDRAWN, PARTIES));
        table.put(
                new DossierFact.CandidateExcluded(DOSSIER, SITTING.toString(), new Paragraph("p6"), "why"),
                notify(Template.EXCLUDED, PARTIES));
        table.put(new DossierFact.CandidacyStruck(DOSSIER, "why"), notify(Template.STRUCK, PARTIES));
        table.put(new DossierFact.DossierClosed(DOSSIER), Optional.empty());
        table.put(new DossierFact.IdentityErased(DOSSIER, false), Optional.empty());
    }

    private static void jury(Map<Fact, Optional<Task>> table) {
        table.put(
                new JuryFact.CommissionAppointed(COMMISSION, 9),
                notify(Template.APPOINTED, new Audience.Everybody(COMMISSION)));
        table.put(
                new JuryFact.SittingConvened(SITTING, 1),
                notify(Template.SITTING_CONVENED, new Audience.Everybody(COMMISSION)));
        table.put(
                new JuryFact.SittingCancelled(SITTING, 1, "why"),
                notify(Template.SITTING_CANCELLED, new Audience.Everybody(SITTING.commission())));
        table.put(
                new JuryFact.InterviewsCancelled(SITTING, 1, "why"),
                notify(Template.INTERVIEW_CANCELLED, new Audience.Agenda(SITTING)));
        table.put(new JuryFact.AgendaDrawnUp(SITTING, 2), Optional.empty());
        table.put(new JuryFact.ConflictsDeclared(SITTING, 2, List.of()), Optional.empty());
        table.put(new JuryFact.SittingOpened(SITTING, 9), Optional.empty());
        table.put(new JuryFact.SheetFiled(SITTING, 2, CANDIDATE, 1), Optional.empty());
        table.put(new JuryFact.AssessmentRecorded(SITTING, CANDIDATE, new CriterionId("ethics"), 1), Optional.empty());
        table.put(new JuryFact.AddressesErased(SITTING.commission(), 10), Optional.empty());
        table.put(new JuryFact.MembershipConsented(SITTING.commission(), "akimat", 1), Optional.empty());
        table.put(new JuryFact.MembersCame(SITTING, List.of(2)), Optional.empty());
        table.put(new JuryFact.MembersLeft(SITTING, List.of(2), "why"), Optional.empty());
        table.put(new JuryFact.ConflictFound(SITTING, 2, CANDIDATE, "why"), Optional.empty());
        table.put(new JuryFact.PanelRenewed(SITTING, List.of(Office.MEMBER), "why"), Optional.empty());
        table.put(new JuryFact.SheetsSealed(SITTING, 18), Optional.empty());
        table.put(new JuryFact.TieDecided(SITTING, List.of(CANDIDATE), "d", "why"), Optional.empty());
        table.put(new JuryFact.SittingClosed(SITTING, 1, List.of()), Optional.empty());
        table.put(
                new JuryFact.ProtocolSigned(SITTING, Office.CHAIR, "d"),
                Optional.of(new Task.DrawProtocol(SITTING.toString())));
        table.put(new JuryFact.ResultFinal(SITTING, 0, List.of()), Optional.empty());
        table.put(
                new JuryFact.ResultFinal(SITTING, 1, List.of()),
                notify(Template.STEP_RESULT, new Audience.Agenda(SITTING)));
        table.put(
                new JuryFact.HandedOver(SITTING, "republican", false, "r"),
                notify(Template.HANDED_OVER, new Audience.Everybody(AContest.REPUBLICAN)));
        table.put(
                new JuryFact.InterviewScheduled(SITTING, CANDIDATE, Instant.EPOCH, Optional.empty(), "", Set.of()),
                notify(Template.INTERVIEW_SCHEDULED, new Audience.Owners(DossierId.of(CANDIDATE))));
        table.put(
                new JuryFact.InterviewScheduled(
                        SITTING, CANDIDATE, Instant.EPOCH, Optional.of(Instant.EPOCH), "why", Set.of()),
                notify(Template.INTERVIEW_MOVED, new Audience.Owners(DossierId.of(CANDIDATE))));
        table.put(new JuryFact.InterviewAttended(SITTING, CANDIDATE, true), Optional.empty());
        table.put(
                new JuryFact.SittingPlanned(SITTING, Instant.EPOCH, "floods"),
                notify(Template.SITTING_PLANNED, new Audience.Everybody(SITTING.commission())));
        table.put(
                new JuryFact.ObjectionFiled(SITTING, CANDIDATE, Optional.empty()),
                notify(Template.OBJECTION_FILED, new Audience.Secretary(SITTING.commission())));
        table.put(
                new JuryFact.ObjectionAnswered(SITTING, CANDIDATE, true),
                notify(Template.OBJECTION_ANSWERED, new Audience.Owners(DossierId.of(CANDIDATE))));
        table.put(
                new JuryFact.QuestionAsked(DOSSIER, COMMISSION, 1, List.of(VIDEO), Optional.empty()),
                notify(Template.QUESTION_ASKED, OWNERS));
        table.put(
                new JuryFact.QuestionAnswered(DOSSIER, COMMISSION, 1, false),
                notify(Template.QUESTION_ANSWERED, new Audience.Secretary(COMMISSION)));
        table.put(new JuryFact.FindingRemarkedOn(DOSSIER, COMMISSION, VIDEO), Optional.empty());
    }

    @Test
    void each_fact_leads_to_its_errand_and_to_no_other() {
        table().forEach((fact, task) -> assertThat(
                        ErrandsFor.fact(fact, "dossier:x:7", Instant.EPOCH).map(Errand::task))
                .as(fact.code())
                .isEqualTo(task));
    }

    @Test
    void no_errand_keeps_words_about_a_candidate() {
        Set<Template> withWords = EnumSet.noneOf(Template.class);
        table().keySet().stream()
                .filter(fact -> fact.values().containsKey("reason"))
                .flatMap(fact -> ErrandsFor.fact(fact, "x", Instant.EPOCH).stream())
                .filter(errand -> errand.values().containsKey("reason"))
                .forEach(errand -> withWords.add(((Task.Notify) errand.task()).template()));
        assertThat(withWords)
                .as("whose letters say why to everybody alike")
                .containsExactlyInAnyOrder(
                        Template.DEADLINE_AMENDED,
                        Template.SITTING_PLANNED,
                        Template.SITTING_CANCELLED,
                        Template.INTERVIEW_CANCELLED);
    }

    @Test
    void an_errand_has_the_name_of_the_entry_it_follows_from_so_the_same_fact_has_it_once() {
        Errand errand = ErrandsFor.fact(new JuryFact.SittingConvened(SITTING, 1), "sitting:s:1", Instant.EPOCH)
                .orElseThrow();
        assertThat(errand.id()).isEqualTo("sitting:s:1");
        assertThat(errand.values()).containsEntry("sitting", SITTING.toString());
        assertThat(errand.at()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void every_kind_of_fact_stands_in_the_table() {
        Set<Class<?>> known = Stream.of(
                        ContestFact.class,
                        DossierFact.class,
                        JuryFact.class,
                        RankingFact.class,
                        PublicationFact.class,
                        TakedownFact.class)
                .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        assertThat(table().keySet().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(known);
    }

    @Test
    void every_template_follows_from_some_fact_but_those_that_follow_from_time() {
        assertThat(table().values().stream()
                        .flatMap(Optional::stream)
                        .filter(Task.Notify.class::isInstance)
                        .map(task -> ((Task.Notify) task).template()))
                .containsAll(EnumSet.complementOf(
                        EnumSet.of(Template.DEADLINE_NEAR, Template.SHEETS_MISSING, Template.TAKEDOWN_NEAR)));
    }

    private static Optional<Task> notify(Template template, Audience audience) {
        return Optional.of(new Task.Notify(template, audience));
    }
}
