package kz.uzdik.aws;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.enrolment.PollSecrets;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;

/** Polls' pepper and code key, each unwrapped when it is first asked for and then kept by the execution environment. */
public final class KmsPollSecrets implements PollSecrets {
    /** How long each of the two is. */
    public static final int LENGTH = 32;

    private final PollVault vault;
    private final Map<PollId, Secrets> unwrapped = new ConcurrentHashMap<>();

    public KmsPollSecrets(PollVault vault) {
        this.vault = vault;
    }

    @Override
    public Secrets of(PollId poll) {
        return unwrapped.computeIfAbsent(poll, id -> {
            byte[] both = vault.open(id, KeyPart.SECRETS);
            if (both.length != 2 * LENGTH) {
                throw new IllegalStateException("a poll's secrets are two of 32 bytes");
            }
            return new Secrets(Arrays.copyOf(both, LENGTH), Arrays.copyOfRange(both, LENGTH, 2 * LENGTH));
        });
    }
}
