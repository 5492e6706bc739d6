package kz.uzdik.domain.dossier;

import java.io.Serial;

/** A file whose arrival was told does not lie there any more. */
public final class FileGone extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileGone() {
        super("a file is not there any more");
    }
}
