package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.RankingView;
import kz.uzdik.json.view.Spoken;

/** A ranking run: how far it is, and once it is made, what came of it. */
record RunView(Spoken spoken) {

    /** The run without the ranking, for lists. */
    Members form(RankingRun run) {
        return Members.of("run", run.id())
                .with("sitting", run.scope())
                .with("number", run.number())
                .with("state", run.state())
                .with("requestedAt", run.requestedAt())
                .with("decisions", run.decisions())
                .withEach("problems", run.problems(), spoken::reason);
    }

    /** The run with its ranking, when it is done. */
    Members whole(RankingRun run) {
        return form(run).withOptional("ranking", run.ranking().map(new RankingView(spoken)::form));
    }
}
