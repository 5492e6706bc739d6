package kz.uzdik.domain.voting;

import java.security.interfaces.ECPrivateKey;
import kz.uzdik.domain.poll.PollId;

/**
 * The polls' acknowledgement keys, unwrapped when first asked for and once in an execution environment, never while it
 * is set up: no key may lie in a snapshot.
 */
public interface AcknowledgementKeys {
    /**
     * A poll's key.
     *
     * @throws IllegalStateException when it is not there, or destroyed
     */
    ECPrivateKey of(PollId poll);
}
