package kz.uzdik.domain.publication;

import java.net.URI;
import java.util.List;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SittingId;

/** All papers. */
public interface Papers {
    /** Keeps a paper as PDF. The first one stays: keeping it again changes nothing. */
    void keep(Paper paper, byte[] pdf);

    /** The papers there are of a sitting's protocol, by language. */
    List<Paper.OfProtocol> protocols(SittingId sitting);

    /** The diplomas there are for a candidate by one published version, by award, then by language. */
    List<Paper.OfAward> diplomas(DossierId dossier, int publication);

    /** Where a paper that is there can be fetched for a few minutes, without a token. */
    URI address(Paper paper);
}
