package kz.uzdik.domain.notice;

import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;

/** Whom a notice is for. Those of many are fanned out into one errand a person when they are delivered. */
public sealed interface Audience {
    /** The akim whom this dossier's nominators name, where the first of them says they can be reached. */
    record Nominee(DossierId dossier) implements Audience {}

    /** One of those whom this candidacy concerns. */
    record Party(DossierId dossier, PersonId person) implements Audience {}

    /** Everybody whom this candidacy concerns: who files, every nominator, the candidate. */
    record Parties(DossierId dossier) implements Audience {}

    /** Whoever reads this candidacy's results: who files, and the candidate who has consented. */
    record Owners(DossierId dossier) implements Audience {}

    /** The Agency, at the address that its operator names; nobody where there is none. */
    record Agency(EditionId edition) implements Audience {}

    /** Whoever is a commission's secretary when the letter is written. */
    record Secretary(CommissionId commission) implements Audience {}

    /** One person of a commission. */
    record Appointee(CommissionId commission, PersonId person) implements Audience {}

    /** Everybody of a commission: members, secretary, ethics officer. */
    record Everybody(CommissionId commission) implements Audience {}

    /** Whoever files for a candidate on a sitting's agenda, and the candidate who has consented. */
    record Agenda(SittingId sitting) implements Audience {}

    /**
     * Whoever files one of an area's dossiers that can be handed in at this intake and have not been. An area is read at
     * a time.
     */
    record Awaited(EditionId edition, Area area, String intake) implements Audience {}

    /** The members who still owe sheets at a sitting, when the letters are written. */
    record Behind(SittingId sitting) implements Audience {}

    /**
     * Whoever filed a dossier that was handed in, its candidate who has consented, and everybody on the edition's
     * commissions; of a moved deadline also who has opened a dossier and not handed it in.
     */
    record Participants(EditionId edition) implements Audience {}

    /** Whoever reads the results of those to whom this announcement of an award speaks. */
    record Winners(EditionId edition, int publication) implements Audience {}
}
