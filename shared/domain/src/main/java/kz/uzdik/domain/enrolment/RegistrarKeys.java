package kz.uzdik.domain.enrolment;

import java.security.interfaces.RSAPrivateCrtKey;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * The keys that credentials are signed with, one for each poll and district, unwrapped when they are first needed and
 * then kept by the execution environment; never while it is set up, since no key may lie in a snapshot (step 2).
 */
@FunctionalInterface
public interface RegistrarKeys {
    /**
     * A district's key.
     *
     * @throws IllegalStateException when it is not there yet, or destroyed
     */
    RSAPrivateCrtKey of(PollId poll, Kato district);
}
