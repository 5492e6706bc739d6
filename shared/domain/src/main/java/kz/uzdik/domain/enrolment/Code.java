package kz.uzdik.domain.enrolment;

import java.math.BigInteger;
import java.util.HexFormat;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.domain.crypto.Hmac;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.poll.PublishedPoll;

/**
 * Codes are derived wherever they are needed and stored nowhere, so a message that comes twice sends the same one
 * (step 3): HMAC-SHA-256 of {@code ctx ‖ entry ‖ request} under the poll's code key, modulo 10⁸, in eight digits. All 256
 * bits are taken: no code is likelier than another by more than one part in 10⁶⁹.
 */
final class Code {
    private static final BigInteger CODES = BigInteger.valueOf(100_000_000);

    private Code() {}

    /** The code for this request on this entry. */
    static String of(PublishedPoll poll, EntryKey entry, RequestId request, byte[] codeKey) {
        var context = new VoteContext(poll.digest().bytes(), entry.district().code());
        byte[] input = context.codeInput(HexFormat.of().parseHex(entry.person()), request.bytes());
        return Padded.of(new BigInteger(1, Hmac.of(codeKey, input)).mod(CODES).longValue(), 8);
    }
}
