package kz.uzdik.local.bench;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.util.Random;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.voting.AVote;

/**
 * As many ballots as are wanted, each of a key of its own that lies on the curve and stands where its credential-id says,
 * with credentials and signatures that are random bytes: a million real ones would take longer to make than everything
 * else here. They are closed as an annulled district's are, unverified.
 */
final class ManyBallots {
    private static final int RANDOM_BYTES = 32 + 256 + 64;

    private final VoteContext context;
    private final BigInteger p;
    private final BigInteger generatorX;
    private final BigInteger generatorY;
    private final Random random = new Random(7);
    private BigInteger x;
    private BigInteger y;

    ManyBallots(AVote vote) {
        context = vote.context(AVote.FIRST);
        ECPrivateKey key = vote.acknowledgement().privateKey();
        ECParameterSpec curve = key.getParams();
        p = ((ECFieldFp) curve.getCurve().getField()).getP();
        generatorX = curve.getGenerator().getAffineX();
        generatorY = curve.getGenerator().getAffineY();
        byte[] first = vote.acknowledgement().publicKey().bytes();
        x = new BigInteger(1, first, 1, 32);
        y = new BigInteger(1, first, 33, 32);
    }

    void putInto(BoxOnDisk box, int number) {
        for (int made = 0; made < number; made += 2) {
            put(box, x, y);
            put(box, x, p.subtract(y));
            step();
        }
    }

    // The next point is this one and the generator: one inversion for two keys, a point and its opposite.
    private void step() {
        BigInteger slope = y.subtract(generatorY)
                .multiply(x.subtract(generatorX).modInverse(p))
                .mod(p);
        BigInteger nextX =
                slope.multiply(slope).subtract(x).subtract(generatorX).mod(p);
        y = slope.multiply(x.subtract(nextX)).subtract(y).mod(p);
        x = nextX;
    }

    private void put(BoxOnDisk box, BigInteger keyX, BigInteger keyY) {
        byte[] key = new byte[Point.LENGTH];
        key[0] = 4;
        coordinate(keyX, key, 1);
        coordinate(keyY, key, 33);
        byte[] rest = new byte[RANDOM_BYTES];
        random.nextBytes(rest);
        ByteBuffer ballot =
                ByteBuffer.allocate(BoxOnDisk.RECORD - BoxOnDisk.ID).put(key).put(rest);
        while (ballot.hasRemaining()) {
            ballot.put((byte) random.nextInt(6));
        }
        box.put(context.credentialId(Point.decode(key).orElseThrow()), ballot.array());
    }

    private static void coordinate(BigInteger value, byte[] key, int from) {
        byte[] bytes = value.toByteArray();
        int used = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - used, key, from + 32 - used, used);
    }
}
