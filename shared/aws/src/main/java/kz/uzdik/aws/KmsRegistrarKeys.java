package kz.uzdik.aws;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.enrolment.RegistrarKeys;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * Districts' signing keys. A poll's data key is unwrapped by the key service once in an execution environment; each
 * district's key is opened with it when it is first asked for, and kept.
 */
public final class KmsRegistrarKeys implements RegistrarKeys {
    private final PollVault vault;
    private final Map<PollId, byte[]> dataKeys = new ConcurrentHashMap<>();
    private final Map<Place, RSAPrivateCrtKey> keys = new ConcurrentHashMap<>();

    private record Place(PollId poll, Kato district) {}

    public KmsRegistrarKeys(PollVault vault) {
        this.vault = vault;
    }

    @Override
    public RSAPrivateCrtKey of(PollId poll, Kato district) {
        return keys.computeIfAbsent(new Place(poll, district), this::open);
    }

    private RSAPrivateCrtKey open(Place place) {
        byte[] dataKey = dataKeys.computeIfAbsent(place.poll(), poll -> vault.open(poll, KeyPart.ISSUING));
        return vault.openDistrict(place.poll(), place.district(), dataKey)
                .map(BlindRsa::privateKey)
                .orElseThrow(() -> new IllegalStateException("no signing key of " + place.district()));
    }
}
