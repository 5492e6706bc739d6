package kz.uzdik.domain.poll;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.PersonId;

/** Who sits on an edition's commissions; a poll knows nothing else of them. */
public interface SeatedPeople {
    /**
     * A commission.
     *
     * @param name its id
     * @param people its members, secretary and ethics officer
     * @param unchanged holds while nobody else is appointed
     */
    record Seats(String name, Set<PersonId> people, Guard unchanged) {
        public Seats {
            people = Set.copyOf(people);
        }
    }

    /** All commissions of the edition that have been appointed. */
    List<Seats> of(EditionId edition);
}
