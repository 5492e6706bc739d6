package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;

/** A stored file that is read by ranges, so that a large one need not be fetched to be judged. */
public interface RangedFile {

    /** Its length in bytes. */
    long size();

    /**
     * The bytes from an offset on, exactly as many as asked; the range lies within the file.
     *
     * @throws IOException when the store fails; never because of what the file contains
     */
    byte[] read(long offset, int length) throws IOException;
}
