package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;

/** What a dossier still lacks at the intakes that are open to it now, so that its owner sees it before handing in (p9). */
public final class OpenIntakes {
    private final Contests contests;
    private final FilledForms forms;
    private final Progress progress;
    private final IntakeWindow window;

    public OpenIntakes(Contests contests, FilledForms forms, Progress progress) {
        this.contests = contests;
        this.forms = forms;
        this.progress = progress;
        this.window = new IntakeWindow(progress);
    }

    /**
     * An intake as it stands for a dossier.
     *
     * @param contest as it stands for the dossier, with its deadlines
     * @param open whether something can be handed in now
     * @param missing required documents that no file was planned for yet and no form stands for, and forms that are not
     *     complete; none where nothing can be handed in
     * @param forms how far each form of the intake is filled in
     */
    public record Window(
            Contests.Running contest, Intake intake, boolean open, List<Reason> missing, List<FormState> forms) {
        public Window {
            missing = List.copyOf(missing);
            forms = List.copyOf(forms);
        }
    }

    /**
     * How far a form is filled in.
     *
     * @param version the one saved last; 0 when nobody has saved it yet
     * @param problems how many things are missing or wrong in it
     */
    public record FormState(FormPlan asked, long version, int problems) {
        public boolean complete() {
            return version > 0 && problems == 0;
        }
    }

    /** Every intake of the contest, in the order of the definition. */
    public List<Window> windows(Dossier dossier, Instant at) {
        return contests.running(dossier.id().edition()).stream()
                .map(contest -> progress.towards(contest, dossier.id()))
                .flatMap(contest ->
                        contest.definition().intakes().stream().map(intake -> window(contest, intake, dossier, at)))
                .toList();
    }

    private Window window(Contests.Running contest, Intake intake, Dossier dossier, Instant at) {
        boolean open = window.against(contest, intake, dossier, at).isEmpty();
        var here = IntakeForms.of(forms, intake, dossier.id());
        List<FormState> states =
                intake.forms().stream().map(asked -> state(here, asked)).toList();
        return new Window(contest, intake, open, open ? missing(here, dossier) : List.of(), states);
    }

    private static FormState state(IntakeForms here, FormPlan asked) {
        long version = here.filled(asked).map(FilledForm::version).orElse(0L);
        return new FormState(asked, version, here.problems(asked).size());
    }

    private static List<Reason> missing(IntakeForms here, Dossier dossier) {
        List<Reason> missing = new ArrayList<>(AdmissionRule.missing(here.intake(), dossier, here.complete()));
        missing.addAll(here.unfinished(dossier));
        return missing;
    }

    /** Everything that is missing so, intake by intake in the order of the definition. */
    public List<Reason> missing(Dossier dossier, Instant at) {
        return windows(dossier, at).stream()
                .flatMap(each -> each.missing().stream())
                .toList();
    }
}
