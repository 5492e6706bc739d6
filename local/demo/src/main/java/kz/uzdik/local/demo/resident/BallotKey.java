package kz.uzdik.local.demo.resident;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import kz.uzdik.local.demo.http.StoryFailed;

/** A key pair on P-256 of the resident's own: its public half is the credential's, its private half signs the ballot. */
final class BallotKey {
    private static final int COORDINATE = 32;
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final PrivateKey key;
    private final byte[] point;

    private BallotKey(PrivateKey key, byte[] point) {
        this.key = key;
        this.point = point.clone();
    }

    static BallotKey make(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            KeyPair pair = generator.generateKeyPair();
            return new BallotKey(pair.getPrivate(), point((ECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /** The pair whose private half was encoded so. */
    static BallotKey read(byte[] encoded, byte[] point) {
        try {
            return new BallotKey(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)), point);
        } catch (GeneralSecurityException e) {
            throw new StoryFailed("the device's key", "one that can be read", e);
        }
    }

    /** The private half, PKCS #8. */
    byte[] encoded() {
        return key.getEncoded();
    }

    /** PK: 04, X, Y. */
    byte[] point() {
        return point.clone();
    }

    private static byte[] point(ECPublicKey key) {
        ECPoint point = key.getW();
        return Bytes.join(
                new byte[] {4},
                Bytes.ofNumber(point.getAffineX(), COORDINATE),
                Bytes.ofNumber(point.getAffineY(), COORDINATE));
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key on P-256 signs", e);
        }
    }

    /** Whether the holder of a key has signed a message. */
    static boolean verifies(byte[] point, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(publicKey(point));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var where = new ECPoint(coordinate(point, 1), coordinate(point, 1 + COORDINATE));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(where, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(byte[] point, int from) {
        return Bytes.number(Arrays.copyOfRange(point, from, from + COORDINATE));
    }
}
