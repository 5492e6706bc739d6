package kz.uzdik.domain.crypto;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** A tree of maps, lists, texts and whole numbers as indented JSON, always the same for the same tree. */
final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object tree) {
        var json = new JsonText();
        json.write(tree, "\n");
        return json.text.append('\n').toString();
    }

    /** A text in quotes; what is not printable ASCII is escaped unless it is a whole character. */
    static String quoted(String string) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == '\ufeff') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private void write(Object tree, String line) {
        switch (tree) {
            case Map<?, ?> map -> members(map, line);
            case Collection<?> list -> items(list, line);
            case String string -> text.append(quoted(string));
            case Integer number -> text.append(number);
            default -> throw new IllegalArgumentException("no JSON for " + tree.getClass());
        }
    }

    private void members(Map<?, ?> map, String line) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> member = i.next();
            text.append(line)
                    .append(INDENT)
                    .append(quoted((String) member.getKey()))
                    .append(": ");
            write(member.getValue(), line + INDENT);
            text.append(i.hasNext() ? "," : line);
        }
        text.append('}');
    }

    private void items(Collection<?> list, String line) {
        text.append('[');
        for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
            text.append(line).append(INDENT);
            write(i.next(), line + INDENT);
            text.append(i.hasNext() ? "," : line);
        }
        text.append(']');
    }
}
