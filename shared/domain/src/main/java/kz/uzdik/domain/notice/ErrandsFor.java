package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.dossier.DossierFact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.enrolment.RollFact;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.JuryFact;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.poll.PollFact;
import kz.uzdik.domain.poll.PollWork;
import kz.uzdik.domain.publication.PublicationFact;
import kz.uzdik.domain.publication.TakedownFact;
import kz.uzdik.domain.ranking.RankingFact;
import kz.uzdik.domain.territory.Area;

/** What follows from which fact: the one place that decides who is written to, and what the system does by itself. */
public final class ErrandsFor {
    private ErrandsFor() {}

    /** The errand that follows from a fact, if one does; {@code id} names the fact in the audit trail. */
    public static Optional<Errand> fact(Fact fact, String id, Instant at) {
        return task(fact).map(task -> new Errand(id, task, values(fact), at));
    }

    // Errands are kept for ever, so words about persons stay where they can be erased: the letters read them there.
    private static Map<String, String> values(Fact fact) {
        boolean ofAPerson = fact instanceof DossierFact || fact instanceof JuryFact.InterviewScheduled;
        if (!ofAPerson) {
            return fact.values();
        }
        Map<String, String> values = new HashMap<>(fact.values());
        values.remove("reason");
        return values;
    }

    private static Optional<Task> task(Fact fact) {
        return switch (fact) {
            case ContestFact contest -> task(contest);
            case DossierFact dossier -> task(dossier);
            case JuryFact jury -> task(jury);
            case RankingFact.RankingRequested(var run, var scope) ->
                Optional.of(new Task.Rank(scope, Integer.parseInt(run.substring(run.lastIndexOf('.') + 1))));
            case RankingFact.RankingFailed failed ->
                notify(Template.RANKING_FAILED, new Audience.Agency(EditionOf.sitting(failed.scope())));
            case PublicationFact.PublicationRequested(var edition, var number) ->
                Optional.of(new Task.Publish(edition.value(), number));
            case TakedownFact.TakedownRequested asked ->
                notify(Template.TAKEDOWN_ASKED, new Audience.Agency(asked.edition()));
            case TakedownFact.TakedownConfirmed(var edition, var number, var takedown, var _) ->
                Optional.of(new Task.TakeDown(edition.value(), number, takedown));
            case PublicationFact.DiplomasOrdered(var edition, var number) ->
                Optional.of(new Task.DrawDiplomas(edition.value(), number));
            case PollFact poll ->
                PollWork.after(poll).map(work -> new Task.Poll(work, poll.poll().toString()));
            case PublicationFact.ResultsPublished published ->
                notify(Template.RESULTS_PUBLISHED, new Audience.Participants(published.edition()));
            case PublicationFact.AwardAnnounced award ->
                notify(Template.AWARD_ANNOUNCED, new Audience.Winners(award.edition(), award.number()));
            case DeliveryFact.DeliveryResent(var _, var edition, var errand, var _) ->
                Optional.of(new Task.Again(edition, errand));
            case RollFact.RollFailed(var roll, var _) -> Optional.of(new Task.Discard(roll));
            case RollFact.RollDiscarded(var roll) -> Optional.of(new Task.Discard(roll));
            case RollFact.RollSupplemented(var roll, var _) -> Optional.of(new Task.Supplement(roll));
            default -> Optional.empty();
        };
    }

    private static Optional<Task> task(ContestFact fact) {
        return switch (fact) {
            case ContestFact.DeadlineAmended amended ->
                notify(Template.DEADLINE_AMENDED, new Audience.Participants(amended.edition()));
            case ContestFact.EditionPlanned _, ContestFact.EditionAnnounced _, ContestFact.CalendarEdited _ ->
                Optional.empty();
        };
    }

    private static Optional<Task> task(DossierFact fact) {
        var owners = new Audience.Owners(fact.dossier());
        var parties = new Audience.Parties(fact.dossier());
        return switch (fact) {
            case DossierFact.DossierSubmitted submitted ->
                notify(submitted.late() ? Template.RECEIVED_LATE : Template.RECEIVED, owners);
            case DossierFact.SubmissionInFlight _ -> notify(Template.IN_FLIGHT, owners);
            case DossierFact.SubmissionLapsed _ -> notify(Template.LAPSED, owners);
            case DossierFact.DocumentJudged judged ->
                judged.findings().isEmpty() ? Optional.empty() : notify(Template.FINDING, owners);
            case DossierFact.DocumentScanned scanned ->
                scanned.result() == Scan.Result.THREAT ? notify(Template.FINDING, owners) : Optional.empty();
            case DossierFact.AdmissionDecided decided ->
                notify(decided.admitted() ? Template.ADMITTED : Template.NOT_ADMITTED, owners);
            case DossierFact.DossierOpened opened ->
                opened.nominated()
                        ? notify(Template.NOMINATED, new Audience.Nominee(fact.dossier()))
                        : Optional.empty();
            case DossierFact.NominationAdded _ -> notify(Template.NOMINATION_JOINED, parties);
            case DossierFact.ConsentGiven _ -> notify(Template.CONSENTED, parties);
            case DossierFact.NominationDeclined _ -> notify(Template.DECLINED, parties);
            case DossierFact.NominationTakenBack _ -> notify(Template.NOMINATION_TAKEN_BACK, parties);
            case DossierFact.CandidateWithdrew _ -> notify(Template.WITHDRAWN, parties);
            case DossierFact.CandidateExcluded _ -> notify(Template.EXCLUDED, parties);
            case DossierFact.CandidacyStruck _ -> notify(Template.STRUCK, parties);
            case DossierFact.UploadPlanned _,
                    DossierFact.UploadRemoved _,
                    DossierFact.UploadArrived _,
                    DossierFact.FormSaved _,
                    DossierFact.CheckRecorded _,
                    DossierFact.DossierClosed _,
                    DossierFact.IdentityErased _,
                    DossierFact.DocumentReleased _ -> Optional.empty();
        };
    }

    private static Optional<Task> task(JuryFact fact) {
        return switch (fact) {
            case JuryFact.CommissionAppointed appointed ->
                notify(Template.APPOINTED, new Audience.Everybody(appointed.commission()));
            case JuryFact.SittingConvened convened ->
                notify(
                        Template.SITTING_CONVENED,
                        new Audience.Everybody(convened.sitting().commission()));
            case JuryFact.SittingPlanned planned ->
                notify(
                        Template.SITTING_PLANNED,
                        new Audience.Everybody(planned.sitting().commission()));
            case JuryFact.SittingCancelled cancelled ->
                notify(
                        Template.SITTING_CANCELLED,
                        new Audience.Everybody(cancelled.sitting().commission()));
            case JuryFact.InterviewsCancelled cancelled ->
                notify(Template.INTERVIEW_CANCELLED, new Audience.Agenda(cancelled.sitting()));
            case JuryFact.InterviewScheduled interview ->
                notify(
                        interview.moved() ? Template.INTERVIEW_MOVED : Template.INTERVIEW_SCHEDULED,
                        new Audience.Owners(DossierId.of(interview.candidate())));
            // The admitted and the refused have been told one by one, with their reasons. A result is told when it is
            // final, with the second signature.
            case JuryFact.ResultFinal result ->
                result.run() == 0
                        ? Optional.empty()
                        : notify(Template.STEP_RESULT, new Audience.Agenda(result.sitting()));
            // Which signature is the last one shows where the paper is drawn up: before it there is nothing to do.
            case JuryFact.ProtocolSigned signed ->
                Optional.of(new Task.DrawProtocol(signed.sitting().toString()));
            case JuryFact.ObjectionFiled filed ->
                notify(
                        Template.OBJECTION_FILED,
                        new Audience.Secretary(filed.sitting().commission()));
            case JuryFact.ObjectionAnswered answered ->
                notify(Template.OBJECTION_ANSWERED, new Audience.Owners(DossierId.of(answered.candidate())));
            case JuryFact.QuestionAsked asked -> notify(Template.QUESTION_ASKED, new Audience.Owners(asked.dossier()));
            case JuryFact.QuestionAnswered answered ->
                notify(Template.QUESTION_ANSWERED, new Audience.Secretary(answered.commission()));
            case JuryFact.HandedOver handedOver ->
                notify(Template.HANDED_OVER, new Audience.Everybody(receiver(handedOver)));
            default -> Optional.empty();
        };
    }

    private static CommissionId receiver(JuryFact.HandedOver handedOver) {
        return new CommissionId(handedOver.sitting().commission().edition(), handedOver.to(), Area.REPUBLIC);
    }

    private static Optional<Task> notify(Template template, Audience audience) {
        return Optional.of(new Task.Notify(template, audience));
    }
}
