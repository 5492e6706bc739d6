package kz.uzdik.functions.polladministration;

import java.time.Instant;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.NotingTrouble;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;

/** Lets no poll be published that nobody could vote in: first the functions that residents need have to answer. */
final class AskingFunctions {

    private static final Actor ACTOR = Actor.system("key-ceremony");

    private final PublicFunctions functions;
    private final NotingTrouble noting;

    AskingFunctions(Ceremony ceremony) {
        functions = ceremony.functions();
        noting = new NotingTrouble(ceremony.deliveries(), ACTOR);
    }

    /**
     * Asks them for an errand of a poll. While one does not answer, the errand stands on the Agency's list and comes again.
     *
     * @throws IllegalStateException when one does not answer
     */
    void require(PollId poll, Errand errand, Instant at) {
        if (!functions.silent(poll).isEmpty()) {
            noting.inVain(errand, Trouble.NO_ANSWER, at);
            throw new IllegalStateException("a function that residents need does not answer");
        }
    }

    /** They did, and what was asked for is done: only now it leaves the Agency's list. */
    void answered(Errand errand, Instant at) {
        noting.overcome(errand, at);
    }
}
