package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.REMARK_ON_FINDING;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Preparation.Remark;
import kz.uzdik.domain.people.Actor;

/**
 * The secretary prepares a doubtful finding for the members with a remark. It is for the commission alone: the candidate
 * reads the findings themselves, and grounds of refusal are what the commission decides, not what a secretary noted.
 */
public final class RemarkingOnFinding {
    private final Preparing preparing;

    public RemarkingOnFinding(AtSitting floor, HandOvers handOvers, Preparations preparations) {
        preparing = new Preparing(floor, handOvers, preparations);
    }

    /** Records the remark in place of an earlier one on the same document; the same sent again is recorded once. */
    public Outcome<Remark> remark(
            CommissionId id, DossierId dossier, DocumentKind document, String text, Actor actor, Instant at) {
        return preparing.act(id, dossier, REMARK_ON_FINDING, actor, here -> remark(here, document, text, actor, at));
    }

    private Outcome<Remark> remark(Preparing.Here here, DocumentKind document, String text, Actor actor, Instant at) {
        Optional<Remark> there = here.preparation().remarks(here.commission()).stream()
                .filter(remark ->
                        remark.document().equals(document) && remark.text().equals(text))
                .findFirst();
        if (there.isPresent()) {
            return Outcome.done(there.get());
        }
        if (here.dossier()
                .upload(document)
                .filter(upload -> !upload.findings().isEmpty())
                .isEmpty()) {
            return Outcome.refused(Reason.of(JuryReason.NOT_A_FINDING, Paragraph.NONE, "document", document.value()));
        }
        Optional<Reason> against = preparing.against(here);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        var remark = new Remark(here.commission(), document, text, actor.id(), at);
        Change<Preparation> change = here.preparation().remark(remark);
        return change.next().fits()
                ? preparing.commit(change, here, actor, at, remark)
                : Outcome.refused(Reason.of(JuryReason.TOO_MUCH_PREPARED, Paragraph.NONE));
    }
}
