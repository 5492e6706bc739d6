package kz.uzdik.json.view;

import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.json.Members;

/** A ranking: every area's placings with the points they rest on and what decides between neighbours (2020 p12). */
public record RankingView(Wording wording) {

    public Members form(Ranking ranking) {
        return Members.empty()
                .withEach("areas", ranking.areas(), this::area)
                .withEach("notes", ranking.notes(), wording::reason)
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
                .withEach("shares", placing.tally().shares(), RankingView::share)
                .withOptional("ahead", placing.ahead().map(next -> neighbour(next, "ahead")))
                .withOptional("behind", placing.behind().map(next -> neighbour(next, "behind")));
    }

    private static Members share(Tally.Share share) {
        return Members.of("criterion", share.criterion().value())
                .with("combined", share.combined().toString())
                .with("weighted", share.weighted().toString())
                .with("figures", share.figures());
    }

    private Members neighbour(Placing.Next next, String side) {
        Members by = decider(next.by());
        return Members.of("other", next.other().value())
                .with("by", by)
                .with("text", wording.text(key(next.by(), side), values(next.by())));
    }

    private static Members decider(Decider decider) {
        Members members = Members.of("kind", kind(decider));
        new TreeMap<>(values(decider)).forEach(members::with);
        return members;
    }

    private static String key(Decider decider, String side) {
        return "ranking." + side + "." + kind(decider);
    }

    private static String kind(Decider decider) {
        return switch (decider) {
            case Decider.ByPoints _ -> "points";
            case Decider.ByCriterion _ -> "criterion";
            case Decider.ByChair _ -> "chair";
            case Decider.Nothing _ -> "nothing";
        };
    }

    private static Map<String, String> values(Decider decider) {
        return switch (decider) {
            case Decider.ByPoints(var difference) -> Map.of("difference", difference.toString());
            case Decider.ByCriterion(var criterion, var own, var others) ->
                Map.of("criterion", criterion.value(), "own", own.toString(), "others", others.toString());
            case Decider.ByChair(var reason) -> Map.of("reason", reason);
            case Decider.Nothing() -> Map.of();
        };
    }
}
