package kz.uzdik.aws;

import java.security.interfaces.ECPrivateKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.voting.AcknowledgementKeys;

/** Polls' acknowledgement keys, each unwrapped when its poll's first ballot comes and then kept in memory. */
public final class KmsAcknowledgementKeys implements AcknowledgementKeys {
    private final PollVault vault;
    private final Map<PollId, ECPrivateKey> unwrapped = new ConcurrentHashMap<>();

    public KmsAcknowledgementKeys(PollVault vault) {
        this.vault = vault;
    }

    @Override
    public ECPrivateKey of(PollId poll) {
        return unwrapped.computeIfAbsent(poll, id -> P256.privateKey(vault.open(id, KeyPart.ACKNOWLEDGEMENT)));
    }
}
