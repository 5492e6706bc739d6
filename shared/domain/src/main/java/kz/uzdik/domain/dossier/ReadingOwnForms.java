package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.people.Permission.READ_OWN_FORM;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The owner reads a form: what it asks for, what they saved, and everything that is missing or wrong at once. */
public final class ReadingOwnForms {
    private final Contests contests;
    private final Dossiers dossiers;
    private final FilledForms forms;

    public ReadingOwnForms(Contests contests, Dossiers dossiers, FilledForms forms) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.forms = forms;
    }

    /**
     * A form as it stands.
     *
     * @param definition the digest of the contest's rules
     * @param filled as it was saved last; empty when nobody has yet
     */
    public record OwnForm(
            String definition, String intake, FormPlan asked, Optional<FilledForm> filled, List<FormProblem> problems) {
        public OwnForm {
            problems = List.copyOf(problems);
        }
    }

    /** Reads one; an intake or form that there is not is unknown. */
    public Outcome<OwnForm> read(DossierId id, String intake, String form, Actor actor) {
        Optional<Dossier> dossier = dossiers.find(id).filter(found -> found.isOwnedBy(actor));
        if (dossier.isEmpty()) {
            return Outcome.unknown();
        }
        if (!READ_OWN_FORM.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        return contests.running(id.edition())
                .flatMap(contest -> contest.definition()
                        .intake(intake)
                        .flatMap(asking -> asking.form(form).map(asked -> {
                            var here = IntakeForms.of(forms, asking, id);
                            return new OwnForm(
                                    contest.edition().digest(),
                                    intake,
                                    asked,
                                    here.filled(asked),
                                    here.problems(asked));
                        })))
                .map(Outcome::done)
                .orElseGet(Outcome::unknown);
    }
}
