package kz.uzdik.functions.documentrendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A page's content as XHTML. Every text is escaped, so nothing that anybody wrote becomes markup. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</");
        out.append(name).append(">\n");
        return this;
    }

    /** A paragraph of a class of the style sheet. */
    Html line(String style, String text) {
        out.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</p>\n");
        return this;
    }

    /** An image of this many millimetres each way. */
    Html image(String source, String says, int millimetres) {
        out.append("<img class=\"code\" style=\"width: %dmm; height: %dmm\" src=\"".formatted(millimetres, millimetres))
                .append(escaped(source))
                .append("\" alt=\"")
                .append(escaped(says))
                .append("\" />\n");
        return this;
    }

    /** A table with a heading a column; every cell is one line or more. */
    Html table(List<String> headings, List<List<String>> rows) {
        out.append("<table><thead><tr>");
        headings.forEach(heading -> out.append("<th>").append(escaped(heading)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>")
                    .append(escaped(cell).replace("\n", "<br />"))
                    .append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        return this;
    }

    /** The page with the style sheet of this name. */
    String page(String language, String title, String style) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" xml:lang="%s">
                <head><title>%s</title><meta name="description" content="%s" /><style>
                %s</style></head>
                <body>
                %s</body>
                </html>
                """.formatted(language, language, escaped(title), escaped(title), style(style), out);
    }

    private static String style(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a style sheet could not be read: " + name, e);
        }
    }

    /** The text as XML can carry it: without the characters that it has no way to write. */
    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().filter(Html::isWritable).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean isWritable(int character) {
        return character == '\n'
                || (character >= ' '
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }
}
