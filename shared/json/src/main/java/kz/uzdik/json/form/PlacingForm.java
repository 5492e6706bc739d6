package kz.uzdik.json.form;

import java.util.List;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** One candidate's place with its tally and its neighbours. */
final class PlacingForm {
    private PlacingForm() {}

    static Members write(Placing placing) {
        return Members.of("place", placing.place())
                .with("candidate", placing.candidate().value())
                .with("total", placing.tally().total().toString())
                .withEach("shares", placing.tally().shares(), PlacingForm::share)
                .with("verdict", placing.verdict())
                .withEach("because", placing.because(), ReasonForm::write)
                .withOptional("ahead", placing.ahead().map(DeciderForm::next))
                .withOptional("behind", placing.behind().map(DeciderForm::next));
    }

    // Most shares have no votes, and a ranking has to fit into one item: an empty list is left out.
    private static Members share(Tally.Share share) {
        Members members = Members.of("criterion", share.criterion().value())
                .with("combined", share.combined().toString())
                .with("weighted", share.weighted().toString())
                .with("figures", share.figures());
        return share.votes().isEmpty() ? members : members.withEach("votes", share.votes(), PlacingForm::vote);
    }

    private static Members vote(Tally.Vote vote) {
        return Members.of("from", vote.from()).with("points", vote.points().toString());
    }

    static Placing read(Fields fields) {
        var place = fields.integer("place", 1, Integer.MAX_VALUE);
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var total = fields.required("total", StoredTypes.POINTS);
        var shares = fields.each("shares", PlacingForm::share);
        var verdict = fields.choice("verdict", Placing.Verdict.class);
        var because = fields.each("because", ReasonForm::read);
        var ahead = fields.optionalPart("ahead", DeciderForm::next);
        var behind = fields.optionalPart("behind", DeciderForm::next);
        fields.done();
        return new Placing(place, new Tally(candidate, total, shares), verdict, because, ahead, behind);
    }

    private static Tally.Share share(Fields fields) {
        var criterion = fields.required("criterion", StoredTypes.CRITERION);
        var combined = fields.required("combined", StoredTypes.POINTS);
        var weighted = fields.required("weighted", StoredTypes.POINTS);
        var figures = fields.integer("figures", 0, Integer.MAX_VALUE);
        List<Tally.Vote> votes = fields.has("votes") ? fields.each("votes", PlacingForm::vote) : List.of();
        fields.done();
        return new Tally.Share(criterion, combined, weighted, figures, votes);
    }

    private static Tally.Vote vote(Fields fields) {
        var from = fields.required("from", StoredTypes.TEXT);
        var points = fields.required("points", StoredTypes.POINTS);
        fields.done();
        return new Tally.Vote(from, points);
    }
}
