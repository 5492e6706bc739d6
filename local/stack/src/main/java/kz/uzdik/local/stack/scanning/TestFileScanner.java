package kz.uzdik.local.stack.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Knows one threat: the harmless file that EICAR made for trying scanners, wherever in a file it stands. */
public final class TestFileScanner implements Scanner {
    // In two pieces: as a whole it would have scanners take this very class for malware.
    private static final String HEAD = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$";
    private static final String TAIL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final byte[] THREAT = (HEAD + TAIL).getBytes(StandardCharsets.US_ASCII);

    /** The test file, for those who want to see it found. */
    public static byte[] threat() {
        return THREAT.clone();
    }

    @Override
    public Result scan(InputStream file) throws IOException {
        byte[] block = new byte[64 * 1024];
        int matched = 0;
        for (int count = file.read(block); count >= 0; count = file.read(block)) {
            for (int at = 0; at < count; at++) {
                matched = next(matched, block[at]);
                if (matched == THREAT.length) {
                    return Result.THREATS_FOUND;
                }
            }
        }
        return Result.NO_THREATS_FOUND;
    }

    // The first letter stands in it once, so what does not go on can only begin anew with this very byte.
    private static int next(int matched, byte read) {
        if (read == THREAT[matched]) {
            return matched + 1;
        }
        return read == THREAT[0] ? 1 : 0;
    }
}
