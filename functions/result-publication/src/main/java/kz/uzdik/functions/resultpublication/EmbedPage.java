package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Publication;

/**
 * A publication as a page that another site shows in a frame (2020 p17): light, without script, readable at 320 pixels,
 * and it needs no other file.
 */
record EmbedPage(Publication publication, List<Section> sections, Language language, Wording words) {

    /** A heading and what stands under it; nobody, where nothing does. */
    record Section(String heading, List<Line> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /** One line with the words that matter most in its middle. */
    record Line(String before, String said, String after) {}

    EmbedPage {
        sections = List.copyOf(sections);
    }

    /** The page's name within the version's prefix; beside the versions the page that leads there has it too. */
    static String name(Language language) {
        return "embed." + language.locale().getLanguage() + ".html";
    }

    byte[] html() {
        String title = Html.escaped(words.name("contest", "title"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>body { font: 1rem/1.5 sans-serif; margin: 0; padding: 0.75rem; color: #111; background: #fff; overflow-wrap: anywhere }
                h1 { font-size: 1.1rem; margin: 0 } h2 { font-size: 1rem } ul { padding-left: 1.25rem } a { color: #00509d }</style></head>
                <body>
                <h1>%s</h1>
                %s
                <p>%s %s. <a href="%s" target="_blank" rel="noopener">%s</a>, <a href="%s" target="_blank" rel="noopener">%s</a></p>
                </body>
                </html>
                """.formatted(
                        language.locale().getLanguage(),
                        title,
                        title,
                        sections.stream().map(this::section).collect(Collectors.joining("\n")),
                        said("published"),
                        Html.escaped(words.moment(publication.requestedAt())),
                        PublicFileNames.of(publication.what()),
                        said("data"),
                        PublicFileNames.MANIFEST,
                        said("manifest"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String section(Section section) {
        return "<h2>" + Html.escaped(section.heading()) + "</h2>\n"
                + (section.lines().isEmpty()
                        ? "<p>" + said("nobody") + "</p>"
                        : section.lines().stream()
                                .map(EmbedPage::line)
                                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
    }

    private static String line(Line line) {
        return "<li>%s<b>%s</b>%s</li>"
                .formatted(Html.escaped(line.before()), Html.escaped(line.said()), Html.escaped(line.after()));
    }

    private String said(String key) {
        return Html.escaped(EmbedWords.text(key, language));
    }
}
