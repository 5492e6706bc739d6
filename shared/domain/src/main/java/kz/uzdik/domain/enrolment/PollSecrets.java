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

    /**
     * Two keys of 32 bytes.
     *
     * @param pepper keys the hashes of numbers and contacts
     * @param codeKey keys the codes
     */
    record Secrets(byte[] pepper, byte[] codeKey) {
        public Secrets {
            pepper = pepper.clone();
            codeKey = codeKey.clone();
        }

        @Override
        public byte[] pepper() {
            return pepper.clone();
        }

        @Override
        public byte[] codeKey() {
            return codeKey.clone();
        }

        @Override
        public String toString() {
            return "Secrets[hidden]";
        }
    }
}
