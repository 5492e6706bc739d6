package kz.uzdik.functions.resultpublication;

import java.util.Optional;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
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

    Members form(Publication publication, Results results) {
        return Members.of("edition", results.edition().value())
                .with("number", publication.number())
                .with("contest", results.contest().value())
                .with("definition", results.definitionDigest())
                .with("announcedAt", results.announcedAt())
                .withEach("winners", results.winners(), ResultsView::winner)
                .withEach("named", results.named(), ResultsView::named)
                .withEach("sittings", results.sittings(), this::sitting);
    }

    private Members sitting(Results.SittingResult sitting) {
        var id = sitting.protocol().sitting();
        var spoken = Spoken.toEverybody(
                language -> words.in(language, id.commission().edition()), Optional.of(id.step()));
        return Members.of("sitting", id.toString())
                .with("protocol", new ProtocolView(spoken).form(sitting.protocol(), sitting.digest()))
                .withEach("sheets", sitting.sheets(), counted -> SheetView.scores(counted.sheet(), counted.struck()))
                .withEach("assessments", sitting.assessments(), ResultsView::assessment)
                .withEach("signatures", sitting.signatures(), ResultsView::signature);
    }

    private static Members assessment(Assessment recorded) {
        return Members.of("candidate", recorded.candidate().value())
                .with("criterion", recorded.criterion().value())
                .with("points", recorded.points().toString());
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
