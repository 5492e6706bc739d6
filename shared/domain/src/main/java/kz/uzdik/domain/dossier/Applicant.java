package kz.uzdik.domain.dossier;

import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/** Whom a dossier is about, and who is ranked and can win. */
public sealed interface Applicant permits Akim, Organisation {
    /** The name it is published under. */
    String name();

    /** Where it belongs: quotas are counted by the areas this unit lies in. */
    Kato unit();

    /** The area whose commission receives its dossier, at the level of that commission. */
    Area seat(Level level, Eligibility eligibility);

    /**
     * The same without what tells a person apart. Where it sits stays, since quotas are counted by it.
     *
     * @param named whether its name is public and stays
     */
    Applicant erased(boolean named);

    /** What keeps it from taking part in any edition of a contest with these rules; empty when nothing does. */
    Optional<Reason> against(Eligibility eligibility);
}
