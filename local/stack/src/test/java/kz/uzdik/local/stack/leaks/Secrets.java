package kz.uzdik.local.stack.leaks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that must not be seen where it does not belong, each once. */
final class Secrets {
    private static final List<String> PLAIN_DIGESTS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param alone whether it only counts where no further digit of a number stands beside it: eight digits occur by
     *     chance inside longer ones
     */
    @SuppressWarnings("ArrayRecordComponent") // sought, never compared
    record Secret(Kind kind, byte[] bytes, boolean alone) {
        /** Says nothing of what it is. */
        @Override
        public String toString() {
            return kind + "[hidden]";
        }
    }

    synchronized void bytes(Kind kind, byte[] secret) {
        add(kind, secret, false);
    }

    /** As it is written, and in small and capital letters. */
    synchronized void text(Kind kind, String secret) {
        for (String written : List.of(secret, secret.toLowerCase(Locale.ROOT), secret.toUpperCase(Locale.ROOT)))
            add(kind, written.getBytes(StandardCharsets.UTF_8), kind == Kind.CODE);
    }

    /** What says who a person is, with the digests that anybody could make of it. */
    synchronized void personal(Kind kind, String secret) {
        text(kind, secret);
        for (String algorithm : PLAIN_DIGESTS)
            add(Kind.UNKEYED_DIGEST, digest(algorithm, secret.getBytes(StandardCharsets.UTF_8)), false);
    }

    private void add(Kind kind, byte[] bytes, boolean alone) {
        secrets.putIfAbsent(kind + " " + HexFormat.of().formatHex(bytes), new Secret(kind, bytes, alone));
    }

    synchronized Collection<Secret> all() {
        return List.copyOf(secrets.values());
    }

    synchronized long count(Kind kind) {
        return secrets.values().stream().filter(secret -> secret.kind() == kind).count();
    }

    static byte[] sha256(byte[] bytes) {
        return digest("SHA-256", bytes);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
