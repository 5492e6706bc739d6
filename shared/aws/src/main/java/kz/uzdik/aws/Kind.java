package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.json.form.AssessmentForm;
import kz.uzdik.json.form.CommissionForm;
import kz.uzdik.json.form.DeliveryForm;
import kz.uzdik.json.form.DossierForm;
import kz.uzdik.json.form.EditionForm;
import kz.uzdik.json.form.ErasureForm;
import kz.uzdik.json.form.FilledFormForm;
import kz.uzdik.json.form.Form;
import kz.uzdik.json.form.HandOverForm;
import kz.uzdik.json.form.InterviewPlanForm;
import kz.uzdik.json.form.KeptCalendarForm;
import kz.uzdik.json.form.ObjectionForm;
import kz.uzdik.json.form.PartedUploadForm;
import kz.uzdik.json.form.PreparationForm;
import kz.uzdik.json.form.PublicationForm;
import kz.uzdik.json.form.RankingRunForm;
import kz.uzdik.json.form.RetentionForm;
import kz.uzdik.json.form.RollImportForm;
import kz.uzdik.json.form.ScoreSheetForm;
import kz.uzdik.json.form.SittingForm;
import kz.uzdik.json.form.SuppressionForm;
import kz.uzdik.json.poll.PollForm;
import kz.uzdik.json.poll.StationForm;

/**
 * What the table has to know of one kind of aggregate.
 *
 * @param id what names it among its kind, in the audit trail and in guards
 * @param phase what guards can ask for; empty where there is none
 * @param indexed texts that a sparse index finds it by
 */
record Kind<S>(
        Subject subject,
        Form<S> form,
        Function<S, String> id,
        ToLongFunction<S> version,
        Function<S, Optional<String>> phase,
        Function<S, Map<String, String>> indexed) {

    static final Kind<Edition> EDITION = new Kind<>(
            Subject.EDITION,
            EditionForm.FORM,
            edition -> edition.id().value(),
            Edition::version,
            edition -> Optional.empty(),
            DynamoEditions::indexed);
    static final Kind<KeptCalendar> CALENDAR =
            of(Subject.CALENDAR, KeptCalendarForm.FORM, KeptCalendar::name, KeptCalendar::version);
    static final Kind<Commission> COMMISSION = of(
            Subject.COMMISSION,
            CommissionForm.FORM,
            commission -> commission.id().toString(),
            Commission::version);
    static final Kind<Dossier> DOSSIER = new Kind<>(
            Subject.DOSSIER,
            DossierForm.FORM,
            dossier -> dossier.id().toString(),
            Dossier::version,
            dossier -> Optional.of(dossier.phase()),
            DynamoDossiers::indexed);
    static final Kind<PartedUpload> PARTS =
            of(Subject.PARTS, PartedUploadForm.FORM, PartedUpload::id, PartedUpload::version);
    static final Kind<FilledForm> FORM = of(Subject.FORM, FilledFormForm.FORM, FilledForm::id, FilledForm::version);
    static final Kind<Sitting> SITTING = new Kind<>(
            Subject.SITTING,
            SittingForm.FORM,
            sitting -> sitting.id().toString(),
            Sitting::version,
            sitting -> Optional.of(sitting.phase().name()),
            sitting -> Map.of());
    static final Kind<InterviewPlan> INTERVIEWS = of(
            Subject.INTERVIEWS, InterviewPlanForm.FORM, plan -> plan.sitting().toString(), InterviewPlan::version);
    static final Kind<ScoreSheet> SHEET = of(Subject.SHEET, ScoreSheetForm.FORM, ScoreSheet::id, ScoreSheet::version);
    static final Kind<Assessment> ASSESSMENT =
            of(Subject.ASSESSMENT, AssessmentForm.FORM, Assessment::id, Assessment::version);
    static final Kind<RankingRun> RANKING = new Kind<>(
            Subject.RANKING,
            RankingRunForm.FORM,
            RankingRun::id,
            RankingRun::version,
            run -> Optional.of(run.state().name()),
            run -> Map.of());
    static final Kind<HandOver> HANDOVER = of(
            Subject.HANDOVER, HandOverForm.FORM, handOver -> handOver.sitting().toString(), HandOver::version);
    static final Kind<Objection> OBJECTION =
            of(Subject.OBJECTION, ObjectionForm.FORM, Objection::id, Objection::version);
    static final Kind<Preparation> PREPARATION = of(
            Subject.PREPARATION,
            PreparationForm.FORM,
            preparation -> preparation.dossier().toString(),
            Preparation::version);
    static final Kind<Publication> PUBLICATION =
            of(Subject.PUBLICATION, PublicationForm.FORM, Publication::id, Publication::version);

    static final Kind<Delivery> DELIVERY = new Kind<>(
            Subject.DELIVERY,
            DeliveryForm.FORM,
            delivery -> delivery.id().value(),
            Delivery::version,
            delivery -> Optional.empty(),
            DynamoDeliveries::indexed);
    static final Kind<Suppression> SUPPRESSION =
            of(Subject.SUPPRESSION, SuppressionForm.FORM, Suppression::id, Suppression::version);

    static final Kind<Retention> RETENTION = of(
            Subject.RETENTION,
            RetentionForm.FORM,
            retention -> retention.edition().value(),
            Retention::version);
    static final Kind<Erasure> ERASURE =
            of(Subject.ERASURE, ErasureForm.FORM, erasure -> erasure.dossier().toString(), Erasure::version);
    static final Kind<Poll> POLL = new Kind<>(
            Subject.POLL,
            PollForm.FORM,
            poll -> poll.id().toString(),
            Poll::version,
            poll -> Optional.of(poll.phase().name()),
            poll -> Map.of());
    static final Kind<Station> STATION = of(Subject.STATION, StationForm.FORM, Station::id, Station::version);
    static final Kind<RollImport> ROLL = new Kind<>(
            Subject.ROLL,
            RollImportForm.FORM,
            RollImport::id,
            RollImport::version,
            roll -> Optional.of(roll.phase().name()),
            roll -> Map.of());

    private static <S> Kind<S> of(Subject subject, Form<S> form, Function<S, String> id, ToLongFunction<S> version) {
        return new Kind<>(subject, form, id, version, state -> Optional.empty(), state -> Map.of());
    }

    Key key(S state) {
        return Key.of(subject, id.apply(state));
    }
}
