package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.poll.PollId;

/**
 * The poll's pepper and code key, unwrapped once in an execution environment and never while it is set up: no key may
 * lie in a snapshot.
 */
public interface PollSecrets {
    /**
     * The secrets of a poll.
     *
     * @throws IllegalStateException when they are not there, or destroyed
     */
    Secrets of(PollId poll);

    /** Two keys of 32 bytes: the pepper keys the hashes of numbers and contacts, the other one the codes. */
    final class Secrets {
        private final byte[] pepper;
        private final byte[] codeKey;

        public Secrets(byte[] pepper, byte[] codeKey) {
            this.pepper = pepper.clone();
            this.codeKey = codeKey.clone();
        }

        public byte[] pepper() {
            return pepper.clone();
        }

        public byte[] codeKey() {
            return codeKey.clone();
        }
    }
}
