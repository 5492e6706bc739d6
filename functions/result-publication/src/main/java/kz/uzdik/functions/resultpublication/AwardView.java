package kz.uzdik.functions.resultpublication;

import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.json.Members;

/** When and where who gets which award, as everybody reads it (2020 p23, 2022 p23). */
final class AwardView {

    Members form(Publication publication, Published.Ceremony ceremony, Results results) {
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withOptional("corrects", publication.corrects())
                .with("contest", results.contest().value())
                .with("definition", results.definitionDigest())
                .with("at", ceremony.at())
                .with("place", ceremony.place())
                .withEach("winners", results.winners(), winner -> winner(winner, results));
    }

    private static Members winner(Results.Winner winner, Results results) {
        Results.Named named = results.name(winner.candidate()).orElseThrow();
        return Members.of("award", winner.award())
                .with("name", named.name())
                .with("unit", named.unit().code());
    }
}
