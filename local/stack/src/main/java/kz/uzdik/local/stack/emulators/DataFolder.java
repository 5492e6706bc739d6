package kz.uzdik.local.stack.emulators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the embedded stack keeps what must survive a restart; without a folder everything lives in memory.
 *
 * @param root the folder of `DATA`
 */
public record DataFolder(Optional<Path> root) {
    /** A folder in it, made if it is not there. */
    public Optional<Path> folder(String name) throws IOException {
        if (root.isEmpty()) return Optional.empty();
        return Optional.of(Files.createDirectories(root.get().toAbsolutePath().resolve(name)));
    }

    /** A file in it, which need not be there. */
    public Optional<Path> file(String name) throws IOException {
        if (root.isEmpty()) return Optional.empty();
        return Optional.of(Files.createDirectories(root.get().toAbsolutePath()).resolve(name));
    }
}
