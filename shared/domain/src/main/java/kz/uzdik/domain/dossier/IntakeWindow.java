package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;

/** Whether an intake is open to a dossier at an instant (2020 p9, p11.2, p14.4, p19). */
record IntakeWindow(Progress progress) {

    /** What speaks against handing something in now; empty when nothing does. */
    List<Reason> against(Running contest, Intake intake, Dossier dossier, Instant at) {
        Optional<Reason> closed = dossier.against();
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        if (dossier.submission(intake.id()).isPresent()) {
            return List.of(Reason.of(DossierReason.ALREADY_SUBMITTED, intake.paragraph(), "intake", intake.id()));
        }
        Optional<Flight> onItsWay = dossier.inFlight(intake.id());
        if (onItsWay.isPresent()) {
            return List.of(Reason.of(
                    DossierReason.SUBMISSION_IN_FLIGHT,
                    intake.paragraph(),
                    "intake",
                    intake.id(),
                    "until",
                    onItsWay.get().until().toString()));
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

    /** What speaks against putting a document of this kind to a dossier now; nobody asks for some. */
    List<Reason> against(Running contest, DocumentKind kind, Dossier dossier, Instant at) {
        List<Intake> asking = contest.definition().intakesAsking(kind);
        if (asking.isEmpty()) {
            return List.of(Reason.of(DossierReason.KIND_NOT_ASKED_FOR, Paragraph.NONE, "document", kind.value()));
        }
        return against(contest, asking, dossier, at);
    }

    // A document may be asked for once and corrected later: one open window is enough, and where none is, the one that
    // opened last says why.
    private List<Reason> against(Running contest, List<Intake> asking, Dossier dossier, Instant at) {
        List<Reason> against = List.of();
        for (Intake intake : asking) {
            List<Reason> now = against(contest, intake, dossier, at);
            if (now.isEmpty()) {
                return now;
            }
            boolean notOpenYet = now.stream().anyMatch(reason -> reason.code() == DossierReason.INTAKE_NOT_OPEN);
            if (against.isEmpty() || !notOpenYet) {
                against = now;
            }
        }
        return against;
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
