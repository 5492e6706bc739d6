package kz.uzdik.json.view;

import java.util.Optional;
import kz.uzdik.domain.jury.ReadingOwnResults.OwnResult;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.json.Members;

/**
 * What a candidate's figures came to at one step, for themselves: no other candidate is named, no member, no sheet.
 *
 * @param spoken in the words of the step
 */
public record OwnResultView(Spoken spoken) {

    /** The result; points are exact, and words say them rounded with the sign {@code ≈} where they have no end. */
    public Members form(OwnResult result) {
        Placing placing = result.placing();
        return Members.of("step", result.step())
                .with("area", result.area().code())
                .with("place", placing.place())
                .with("ranked", result.ranked())
                .with("total", placing.tally().total().toString())
                .with("verdict", placing.verdict())
                .withEach("because", placing.because(), spoken::reason)
                .withEach("shares", placing.tally().shares(), OwnResultView::share)
                .withOptional("ahead", decided(placing.ahead()))
                .withOptional("behind", decided(placing.behind()));
    }

    private static Members share(Tally.Share share) {
        return Members.of("criterion", share.criterion().value())
                .with("combined", share.combined().toString())
                .with("weighted", share.weighted().toString())
                .with("figures", share.figures());
    }

    private Optional<Members> decided(Optional<Placing.Next> next) {
        return next.map(Placing.Next::by).map(this::decider);
    }

    private Members decider(Decider decider) {
        return Members.of("by", RankingView.decider(decider)).with("text", spoken.decider(decider));
    }
}
