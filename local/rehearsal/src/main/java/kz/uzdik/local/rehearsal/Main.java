package kz.uzdik.local.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.json.WireName;

/**
 * {@code rehearse DEFINITION CASE [LANGUAGE]} prints the outcome as JSON and ends with 0. With 1 it ends when a file is not what it
 * should be, and says on the other stream everything that is wrong, a line each: file, place, what, what was expected.
 * With 2 when it was not told two files. With a language every reason stands there in words too.
 */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG_INPUT = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream errors;

    Main(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, errors).run(arguments));
    }

    int run(String... arguments) {
        Optional<Language> language =
                arguments.length == 3 ? WireName.read(Language.class, arguments[2]) : Optional.empty();
        if (arguments.length != (language.isPresent() ? 3 : 2)) {
            errors.println("Say which rules and which case: rehearse DEFINITION CASE [kk, ru or en]");
            return WRONG_USE;
        }
        try {
            Rehearsal rules = read(arguments[0], Rehearsal::new);
            Rehearsal rehearsal = language.isPresent() ? speaking(rules, arguments[0], language.get()) : rules;
            out.print(read(arguments[1], rehearsal::outcome));
            return DONE;
        } catch (WrongFile wrong) {
            wrong.lines.forEach(errors::println);
            return WRONG_INPUT;
        }
    }

    // A contest's texts lie beside its rules.
    private static Rehearsal speaking(Rehearsal rules, String definition, Language language) throws WrongFile {
        Path texts = Path.of(definition).resolveSibling("texts").resolve(WireName.of(language) + ".json");
        return read(texts.toString(), content -> rules.speaking(language, content));
    }

    private static <T> T read(String file, Function<byte[], T> use) throws WrongFile {
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(file));
        } catch (IOException _) {
            throw new WrongFile(List.of(file + " cannot be read"));
        }
        try {
            return use.apply(content);
        } catch (MalformedJson malformed) {
            throw new WrongFile(List.of("%s:%d:%d: %s"
                    .formatted(
                            file,
                            malformed.line(),
                            malformed.column(),
                            malformed.fault().words())));
        } catch (InvalidFields invalid) {
            throw new WrongFile(invalid.problems().stream()
                    .map(problem -> file + line(problem))
                    .toList());
        }
    }

    private static String line(FieldProblem problem) {
        return "#%s: %s; expected: %s".formatted(problem.pointer(), problem.code(), problem.expected());
    }

    /** A file that is not what it should be, with every reason. */
    private static final class WrongFile extends Exception {
        private final transient List<String> lines;

        WrongFile(List<String> lines) {
            super("a file that is not what it should be", null, false, false);
            this.lines = lines;
        }
    }
}
