package kz.uzdik.aws;

import java.security.SecureRandom;
import java.util.HexFormat;
import kz.uzdik.domain.dossier.Randomness;

/**
 * Unguessable ids from the JDK's secure random numbers. The source is made anew for each: one that lay in a snapshot of the
 * function could give the same ids to many environments.
 */
public final class SecureRandomness implements Randomness {
    private static final int BYTES = 16;

    @Override
    public String token() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
