package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Intake;

/** What a dossier still lacks at the intakes that are open to it now, so that its owner sees it before handing in (p9). */
public final class OpenIntakes {
    private final Contests contests;
    private final Progress progress;
    private final IntakeWindow window;

    public OpenIntakes(Contests contests, Progress progress) {
        this.contests = contests;
        this.progress = progress;
        this.window = new IntakeWindow(progress);
    }

    /**
     * An intake as it stands for a dossier.
     *
     * @param contest as it stands for the dossier, with its deadlines
     * @param open whether something can be handed in now
     * @param missing required documents that no file was planned for yet; none where nothing can be handed in
     */
    public record Window(Contests.Running contest, Intake intake, boolean open, List<Reason> missing) {
        public Window {
            missing = List.copyOf(missing);
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
        return new Window(contest, intake, open, open ? AdmissionRule.missing(intake, dossier) : List.of());
    }

    /** Every required document that no file was planned for yet, intake by intake in the order of the definition. */
    public List<Reason> missing(Dossier dossier, Instant at) {
        return windows(dossier, at).stream()
                .flatMap(each -> each.missing().stream())
                .toList();
    }
}
