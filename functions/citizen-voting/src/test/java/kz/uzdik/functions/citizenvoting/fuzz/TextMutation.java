package kz.uzdik.functions.citizenvoting.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** A text with something done to it; never half a character. */
final class TextMutation {
    private static final int WAYS = 6;
    private static final List<String> TELLING = List.of(
            "=",
            "==",
            "+",
            "/",
            "-",
            "_",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "A",
            "a",
            "0",
            "5",
            "6",
            ",",
            ":",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "\\",
            "\\u0041",
            "\\/",
            ".",
            "e",
            "E",
            "é",
            "٥",
            "𝟝",
            "-0",
            "5.0",
            "5e0",
            "05",
            "null",
            "true",
            "//",
            "/**/",
            "'",
            "NaN",
            "1e999",
            "9007199254740993");

    private final RandomGenerator random;

    TextMutation(RandomGenerator random) {
        this.random = random;
    }

    String of(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + (random.nextInt(4) == 0 ? random.nextInt(40) : 0));
        String mutated = switch (random.nextInt(WAYS)) {
            case 0 -> text.substring(0, at) + telling() + text.substring(at);
            case 1 -> text.substring(0, at) + telling() + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(to);
            case 3 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            case 4 -> text.substring(0, at) + otherCase(text.substring(at, to)) + text.substring(to);
            default -> text + telling();
        };
        return new String(mutated.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String telling() {
        return TELLING.get(random.nextInt(TELLING.size()));
    }

    private static String otherCase(String text) {
        return text.codePoints()
                .map(letter ->
                        Character.isLowerCase(letter) ? Character.toUpperCase(letter) : Character.toLowerCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
