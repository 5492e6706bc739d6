package kz.uzdik.aws;

import java.security.SecureRandom;
import java.util.HexFormat;
import kz.uzdik.domain.dossier.Randomness;

/** Unguessable ids from the JDK's secure random numbers. */
public final class SecureRandomness implements Randomness {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
