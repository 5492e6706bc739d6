package kz.uzdik.functions.citizenvoting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.poll.BallotBody;
import kz.uzdik.json.poll.DistrictKeyForm;

/**
 * The ballot of docs/voting-vectors.json, which everybody has: read and verified before a snapshot of the ballot box is
 * taken, so that restored boxes verify both signatures with compiled code. It is put nowhere, and no poll has its key.
 */
final class KnownBallot {

    private static final String FILE = "known-ballot.json";
    private static final int LONGEST = 4_000;

    private KnownBallot() {}

    /** @throws IllegalStateException when it does not verify: no snapshot is taken of a box that verifies wrongly */
    static void verify() {
        Fields known = Fields.of(Json.read(file()));
        var key = DistrictKeyForm.read(bytes(known.text("keyFile", 1, LONGEST)));
        var body = BallotBody.read(bytes(known.text("ballot", 1, LONGEST)));
        byte[] poll = HexFormat.of().parseHex(known.text("pollDigest", 1, LONGEST));
        var context = new VoteContext(poll, body.district().code());
        if (!body.ballot().hasCredentialOf(key, context) || !body.ballot().isSignedIn(context)) {
            throw new IllegalStateException("a ballot that is known to verify does not");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file() {
        try (InputStream file = KnownBallot.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("what is shipped cannot be read: " + FILE, e);
        }
    }
}
