package kz.uzdik.aws;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.uzdik.domain.notice.Letter;

/**
 * A letter as HTML: the same words as its text and nothing else. No picture, no script, no colour that a dark screen
 * would turn against it, and every link shows the address it leads to.
 */
final class LetterPage {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n{2,}");
    private static final String ITEM = "– ";
    // What ends a sentence after an address is no part of it.
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)»”]");

    private LetterPage() {}

    /** @param subject of one line */
    static String of(Letter letter, String subject) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:16px">
                <div style="max-width:38em;margin:0 auto;border-top:4px solid #00798f;padding-top:8px;\
                font:16px/1.5 system-ui,Arial,sans-serif;overflow-wrap:anywhere">
                <h1 style="font-size:20px;line-height:1.3">%s</h1>
                %s
                </div>
                </body>
                </html>
                """.formatted(
                        letter.to().language().locale().getLanguage(),
                        escaped(subject),
                        escaped(subject),
                        PARAGRAPHS
                                .splitAsStream(letter.text().strip())
                                .map(LetterPage::paragraph)
                                .collect(Collectors.joining("\n")));
    }

    private static String paragraph(String text) {
        var html = new StringBuilder();
        var lines = Arrays.asList(text.split("\n"));
        for (int from = 0; from < lines.size(); ) {
            boolean items = lines.get(from).startsWith(ITEM);
            int until = from;
            while (until < lines.size() && lines.get(until).startsWith(ITEM) == items) {
                until++;
            }
            var block = lines.subList(from, until).stream();
            html.append(
                    items
                            ? block.map(line -> "<li>" + linked(line.substring(ITEM.length())) + "</li>")
                                    .collect(Collectors.joining("", "<ul>", "</ul>"))
                            : block.map(LetterPage::linked).collect(Collectors.joining("<br>", "<p>", "</p>")));
            from = until;
        }
        return html.toString();
    }

    private static String linked(String line) {
        var html = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int after = 0;
        while (address.find()) {
            String shown = escaped(address.group());
            html.append(escaped(line.substring(after, address.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(shown, shown));
            after = address.end();
        }
        return html.append(escaped(line.substring(after))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
