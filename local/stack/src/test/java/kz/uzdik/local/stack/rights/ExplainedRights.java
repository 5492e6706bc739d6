package kz.uzdik.local.stack.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rights that a whole contest does not use and that a function needs all the same, each with its reason: a line holds
 * functions, actions, on what, and why, with a bar between them; {@code *} stands for anything.
 */
public final class ExplainedRights {
    private static final Path FILE = Path.of("src/test/resources/rights-without-use.txt");

    private record Line(String function, String action, String on, String why) {
        boolean explains(String someFunction, String right) {
            int space = right.indexOf(' ');
            return Wildcards.match(function, someFunction)
                    && Wildcards.match(action, right.substring(0, space))
                    && Wildcards.match(on, right.substring(space + 1));
        }
    }

    private final List<Line> lines;

    private ExplainedRights(List<Line> lines) {
        this.lines = lines;
    }

    /** As the file says; each line is whole. */
    public static ExplainedRights read() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (text.isBlank() || text.startsWith("#")) continue;
            String[] parts = text.split("\\s*\\|\\s*", -1);
            if (parts.length != 4 || parts[3].isBlank()) throw new IllegalStateException("not four parts: " + text);
            lines.add(new Line(parts[0].strip(), parts[1], parts[2], parts[3]));
        }
        return new ExplainedRights(lines);
    }

    /** Of rights that nobody used, by function, those that no line explains, as {@code Function: right}. */
    public Set<String> unexplained(Map<String, Set<String>> unused) {
        Set<String> left = new LinkedHashSet<>();
        unused.forEach((function, rights) -> rights.stream()
                .filter(right -> lines.stream().noneMatch(line -> line.explains(function, right)))
                .forEach(right -> left.add(function + ": " + right)));
        return left;
    }

    /** The lines that explain a right which no role grants any more. */
    public Set<String> idle(Map<String, Set<String>> granted) {
        Set<String> idle = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> granted.entrySet().stream()
                        .noneMatch(held ->
                                held.getValue().stream().anyMatch(right -> line.explains(held.getKey(), right))))
                .forEach(line -> idle.add(line.function() + " | " + line.action() + " | " + line.on()));
        return idle;
    }
}
