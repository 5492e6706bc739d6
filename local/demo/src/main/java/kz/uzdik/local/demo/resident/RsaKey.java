package kz.uzdik.local.demo.resident;

import java.math.BigInteger;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** A district's public key. */
record RsaKey(BigInteger n, BigInteger e) {
    private static final int BITS = 2048;
    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    /** Reads {@code keys/<district>.json}; another size or exponent than agreed ends the vote. */
    static RsaKey read(Json file) {
        var key =
                new RsaKey(Bytes.number(Bytes.ofBase64(file.text("n"))), Bytes.number(Bytes.ofBase64(file.text("e"))));
        StoryFailed.unless(
                key.n.bitLength() == BITS && key.e.equals(EXPONENT),
                file.place(),
                "a modulus of " + BITS + " bits and the exponent " + EXPONENT,
                key.n.bitLength() + " bits, " + key.e);
        return key;
    }

    /** How long the modulus is. */
    int bytes() {
        return (n.bitLength() + 7) / 8;
    }
}
