package kz.uzdik.functions.polladministration;

import java.util.Optional;
import kz.uzdik.domain.poll.PollId;

/** Backups of all ballots, one after each poll's count (step 7 of the vote's protocol). */
@FunctionalInterface
interface Backups {

    /** Makes a poll's backup unless it is made; gives what it is called, or nothing where ballots are not backed up. */
    Optional<String> make(PollId poll);
}
