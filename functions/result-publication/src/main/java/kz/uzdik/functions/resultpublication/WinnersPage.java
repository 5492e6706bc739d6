package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.publication.Results.Winner;
import kz.uzdik.domain.territory.Level;

/**
 * Who won, as a page for sites and media (2020 p5.3, p5.4) and for whoever scans a diploma's code: it names nobody but
 * the winners and needs no other file to be read.
 */
record WinnersPage(Publication publication, Results results, Language language, Wording words) {

    byte[] html() {
        String title = Html.escaped(words.name("contest", "title"));
        String page = """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>body { font-family: serif; max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.5 }</style></head>
                <body>
                <h1>%s</h1>
                <h2>%s</h2>
                <ul>
                %s
                </ul>
                <p>%s <a href="%s">%s</a>, <a href="%s">%s</a>.</p>
                <p>%s %s</p>
                </body>
                </html>
                """.formatted(
                        language.locale().getLanguage(),
                        title,
                        title,
                        text("winners"),
                        results.winners().stream().map(this::line).collect(Collectors.joining("\n")),
                        text("open"),
                        PublicFileNames.RESULTS,
                        text("results"),
                        PublicFileNames.MANIFEST,
                        text("manifest"),
                        text("published"),
                        Html.escaped(words.moment(publication.requestedAt())));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String line(Winner winner) {
        var named = results.name(winner.candidate()).orElseThrow();
        return "<li>%s: <b>%s</b>, %s</li>"
                .formatted(
                        Html.escaped(words.name("award", winner.award())),
                        Html.escaped(named.name()),
                        Html.escaped(words.area(named.unit().area(Level.REGION))));
    }

    private String text(String key) {
        return Html.escaped(ResourceBundle.getBundle(
                        "kz.uzdik.functions.resultpublication.winners",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key));
    }
}
