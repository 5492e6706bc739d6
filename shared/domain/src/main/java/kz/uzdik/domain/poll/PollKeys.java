package kz.uzdik.domain.poll;

import java.util.HexFormat;
import java.util.Map;
import kz.uzdik.domain.territory.Kato;

/**
 * A poll's public keys as {@code keys.json} says (step 2).
 *
 * @param acknowledgement the ballot box's key, a point of 65 bytes in hex
 * @param districts the SHA-256 of each district's key file
 */
public record PollKeys(Digest poll, String acknowledgement, Map<Kato, Digest> districts) {
    public PollKeys {
        districts = Map.copyOf(districts);
    }

    /** The 65 bytes of the ballot box's key. */
    public byte[] acknowledgementPoint() {
        return HexFormat.of().parseHex(acknowledgement);
    }
}
