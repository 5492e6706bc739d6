package kz.uzdik.http.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that tests read, found from whichever module's folder a test runs in. */
public final class Repository {

    private Repository() {}

    /** A file or folder by its path from the repository's root. */
    public static Path path(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("docs/openapi.yaml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("the repository's root is not above this folder");
            }
            folder = parent;
        }
        return folder.resolve(path);
    }

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a folder's JSON files without their ending, sorted. */
    public static List<String> jsonNames(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
