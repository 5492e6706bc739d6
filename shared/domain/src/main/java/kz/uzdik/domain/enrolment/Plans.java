package kz.uzdik.domain.enrolment;

import java.util.Optional;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;

/** The polls' plans, frozen or not: a roll is imported before its poll is frozen. */
public interface Plans {
    /** A poll's plan as it is now. */
    Optional<PollPlan> of(PollId poll);
}
