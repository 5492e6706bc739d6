package kz.uzdik.functions.scoreaggregation;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.S3PollResults;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;

/** Makes the rankings that were asked for, from the queue. */
public final class RankingWorker extends QueueHandler {

    public RankingWorker() {
        this(System.getenv());
    }

    public RankingWorker(Map<String, String> environment) {
        this(new Environment(environment), new AwsClients(environment));
    }

    private RankingWorker(Environment environment, AwsClients clients) {
        this(RankingPorts.of(environment, clients), S3PollResults.of(clients, environment.required("PUBLIC_BUCKET")));
    }

    RankingWorker(RankingPorts ports, PollResults.Published results) {
        super(new RankingErrands(ports, results)::work);
    }
}
