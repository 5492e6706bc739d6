package kz.uzdik.functions.polladministration;

import java.util.List;
import kz.uzdik.domain.poll.PollId;

/** The functions that residents use, as residents reach them. */
interface PublicFunctions {

    /** The routes that do not answer now; none when a poll can be held. Asking leaves nothing behind. */
    List<String> silent(PollId poll);
}
