package kz.uzdik.functions.documentrendering;

import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;

/**
 * Does errands to draw papers up. The same facts give the same bytes and the first file stays, so an errand told twice or
 * after a death half-way does no harm, and no lease is needed.
 */
final class PaperErrands {

    private final Errands errands;
    private final DrawingProtocols protocols;
    private final DrawingDiplomas diplomas;

    PaperErrands(RenderingPorts ports, String publicUrl) {
        errands = ports.errands();
        protocols = new DrawingProtocols(ports);
        diplomas = new DrawingDiplomas(ports, publicUrl);
    }

    /** Draws the papers up; throws when the message must come again, or is for the dead-letter queue. */
    void work(Message message) {
        String id = ErrandMessage.errandOf(message);
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        switch (errand.task()) {
            case Errand.Task.DrawProtocol(var sitting) ->
                protocols.draw(SittingId.parse(sitting).orElseThrow(), message.sentAt());
            case Errand.Task.DrawDiplomas(var edition, var number) ->
                diplomas.draw(new EditionId(edition), number, message.sentAt());
            default -> throw new IllegalStateException("no errand to draw a paper up: " + id);
        }
        errands.done(id);
    }
}
