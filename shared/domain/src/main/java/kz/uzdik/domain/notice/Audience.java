package kz.uzdik.domain.notice;

import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.PersonId;

/** Whom a notice is for. Those of many are fanned out into one errand a person when they are delivered. */
public sealed interface Audience {
    /** Whoever files this dossier. */
    record Filer(DossierId dossier) implements Audience {}

    /** One person of a commission. */
    record Appointee(CommissionId commission, PersonId person) implements Audience {}

    /** Everybody of a commission: members, secretary, ethics officer. */
    record Everybody(CommissionId commission) implements Audience {}

    /** Whoever files for a candidate on a sitting's agenda. */
    record Agenda(SittingId sitting) implements Audience {}

    /** Whoever filed a dossier that was handed in, and everybody on the edition's commissions. */
    record Participants(EditionId edition) implements Audience {}
}
