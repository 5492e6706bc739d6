package kz.uzdik.local.stack.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Looks for malware in a file. */
@FunctionalInterface
public interface Scanner {

    /** What came of a scan, by the names that GuardDuty gives them. */
    enum Result {
        NO_THREATS_FOUND,
        THREATS_FOUND,
        /** The scanner does not look at such files. */
        UNSUPPORTED,
        FAILED
    }

    /** Reads a file as far as it wants to. */
    Result scan(InputStream file) throws IOException;

    /**
     * ClamAV where the environment says how to reach it ({@code CLAMD}: its socket's path, or host and port), otherwise
     * the small scanner that knows the test file alone.
     */
    static Scanner of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("CLAMD"))
                .filter(address -> !address.isBlank())
                .<Scanner>map(ClamScanner::at)
                .orElseGet(TestFileScanner::new);
    }
}
