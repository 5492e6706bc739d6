package kz.uzdik.functions.polladministration;

import kz.uzdik.domain.poll.PollId;

/** The count, which may read a poll's ballots only while it is let. */
interface Counting {

    /** Lets the count read the ballots of this poll. */
    void let(PollId poll);

    /** Takes that right away; one that was never given does no harm. */
    void stop(PollId poll);

    /** Asks for the count; asked twice it counts once. */
    void ask(PollId poll);
}
