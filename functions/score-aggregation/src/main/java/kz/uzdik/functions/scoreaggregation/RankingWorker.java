package kz.uzdik.functions.scoreaggregation;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.S3PollResults;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the rankings that were asked for, from the queue. */
public final class RankingWorker extends QueueHandler {

    public RankingWorker() {
        this(System.getenv());
    }

    public RankingWorker(Map<String, String> environment) {
        this(new Environment(environment), new AwsClients(environment));
    }

    private RankingWorker(Environment environment, AwsClients clients) {
        this(RankingPorts.of(environment, clients), results(clients.s3(), environment.required("PUBLIC_BUCKET")));
    }

    RankingWorker(RankingPorts ports, PollResults.Published results) {
        super(new RankingErrands(ports, results)::work);
    }

    private static PollResults.Published results(S3Client s3, String bucket) {
        return new S3PollResults(s3, bucket, new S3PublishedPolls(s3, bucket, Clock.systemUTC()));
    }
}
