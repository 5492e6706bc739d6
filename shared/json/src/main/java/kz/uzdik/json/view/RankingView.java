package kz.uzdik.json.view;

import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.json.Members;

/** A ranking: every area's placings with the points they rest on and what decides between neighbours (2020 p12). */
public record RankingView(Spoken spoken) {

    public Members form(Ranking ranking) {
        return Members.empty()
                .withEach("areas", ranking.areas(), this::area)
                .withEach("notes", ranking.notes(), spoken::reason)
                .with("figuresDigest", ranking.figuresDigest())
                .with("inputsDigest", ranking.inputsDigest());
    }

    private Members area(Ranking.InArea area) {
        return Members.of("area", area.area().code()).withEach("placings", area.placings(), this::placing);
    }

    private Members placing(Placing placing) {
        return Members.of("place", placing.place())
                .with("candidate", placing.candidate().value())
                .with("total", placing.tally().total().toString())
                .with("verdict", placing.verdict())
                .withEach("because", placing.because(), spoken::reason)
                .withEach("shares", placing.tally().shares(), RankingView::share)
                .withOptional("ahead", placing.ahead().map(this::neighbour))
                .withOptional("behind", placing.behind().map(this::neighbour));
    }

    private static Members share(Tally.Share share) {
        return Members.of("criterion", share.criterion().value())
                .with("combined", share.combined().toString())
                .with("weighted", share.weighted().toString())
                .with("figures", share.figures())
                .withEach("votes", share.votes(), RankingView::vote);
    }

    private static Members vote(Tally.Vote vote) {
        return Members.of("from", vote.from()).with("points", vote.points().toString());
    }

    private Members neighbour(Placing.Next next) {
        return Members.of("other", next.other().value())
                .with("by", decider(next.by()))
                .with("text", spoken.decider(next.by()));
    }

    static Members decider(Decider decider) {
        return switch (decider) {
            case Decider.ByPoints(var difference) ->
                Members.of("kind", "points").with("difference", difference.toString());
            case Decider.ByCriterion(var criterion, var own, var others) ->
                Members.of("kind", "criterion")
                        .with("criterion", criterion.value())
                        .with("own", own.toString())
                        .with("others", others.toString());
            case Decider.ByChair(var reason) -> Members.of("kind", "chair").with("reason", reason);
            case Decider.Nothing() -> Members.of("kind", "nothing");
        };
    }
}
