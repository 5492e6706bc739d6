package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.territory.Area;

/** All dossiers. */
public interface Dossiers {
    Optional<Dossier> find(DossierId id);

    /** A dossier on which this account may do this as its owner; empty for somebody else's, so that an id tells nothing. */
    default Optional<Dossier> owned(DossierId id, Actor actor, Permission act) {
        return find(id).filter(dossier ->
                act.allows(Standing.of(actor).owning(dossier.isOwnedBy(actor)).roles()));
    }

    /** Every dossier an area receives, drafts included, ordered by id; sees everything committed before the call. */
    List<Dossier> in(EditionId edition, Area area);

    /**
     * The dossiers an account files, as who opened them or as the candidate who has consented, ordered by id; one that
     * became theirs a moment ago may be missing.
     */
    List<Dossier> ownedBy(PersonId owner);

    /**
     * The dossiers in which something was handed in while files were on their way, to arrive before an instant; the longest
     * overdue first, at most so many. A dossier changed a moment ago may be missing.
     */
    List<DossierId> overdue(Instant before, int most);

    /**
     * Which dossier stands for an akim: this one from now on, where the claim before it is the one of this version and
     * the condition holds in the same moment, and otherwise the one whose claim is there.
     *
     * @param over the version of the claim to replace; 0 where there was none
     * @param condition on the dossier of the claim that is replaced
     */
    Claim claim(String key, DossierId dossier, long over, Optional<Guard> condition);

    /** The claim of this key; empty where nobody has claimed it. */
    Optional<Claim> claimed(String key);

    Change.Commit commit(Change<Dossier> change, Actor actor, Instant at);
}
