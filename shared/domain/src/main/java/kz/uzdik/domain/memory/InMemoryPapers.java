package kz.uzdik.domain.memory;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Paper.OfAward;
import kz.uzdik.domain.publication.Paper.OfProtocol;
import kz.uzdik.domain.publication.Papers;

/** Papers in memory. */
public final class InMemoryPapers implements Papers {
    private final Map<Paper, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(Paper paper, byte[] pdf) {
        kept.putIfAbsent(paper, pdf.clone());
    }

    @Override
    public List<OfProtocol> protocols(SittingId sitting) {
        return kept.keySet().stream()
                .filter(OfProtocol.class::isInstance)
                .map(OfProtocol.class::cast)
                .filter(paper -> paper.sitting().equals(sitting))
                .sorted(Comparator.comparing(OfProtocol::language))
                .toList();
    }

    @Override
    public List<OfAward> diplomas(DossierId dossier, int publication) {
        return kept.keySet().stream()
                .filter(OfAward.class::isInstance)
                .map(OfAward.class::cast)
                .filter(paper -> paper.dossier().equals(dossier) && paper.publication() == publication)
                .sorted(Comparator.comparing(OfAward::award).thenComparing(OfAward::language))
                .toList();
    }

    @Override
    public URI address(Paper paper) {
        return URI.create("memory:/papers/" + Integer.toHexString(paper.hashCode()));
    }

    /** The paper as it is kept. */
    public byte[] pdf(Paper paper) {
        return Objects.requireNonNull(kept.get(paper), "no such paper").clone();
    }

    /** How many papers there are. */
    public int count() {
        return kept.size();
    }
}
