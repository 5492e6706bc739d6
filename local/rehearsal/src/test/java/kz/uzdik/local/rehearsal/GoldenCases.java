package kz.uzdik.local.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The cases under {@code contests/<contest>/golden/<case>/}. */
final class GoldenCases {
    static final Path ROOT = Path.of("../..");
    private static final Path CONTESTS = ROOT.resolve("contests");

    // Rules are read once: what is played leaves nothing behind in them.
    private static final Map<String, Rehearsal> RULES = new ConcurrentHashMap<>();

    private GoldenCases() {}

    /** One case: what is recorded, and what comes of it by hand. */
    record Golden(String contest, String name) {
        String recorded() {
            return text(folder().resolve("case.json"));
        }

        String expected() {
            return text(folder().resolve("expected.json"));
        }

        Path folder() {
            return CONTESTS.resolve(contest).resolve("golden").resolve(name);
        }

        @Override
        public String toString() {
            return contest + "/" + name;
        }
    }

    static List<Golden> all() {
        return folders(CONTESTS)
                .filter(contest -> Files.isDirectory(contest.resolve("golden")))
                .flatMap(contest -> folders(contest.resolve("golden"))
                        .map(golden -> new Golden(
                                contest.getFileName().toString(),
                                golden.getFileName().toString())))
                .toList();
    }

    static byte[] definition(String contest) {
        return utf8(text(CONTESTS.resolve(contest).resolve("definition.json")));
    }

    static String outcome(String contest, String recorded) {
        return RULES.computeIfAbsent(contest, name -> new Rehearsal(definition(name)))
                .outcome(utf8(recorded));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> folders(Path in) {
        try (Stream<Path> there = Files.list(in)) {
            return there.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
