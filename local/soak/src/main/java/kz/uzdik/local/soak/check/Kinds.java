package kz.uzdik.local.soak.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.poll.PollId;
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
import kz.uzdik.json.work.AdoptionForm;
import kz.uzdik.json.work.EntryForm;
import kz.uzdik.json.work.OfficeForm;
import kz.uzdik.json.work.QuestionForm;

/** The kinds of aggregates, by the functions' own readers, and how an item's keys make its id. */
final class Kinds {
    private static final Map<Subject, Form<?>> READERS = Map.ofEntries(
            Map.entry(Subject.EDITION, EditionForm.FORM),
            Map.entry(Subject.CALENDAR, KeptCalendarForm.FORM),
            Map.entry(Subject.COMMISSION, CommissionForm.FORM),
            Map.entry(Subject.DOSSIER, DossierForm.FORM),
            Map.entry(Subject.PARTS, PartedUploadForm.FORM),
            Map.entry(Subject.FORM, FilledFormForm.FORM),
            Map.entry(Subject.SITTING, SittingForm.FORM),
            Map.entry(Subject.INTERVIEWS, InterviewPlanForm.FORM),
            Map.entry(Subject.SHEET, ScoreSheetForm.FORM),
            Map.entry(Subject.ASSESSMENT, AssessmentForm.FORM),
            Map.entry(Subject.RANKING, RankingRunForm.FORM),
            Map.entry(Subject.HANDOVER, HandOverForm.FORM),
            Map.entry(Subject.OBJECTION, ObjectionForm.FORM),
            Map.entry(Subject.PREPARATION, PreparationForm.FORM),
            Map.entry(Subject.PUBLICATION, PublicationForm.FORM),
            Map.entry(Subject.DELIVERY, DeliveryForm.FORM),
            Map.entry(Subject.SUPPRESSION, SuppressionForm.FORM),
            Map.entry(Subject.RETENTION, RetentionForm.FORM),
            Map.entry(Subject.ERASURE, ErasureForm.FORM),
            Map.entry(Subject.POLL, PollForm.FORM),
            Map.entry(Subject.STATION, StationForm.FORM),
            Map.entry(Subject.ADOPTION, AdoptionForm.FORM),
            Map.entry(Subject.OFFICE, OfficeForm.FORM),
            Map.entry(Subject.ENTRY, EntryForm.FORM),
            Map.entry(Subject.QUESTION, QuestionForm.FORM),
            Map.entry(Subject.ROLL, RollImportForm.FORM));

    private Kinds() {}

    /** The kind of an aggregate's item; empty for what is none. */
    static Optional<Subject> of(Item item) {
        return READERS.keySet().stream()
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).equals(item.type()))
                .findFirst();
    }

    /** Reads a stored text as the functions do; throws what they throw. */
    static Object read(Subject kind, String text) {
        Form<?> form = READERS.get(kind);
        if (form == null) throw new IllegalArgumentException(kind.name());
        return form.parse(text);
    }

    /** What names an aggregate among its kind, by where its item lies. */
    static String id(Subject kind, Item item) {
        String of = item.partition().substring(item.partition().indexOf('#') + 1);
        return switch (kind) {
            case EDITION, CALENDAR, DELIVERY, SUPPRESSION, RETENTION -> of;
            case ADOPTION, OFFICE, COMMISSION, DOSSIER, SITTING, INTERVIEWS, HANDOVER, PREPARATION, ERASURE, POLL ->
                item.sort();
            case ENTRY, QUESTION, FORM, PARTS, OBJECTION, SHEET, ASSESSMENT, STATION -> of + "#" + item.sort();
            case RANKING -> of + ".run." + Integer.parseInt(item.sort());
            case PUBLICATION -> of + "." + Integer.parseInt(item.sort());
            case ROLL -> RollImport.id(PollId.parse(of).orElseThrow(), Integer.parseInt(item.sort()));
            case DEFINITION, CANDIDACY -> throw new IllegalArgumentException(kind.name());
        };
    }
}
