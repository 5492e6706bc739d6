package kz.uzdik.functions.documentrendering;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.DiplomaWords;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.publication.Results.Winner;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.territory.Level;

/** Draws up the diplomas of a published version, in each language (2020 p22; 2022 p22): from public results alone. */
final class DrawingDiplomas {

    private final RenderingPorts ports;
    private final String publicUrl;

    DrawingDiplomas(RenderingPorts ports, String publicUrl) {
        this.ports = ports;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    }

    void draw(EditionId edition, int number, Instant at) {
        var publication = ports.publications().find(edition, number).orElseThrow();
        var results = ports.results().compile(edition, at).orElseThrow();
        for (Winner winner : results.winners()) {
            for (Language language : Language.values()) {
                var paper = new Paper.OfAward(DossierId.of(winner.candidate()), number, winner.award(), language);
                ports.papers().keep(paper, pdf(publication, results, winner, language));
            }
        }
    }

    private byte[] pdf(Publication publication, Results results, Winner winner, Language language) {
        var words = ports.words().in(language, results.edition());
        var named = results.name(winner.candidate()).orElseThrow();
        var filled = new DiplomaWords(
                named.name(),
                words.area(named.unit().area(Level.REGION)),
                words.name("contest", "title"),
                results.edition().value(),
                place(results, winner));
        String award = words.name("award", winner.award());
        var page = new DiplomaPage(
                new PaperTexts(language),
                filled.fill(text(results, winner, language, "title").orElse(award)),
                filled.name(),
                filled.fill(text(results, winner, language, "text").orElse("{contest}. " + award)),
                words.moment(publication.requestedAt()),
                publicUrl + publication.winnersPage(language));
        return Typesetter.pdf(page.html(), page.title(), publication.requestedAt());
    }

    // Texts that were handed in before there were diplomas have no words for them.
    private Optional<String> text(Results results, Winner winner, Language language, String part) {
        return ports.texts().text(results.definitionDigest(), language, "diploma." + winner.award() + "." + part);
    }

    private int place(Results results, Winner winner) {
        String step = ports.contests().running(results.edition()).orElseThrow().definition().awards().stream()
                .filter(award -> award.id().equals(winner.award()))
                .map(Award::step)
                .findFirst()
                .orElseThrow();
        return results.sittings().stream()
                .filter(sitting -> sitting.protocol().sitting().step().equals(step))
                .flatMap(sitting -> sitting.protocol().ranking().stream())
                .flatMap(ranking -> placed(ranking.placings(), winner))
                .mapToInt(Placing::place)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Placing> placed(Stream<Placing> placings, Winner winner) {
        return placings.filter(placing -> placing.candidate().equals(winner.candidate()));
    }
}
