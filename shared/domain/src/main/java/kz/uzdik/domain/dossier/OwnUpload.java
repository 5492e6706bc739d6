package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.people.Permission.PLAN_UPLOAD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** One of a dossier's uploads, in the hands of whoever files the dossier. */
record OwnUpload(Dossier dossier, Upload upload) {

    /** Does something with it; unknown to everybody else, and when the dossier has no such upload. */
    static <T> Outcome<T> with(
            Optional<Dossier> found, UploadId wanted, Actor actor, Function<OwnUpload, Outcome<T>> act) {
        Optional<OwnUpload> own = found.filter(dossier -> dossier.isOwnedBy(actor))
                .flatMap(dossier -> dossier.upload(wanted).map(upload -> new OwnUpload(dossier, upload)));
        if (own.isEmpty()) {
            return Outcome.unknown();
        }
        return PLAN_UPLOAD.allows(Standing.of(actor).owning(true).roles()) ? act.apply(own.get()) : Outcome.forbidden();
    }

    /** Does something to it; refused where the dossier is being erased. */
    static <T> Outcome<T> change(
            Optional<Dossier> found, UploadId wanted, Actor actor, Function<OwnUpload, Outcome<T>> act) {
        return with(
                found,
                wanted,
                actor,
                own -> own.dossier().beingErased().map(Outcome::<T>refused).orElseGet(() -> act.apply(own)));
    }

    ObjectKey key() {
        return new ObjectKey(dossier.id(), upload.id());
    }

    /**
     * What speaks against sending more of it: it is there, or nothing can be put to the dossier any more, unless the file
     * was handed in while it was on its way.
     */
    List<Reason> againstSending(Contests contests, IntakeWindow window, Instant at) {
        if (upload.hasArrived()) {
            return List.of(arrived());
        }
        if (dossier.inFlight(upload.id()).filter(flight -> flight.isOpen(at)).isPresent()) {
            return List.of();
        }
        var contest = contests.running(dossier.id().edition()).orElseThrow();
        return window.against(contest, upload.kind(), dossier, at);
    }

    Reason arrived() {
        return Reason.of(
                DossierReason.UPLOAD_ARRIVED,
                Paragraph.NONE,
                "document",
                upload.kind().value());
    }
}
