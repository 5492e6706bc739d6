package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;

/** What a dossier still lacks at the intakes that are open to it now, so that its owner sees it before handing in (p9). */
public final class OpenIntakes {
    private final Contests contests;
    private final IntakeWindow window;

    public OpenIntakes(Contests contests, Progress progress) {
        this.contests = contests;
        this.window = new IntakeWindow(progress);
    }

    /** Every required document that no file was planned for yet, intake by intake in the order of the definition. */
    public List<Reason> missing(Dossier dossier, Instant at) {
        return contests.running(dossier.id().edition()).stream()
                .flatMap(contest -> contest.definition().intakes().stream()
                        .filter(intake ->
                                window.against(contest, intake, dossier, at).isEmpty()))
                .flatMap(intake -> AdmissionRule.missing(intake, dossier).stream())
                .toList();
    }
}
