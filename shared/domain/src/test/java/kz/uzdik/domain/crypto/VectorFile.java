package kz.uzdik.domain.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of vectors in {@code docs}: compared by tests, written anew with {@code -Dvectors=write}. */
final class VectorFile {
    static final String HOW = "the file is written anew with -Dvectors=write, where the change is meant";

    private static final Path DOCS = Path.of("..", "..", "docs");

    private VectorFile() {}

    /** What stands in the file, after it was written where that was asked for. */
    static String text(String name, String fresh) {
        Path file = DOCS.resolve(name);
        try {
            if ("write".equals(System.getProperty("vectors"))) {
                Files.writeString(file, fresh);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
