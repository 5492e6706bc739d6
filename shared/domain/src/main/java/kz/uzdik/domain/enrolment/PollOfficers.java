package kz.uzdik.domain.enrolment;

import java.util.Set;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.PollId;

/** Who is appointed registrar officer of a poll. */
public interface PollOfficers {
    /** The officers of a poll as they are now; nobody of one that is not planned. */
    Set<PersonId> of(PollId poll);
}
