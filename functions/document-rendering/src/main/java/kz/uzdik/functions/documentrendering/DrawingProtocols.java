package kz.uzdik.functions.documentrendering;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.scoring.CandidateId;

/** Draws a signed protocol up on paper, in each language (2020 p3, p4, p5.3). */
final class DrawingProtocols {

    private final RenderingPorts ports;

    DrawingProtocols(RenderingPorts ports) {
        this.ports = ports;
    }

    /** Before the last signature there is no paper: that signature has an errand of its own. */
    void draw(SittingId id, Instant at) {
        Optional<Sitting> signed = ports.sittings().find(id).filter(sitting -> sitting.phase() == Phase.SIGNED);
        signed.ifPresent(sitting -> {
            for (Language language : Language.values()) {
                ports.papers().keep(new Paper.OfProtocol(id, language), pdf(sitting, language, at));
            }
        });
    }

    private byte[] pdf(Sitting sitting, Language language, Instant at) {
        var protocol = ports.protocols().of(sitting.id(), at).orElseThrow();
        EditionId edition = sitting.id().commission().edition();
        var page = new ProtocolPage(
                new PaperTexts(language), ports.words().in(language, edition), sitting.id(), this::name);
        boolean practice =
                ports.contests().editions().find(edition).orElseThrow().practice();
        String html = page.html(protocol, sitting.signatures(), practice);
        return Typesetter.pdf(html, page.title(), sitting.signatures().getLast().at());
    }

    private String name(CandidateId candidate) {
        var applicant =
                ports.dossiers().find(DossierId.of(candidate)).orElseThrow().applicant();
        return applicant.name() + " (" + applicant.unit().code() + ")";
    }
}
