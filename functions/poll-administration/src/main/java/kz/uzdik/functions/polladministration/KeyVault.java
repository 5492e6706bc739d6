package kz.uzdik.functions.polladministration;

import java.security.SecureRandom;
import java.util.Optional;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Where a poll's wrapped keys lie; what is there is never replaced. */
interface KeyVault {

    boolean has(PollId poll, KeyPart part);

    /** Wraps a part's secret by this key of the key service, unless one is there. */
    void seal(PollId poll, KeyPart part, String key, byte[] secret);

    /** Wraps the ballot box's key, unless one is there. */
    void sealPair(PollId poll, String key, P256.Pair pair);

    /** The public half of the ballot box's key. */
    Point acknowledgementPoint(PollId poll);

    /** A part's secret; throws when it is not there, or destroyed. */
    byte[] open(PollId poll, KeyPart part);

    /** Seals a district's key in PKCS#8 by the data key, unless one is there. */
    void sealDistrict(PollId poll, Kato district, byte[] dataKey, byte[] pkcs8, SecureRandom random);

    Optional<byte[]> openDistrict(PollId poll, Kato district, byte[] dataKey);

    void delete(PollId poll, KeyPart part);

    void delete(PollId poll, Kato district);
}
