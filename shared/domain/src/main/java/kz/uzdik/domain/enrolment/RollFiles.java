package kz.uzdik.domain.enrolment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.enrolment.csv.BadCell;

/**
 * The private files of imports: the roll as it was sent, which is personal data and is deleted once it is read, and the
 * report of its bad rows, which holds none.
 */
public interface RollFiles {
    /**
     * An address that takes exactly the declared file, once.
     *
     * @param headers what the client must send along, since it is signed
     */
    record SignedUpload(URI address, Map<String, String> headers, Instant expires) {
        public SignedUpload {
            headers = Map.copyOf(headers);
        }
    }

    /** Signs the declared length and digest, and that nothing was sent for this import yet. */
    SignedUpload signUpload(RollImport roll);

    /** How long the file is that was sent; empty when there is none. */
    Optional<Long> length(RollImport roll);

    /** Bytes of the file from an offset on: as many as asked for, fewer only where it ends. */
    byte[] read(RollImport roll, long offset, int length);

    /** Deletes the file; doing that twice does no harm. */
    void delete(RollImport roll);

    /** Writes the bad rows of one block, told by the offset it begins at; again in place of the same. */
    void writeBad(RollImport roll, long offset, List<BadCell> bad);

    /** Makes one report of what was written of all blocks, with a heading; again in place of the same. */
    void joinBad(RollImport roll);

    /** An address that reads the report for a short time. */
    URI signReport(RollImport roll);
}
