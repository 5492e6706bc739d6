package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.RELEASE_DOCUMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.people.Actor;

/**
 * The secretary of the receiving commission answers for a file that the scanner for malware could not look at, or of
 * which no word has come for a day since it was handed in, so that the commission can open it. What holds a threat is
 * never released, and a threat that is told of later takes the release back.
 */
public final class ReleasingDocument {
    /** Scanners answer within minutes; a word that has not come by then was lost. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final AtSitting floor;
    private final Dossiers dossiers;

    public ReleasingDocument(AtSitting floor, Dossiers dossiers) {
        this.floor = floor;
        this.dossiers = dossiers;
    }

    /** Releases it; once more by whomever changes nothing. */
    public Outcome<Dossier> release(
            CommissionId id, DossierId dossier, UploadId upload, String reason, Actor actor, Instant at) {
        Optional<Commission> commission = floor.commissions().find(id);
        if (commission.isEmpty()) {
            return Outcome.unknown();
        }
        if (!RELEASE_DOCUMENT.allows(commission.get().rolesOf(actor.id()))) {
            return Outcome.forbidden();
        }
        var release = new Scan.Release(actor.id(), reason, at);
        return isBefore(id, dossier)
                ? Change.decideAgain(() -> dossiers.find(dossier)
                        .map(found -> release(found, upload, release, actor))
                        .orElseGet(Outcome::unknown))
                : Outcome.unknown();
    }

    private boolean isBefore(CommissionId id, DossierId dossier) {
        return dossier.edition().equals(id.edition())
                && dossier.area().equals(id.area())
                && floor.contests()
                        .running(id.edition())
                        .filter(contest -> contest.definition()
                                .receivingCommission()
                                .kind()
                                .equals(id.kind()))
                        .isPresent();
    }

    private Outcome<Dossier> release(Dossier dossier, UploadId id, Scan.Release release, Actor actor) {
        Optional<Upload> handedIn = dossier.asHandedIn().upload(id);
        if (handedIn.isEmpty()) {
            return Outcome.unknown();
        }
        Optional<Reason> erased = dossier.beingErased();
        if (erased.isPresent()) {
            return Outcome.refused(erased.get());
        }
        Upload upload = handedIn.get();
        if (upload.scan().release().isPresent() && upload.scan().lets()) {
            return Outcome.done(dossier);
        }
        return switch (upload.scan().result()) {
            case CLEAN -> Outcome.refused(Reason.of(DossierReason.NOTHING_TO_RELEASE, NONE));
            case THREAT -> Outcome.refused(Reason.of(DossierReason.FILE_WITH_THREAT, NONE));
            case AWAITED ->
                isLost(dossier, id, release.at())
                        ? commit(dossier, upload, release, actor)
                        : Outcome.refused(Reason.of(DossierReason.SCAN_AWAITED, NONE));
            case INCONCLUSIVE -> commit(dossier, upload, release, actor);
        };
    }

    private static boolean isLost(Dossier dossier, UploadId id, Instant at) {
        return dossier.submissions().stream()
                .filter(submission -> submission.uploads().contains(id))
                .allMatch(submission -> submission.at().plus(PATIENCE).isBefore(at));
    }

    private Outcome<Dossier> commit(Dossier dossier, Upload upload, Scan.Release release, Actor actor) {
        Change<Dossier> change = dossier.release(upload, release);
        return Change.outcome(dossiers.commit(change, actor, release.at()), change.next());
    }
}
