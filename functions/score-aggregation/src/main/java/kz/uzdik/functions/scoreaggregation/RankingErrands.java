package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.jury.RunningRanking;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;

/**
 * Does errands to rank. A run that is made is left alone, so an errand told twice or after a death half-way does no
 * harm, and no lease is needed.
 */
final class RankingErrands {

    private final Errands errands;
    private final RunningRanking running;

    /** @param results what residents' polls came to */
    RankingErrands(RankingPorts ports, PollResults.Published results) {
        errands = ports.errands();
        var gathering = new GatheringFigures(
                ports.sittings(), ports.sheets(), ports.assessments(), ports.runs(), results, ports.dossiers());
        running = new RunningRanking(ports.floor(), ports.runs(), gathering);
    }

    /** Makes the run; throws when the message must come again, or is for the dead-letter queue. */
    void work(Message message) {
        String id = ErrandMessage.errandOf(message);
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        if (!(errand.task() instanceof Errand.Task.Rank(var scope, var number))) {
            throw new IllegalStateException("no errand to rank: " + id);
        }
        SittingId sitting = SittingId.parse(scope).orElseThrow();
        var outcome = running.run(sitting, number, message.sentAt());
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the run was not made: " + id);
        }
        errands.done(id);
    }
}
