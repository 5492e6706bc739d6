package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;

/** Whether an intake is open to a dossier at an instant (2020 p9, p11.2, p14.4, p19). */
record IntakeWindow(Progress progress) {

    /** What speaks against handing something in now; empty when nothing does. */
    List<Reason> against(Running contest, Intake intake, Dossier dossier, Instant at) {
        if (dossier.exit().isPresent()) {
            return List.of(dossier.left().orElseThrow());
        }
        if (dossier.submission(intake.id()).isPresent()) {
            return List.of(Reason.of(DossierReason.ALREADY_SUBMITTED, intake.paragraph(), "intake", intake.id()));
        }
        Optional<String> after = intake.opensAfter();
        if (after.isPresent() && !progress.hasPassed(contest, after.get(), dossier.id())) {
            return List.of(Reason.of(
                    DossierReason.INTAKE_NOT_OPEN, intake.paragraph(), "intake", intake.id(), "after", after.get()));
        }
        Running here = progress.towards(contest, dossier.id());
        if (intake.late() == Late.REFUSED && here.isPast(intake.deadline(), at)) {
            return List.of(closed(here, intake));
        }
        return List.of();
    }

    static Reason closed(Running contest, Intake intake) {
        return Reason.of(
                DossierReason.INTAKE_CLOSED,
                intake.paragraph(),
                "intake",
                intake.id(),
                "last",
                contest.schedule().last(intake.deadline()).toString());
    }
}
