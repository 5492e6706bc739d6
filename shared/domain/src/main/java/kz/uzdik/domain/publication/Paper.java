package kz.uzdik.domain.publication;

import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Language;

/** A paper that is drawn up from recorded facts as PDF: written once, never changed, kept in private. */
public sealed interface Paper {
    Language language();

    /** A sitting's signed protocol (2020 p3, p4, p5.3). */
    record OfProtocol(SittingId sitting, Language language) implements Paper {}

    /**
     * The diploma that a published version gives a candidate for an award (2020 p22; 2022 p22).
     *
     * @param publication the version's number, from 1
     */
    record OfAward(DossierId dossier, int publication, String award, Language language) implements Paper {}
}
