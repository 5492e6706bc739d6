package kz.uzdik.functions.scoreaggregation;

import java.util.Map;
import kz.uzdik.http.QueueHandler;

/** Makes the rankings that were asked for, from the queue. */
public final class RankingWorker extends QueueHandler {

    public RankingWorker() {
        this(System.getenv());
    }

    public RankingWorker(Map<String, String> environment) {
        this(RankingPorts.of(environment));
    }

    RankingWorker(RankingPorts ports) {
        super(new RankingErrands(ports)::work);
    }
}
