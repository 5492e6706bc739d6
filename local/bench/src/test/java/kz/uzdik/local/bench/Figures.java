package kz.uzdik.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured, by name. It lies in a file too, so that a part that fails takes no other's figures with it. */
final class Figures {
    private final Path file;
    private final Map<String, Double> figures = new TreeMap<>();

    /** What the file holds, if it is there. */
    Figures(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(this::put);
        }
    }

    void put(String name, double value) {
        figures.put(name, value);
    }

    /** @param line a name, a space, a number */
    void put(String line) {
        int space = line.indexOf(' ');
        put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
    }

    void save() throws IOException {
        Files.write(
                file,
                figures.entrySet().stream()
                        .map(figure -> figure.getKey() + " " + figure.getValue())
                        .toList());
    }

    /** The figures whose names begin so, by the rest of the name. */
    SortedMap<String, Double> named(String beginning) {
        var named = new TreeMap<String, Double>();
        figures.forEach((name, value) -> {
            if (name.startsWith(beginning)) {
                named.put(name.substring(beginning.length()), value);
            }
        });
        return named;
    }

    boolean has(String name) {
        return figures.containsKey(name);
    }

    double get(String name) {
        return Optional.ofNullable(figures.get(name))
                .orElseThrow(() -> new IllegalArgumentException("not measured: " + name));
    }
}
