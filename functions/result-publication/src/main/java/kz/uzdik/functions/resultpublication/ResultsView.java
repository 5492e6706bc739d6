package kz.uzdik.functions.resultpublication;

import java.util.Optional;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.publication.OutsideFigures;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.ProtocolView;
import kz.uzdik.json.view.SheetView;
import kz.uzdik.json.view.Spoken;

/**
 * An edition's results as the public reads them: with every text in each language, and with the figures from which a
 * reader works every ranking out again. Members stand there by number; only those who went on are named (2020 p17, p21).
 */
final class ResultsView {

    private final Words words;

    ResultsView(Words words) {
        this.words = words;
    }

    Members form(Publication publication, Results results, OutsideFigures outside) {
        return Members.of("edition", results.edition().value())
                .with("number", publication.number())
                .with("contest", results.contest().value())
                .with("definition", results.definitionDigest())
                .with("announcedAt", results.announcedAt())
                .withEach("winners", results.winners(), ResultsView::winner)
                .withEach("named", results.named(), ResultsView::named)
                .withEach("sittings", results.sittings(), sitting -> sitting(results, sitting, outside))
                .withEach("polls", outside.polls(), ResultsView::poll);
    }

    private Members sitting(Results results, Results.SittingResult sitting, OutsideFigures outside) {
        var id = sitting.protocol().sitting();
        var spoken = Spoken.toEverybody(
                language -> words.in(language, id.commission().edition()), Optional.of(id.step()));
        return Members.of("sitting", id.toString())
                .with("protocol", new ProtocolView(spoken).form(sitting.protocol(), sitting.digest()))
                .withEach("agenda", sitting.agenda(), listed -> listed(results, listed))
                .withEach("sheets", sitting.sheets(), counted -> SheetView.scores(counted.sheet(), counted.struck()))
                .withEach("assessments", sitting.assessments(), ResultsView::assessment)
                .withEach("figures", outside.of(id), ResultsView::figure)
                .withEach("signatures", sitting.signatures(), ResultsView::signature);
    }

    private static Members assessment(Assessment recorded) {
        return Members.of("candidate", recorded.candidate().value())
                .with("criterion", recorded.criterion().value())
                .with("points", recorded.points().toString())
                .with("items", recorded.items().size());
    }

    // The unit of somebody who is not named would name them: a rural district has one akim.
    private static Members listed(Results results, Results.Listed listed) {
        var entrant = listed.entrant();
        return Members.of("candidate", entrant.candidate().value())
                .withOptional("area", listed.area().map(Area::code))
                .withOptional(
                        "unit",
                        results.name(entrant.candidate())
                                .map(_ -> entrant.unit().code()));
    }

    private static Members figure(Figure figure) {
        return Members.of("candidate", figure.candidate().value())
                .with("criterion", figure.criterion().value())
                .with("points", figure.points().toString())
                .with("from", figure.from());
    }

    private static Members poll(OutsideFigures.Asked asked) {
        return Members.of("poll", asked.poll().toString())
                .with("folder", asked.poll().folder())
                .with("results", asked.print().results())
                .withOptional("files", asked.print().files());
    }

    private static Members signature(Results.Signed signed) {
        return Members.of("by", signed.by())
                .with("protocol", signed.protocolDigest())
                .with("at", signed.at());
    }

    private static Members named(Results.Named named) {
        return Members.of("candidate", named.candidate().value())
                .with("name", named.name())
                .with("unit", named.unit().code());
    }

    private static Members winner(Results.Winner winner) {
        return Members.of("award", winner.award())
                .with("candidate", winner.candidate().value());
    }
}
