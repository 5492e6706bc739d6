package kz.uzdik.local.rehearsal;

import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.Members;

/**
 * Writes a ranking by short names: every place, what it rests on, and what puts it ahead of the next.
 *
 * @param step whose ranking it is
 */
record RankingPart(Words words, String step) {

    Members area(Ranking.InArea area) {
        return Members.of("area", area.area().code()).withEach("placings", area.placings(), this::placing);
    }

    private Members placing(Placing placing) {
        return Members.of("place", placing.place())
                .with("candidate", Names.of(placing.candidate()))
                .with("total", placing.tally().total().toString())
                .with("verdict", placing.verdict())
                .withEach("because", placing.because(), reason -> words.reason(reason, step))
                .withEach("shares", placing.tally().shares(), RankingPart::share)
                .withOptional("ahead", placing.ahead().map(this::ahead));
    }

    private static Members share(Tally.Share share) {
        Members members = Members.of("criterion", share.criterion().value())
                .with("combined", share.combined().toString())
                .with("weighted", share.weighted().toString())
                .with("figures", share.figures());
        return share.votes().isEmpty()
                ? members
                : members.with(
                        "votes",
                        share.votes().stream()
                                .filter(vote -> vote.points().compareTo(Points.ZERO) > 0)
                                .map(Tally.Vote::from)
                                .toList());
    }

    private Members ahead(Placing.Next next) {
        return by(Members.of("of", Names.of(next.other())), next.by())
                .withOptional("text", words.decider(next.by(), step));
    }

    private static Members by(Members members, Decider decider) {
        return switch (decider) {
            case Decider.ByPoints(var difference) ->
                members.with("by", "points").with("difference", difference.toString());
            case Decider.ByCriterion(var criterion, var own, var others) ->
                members.with("by", "criterion")
                        .with("criterion", criterion.value())
                        .with("own", own.toString())
                        .with("others", others.toString());
            case Decider.ByChair(var reason) -> members.with("by", "chair").with("reason", reason);
            case Decider.Nothing() -> members.with("by", "nothing");
        };
    }
}
