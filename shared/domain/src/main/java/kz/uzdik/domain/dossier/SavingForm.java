package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.FILL_FORM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The owner saves a form as it stands, complete or not (2020 p9.1, p9.4, p9.5, p19; 2022 p12). What is missing or wrong
 * in it is told by {@link ReadingOwnForms}; only what can never be in such a form is refused.
 */
public final class SavingForm {
    private final Contests contests;
    private final Dossiers dossiers;
    private final FilledForms forms;
    private final IntakeWindow window;
    private final ShownTexts texts;

    public SavingForm(Contests contests, Dossiers dossiers, FilledForms forms, Progress progress, ShownTexts texts) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.forms = forms;
        this.window = new IntakeWindow(progress);
        this.texts = texts;
    }

    /**
     * What is saved.
     *
     * @param over the version that was read before it was changed, 0 for a form nobody has saved: who saves over another
     *     version would undo what somebody else, or another window, has saved meanwhile
     * @param values all of them: a field left out is empty from then on
     */
    public record Draft(String intake, String form, long over, Map<String, FormValue> values) {
        public Draft {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Draft[" + intake + " " + form + " over v" + over + "]";
        }
    }

    /** Saves it; the same values again change nothing. */
    public Outcome<FilledForm> save(DossierId id, Draft draft, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.isOwnedBy(actor))
                .map(dossier -> save(dossier, draft, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<FilledForm> save(Dossier dossier, Draft draft, Actor actor, Instant at) {
        if (!FILL_FORM.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        Running contest = contests.running(dossier.id().edition()).orElseThrow();
        Optional<Intake> intake = contest.definition().intake(draft.intake());
        Optional<FormPlan> asked = intake.flatMap(here -> here.form(draft.form()));
        if (asked.isEmpty()) {
            return Outcome.unknown();
        }
        Optional<FilledForm> before = forms.find(dossier.id(), draft.intake(), draft.form());
        if (before.filter(there -> there.values().equals(draft.values())).isPresent()) {
            return Outcome.done(before.get());
        }
        var consents = new GivingConsent(contest.edition().digest(), asked.get(), texts)
                .given(draft.values(), before, dossier, actor, at);
        List<Reason> against = new ArrayList<>(window.against(contest, intake.get(), dossier, at));
        against.addAll(against(intake.get(), asked.get(), draft, before));
        against.addAll(consents.against());
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        var next = new FilledForm(
                dossier.id(),
                draft.intake(),
                draft.form(),
                draft.values(),
                consents.given(),
                actor.id(),
                at,
                draft.over() + 1);
        // What is handed in stays as it was: handing in changes the dossier, so a draft that comes beside it does not
        // fit.
        Guard notHandedIn = Guard.atVersion(Fact.Subject.DOSSIER, dossier.id().toString(), dossier.version());
        return Change.outcome(forms.commit(FilledForm.save(next).onlyWhile(notHandedIn), actor, at), next);
    }

    private static List<Reason> against(Intake intake, FormPlan asked, Draft draft, Optional<FilledForm> before) {
        List<Reason> against = new ArrayList<>(new FormRule(intake, asked).misfits(draft.values()));
        int bytes = FilledForm.bytes(draft.values());
        if (bytes > FilledForm.LARGEST) {
            against.add(Reason.of(
                    DossierReason.FORM_TOO_LARGE, NONE, "bytes", "" + bytes, "largest", "" + FilledForm.LARGEST));
        }
        long version = before.map(FilledForm::version).orElse(0L);
        if (version != draft.over()) {
            against.add(Reason.of(DossierReason.FORM_CHANGED, NONE, "version", "" + version));
        }
        if (version >= FilledForm.MOST_SAVES) {
            against.add(Reason.of(DossierReason.FORM_SAVED_TOO_OFTEN, NONE, "most", "" + FilledForm.MOST_SAVES));
        }
        return against;
    }
}
