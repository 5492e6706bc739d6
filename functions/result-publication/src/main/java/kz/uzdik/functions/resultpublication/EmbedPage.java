package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.CompilingList;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/**
 * A list or the winners as a page that another site shows in a frame (2020 p17): light, without script, readable at 320
 * pixels, and it needs no other file.
 *
 * @param heading what the lines are
 * @param lines who stands there
 */
record EmbedPage(Publication publication, String heading, List<Line> lines, Language language, Wording words) {

    /**
     * Somebody on the page.
     *
     * @param award what they get; empty on a list
     */
    record Line(String award, String name, Area area, Kato unit) {}

    EmbedPage {
        lines = List.copyOf(lines);
    }

    /** The page's name within the version's prefix; beside the versions the page that leads there has it too. */
    static String name(Language language) {
        return "embed." + language.locale().getLanguage() + ".html";
    }

    static EmbedPage ofWinners(Publication publication, Results results, Language language, Wording words) {
        List<Line> lines = results.winners().stream()
                .map(winner -> {
                    var named = results.name(winner.candidate()).orElseThrow();
                    return new Line(
                            words.name("award", winner.award()),
                            named.name(),
                            named.unit().area(Level.REGION),
                            named.unit());
                })
                .toList();
        return new EmbedPage(publication, text("winners", language), lines, language, words);
    }

    /** @param step which they go on from */
    static EmbedPage ofList(
            Publication publication, List<CompilingList.Entry> entries, String step, Language language, Wording words) {
        List<Line> lines = entries.stream()
                .map(entry -> new Line(
                        "",
                        entry.applicant().name(),
                        entry.commission().area(),
                        entry.applicant().unit()))
                .toList();
        String heading = text("going-on", language) + " " + words.name("step", step);
        return new EmbedPage(publication, heading, lines, language, words);
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
                <h2>%s</h2>
                %s
                <p>%s %s. <a href="%s" target="_blank" rel="noopener">%s</a>, <a href="%s" target="_blank" rel="noopener">%s</a></p>
                </body>
                </html>
                """.formatted(
                        language.locale().getLanguage(),
                        title,
                        title,
                        Html.escaped(heading),
                        lines.isEmpty() ? "<p>" + said("nobody") + "</p>" : list(),
                        said("published"),
                        Html.escaped(words.moment(publication.requestedAt())),
                        PublicFileNames.of(publication.what()),
                        said("data"),
                        PublicFileNames.MANIFEST,
                        said("manifest"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String list() {
        return lines.stream().map(this::line).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    private String line(Line line) {
        String award = line.award().isEmpty() ? "" : Html.escaped(line.award()) + ": ";
        return "<li>%s<b>%s</b>, %s (%s)</li>"
                .formatted(
                        award,
                        Html.escaped(line.name()),
                        Html.escaped(words.area(line.area())),
                        line.unit().code());
    }

    private String said(String key) {
        return Html.escaped(text(key, language));
    }

    private static String text(String key, Language language) {
        return ResourceBundle.getBundle(
                        "kz.uzdik.functions.resultpublication.embed",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
