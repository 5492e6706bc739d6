package kz.uzdik.functions.citizenvoting.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kz.uzdik.json.Json;

/** A JSON object written anew with something done to it: some ways leave it the same object, most do not. */
final class ObjectMutation {
    private static final int WAYS = 12;
    private static final int LONGEST_BODY = 2_048;
    private static final String LETTERS = "01234567890123456789AZaz_-";
    private static final List<String> SPACES = List.of("", " ", "\n", "\t", "\r\n", "  ");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "5.0",
            "\"\"",
            "[]",
            "{}",
            "[5,4,0,3,5]",
            "[5,4,0,3]",
            "[5,4,0,3,6]",
            "[5,4,0,3,-0]",
            "[5,4,0,3,5e0]",
            "[5,4,0,3,5,5]",
            "[5,4,0,3,null]",
            "[1,1,1,1,1]",
            "\"316031000\"",
            "\"316099000\"",
            "\"31603000\"",
            "\"AQAB\"",
            "\"AQAD\"",
            "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]");

    private record Member(String name, String value) {}

    private final Random random;

    ObjectMutation(Random random) {
        this.random = random;
    }

    String of(Map<?, ?> object) {
        List<Member> members = object.entrySet().stream()
                .map(entry -> new Member(Json.text(entry.getKey()), Json.text(entry.getValue())))
                .collect(Collectors.toCollection(ArrayList::new));
        int at = members.isEmpty() ? 0 : random.nextInt(members.size());
        String name = members.isEmpty() ? "\"at\"" : members.get(at).name();
        Member other = new Member(name, VALUES.get(random.nextInt(VALUES.size())));
        switch (random.nextInt(WAYS)) {
            case 0 -> Collections.shuffle(members, random);
            case 1 -> members.add(new Member("\"at\"", other.value()));
            case 2 -> members.add(other);
            case 3 -> members.add(new Member(escaped(name), other.value()));
            case 4 -> replace(members, at, other);
            case 5 -> replace(members, at, new Member(escaped(name), value(members, at)));
            case 6 -> replace(members, at, new Member(name, escaped(value(members, at))));
            case 7, 8, 9 -> replace(members, at, new Member(name, otherLetter(value(members, at))));
            case 10 -> members.removeIf(member -> member.name().equals(name));
            default -> replace(members, at, new Member(name, value(members, random.nextInt(members.size() + 1))));
        }
        return random.nextInt(8) == 0 ? filledUp(written(members)) : written(members);
    }

    private static String value(List<Member> members, int at) {
        return at < members.size() ? members.get(at).value() : "\"B\"";
    }

    private static void replace(List<Member> members, int at, Member by) {
        if (at < members.size()) {
            members.set(at, by);
        } else {
            members.add(by);
        }
    }

    /** The same text of JSON with one of its characters as an escape, now and then one that is no character at all. */
    private String escaped(String text) {
        if (!text.startsWith("\"") || text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        String escape = random.nextInt(6) == 0 ? "\\ud835" : "\\u%04x".formatted((int) text.charAt(at));
        return text.substring(0, at) + escape + text.substring(at + 1);
    }

    /** The same text of JSON with one of its letters or digits another one. */
    private String otherLetter(String text) {
        int at = random.nextInt(text.length());
        return Character.isLetterOrDigit(text.charAt(at))
                ? text.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + text.substring(at + 1)
                : text;
    }

    private String written(List<Member> members) {
        boolean narrow = random.nextBoolean();
        return members.stream()
                .map(member -> space(narrow) + member.name() + space(narrow) + ":" + space(narrow) + member.value())
                .collect(Collectors.joining(space(narrow) + ",", space(narrow) + "{", space(narrow) + "}"));
    }

    private String space(boolean narrow) {
        return narrow ? "" : SPACES.get(random.nextInt(SPACES.size()));
    }

    /** As long as a body may be, or one byte more or less. */
    private String filledUp(String text) {
        int length = LONGEST_BODY - 1 + random.nextInt(3);
        return text + " ".repeat(Math.max(0, length - text.length()));
    }
}
