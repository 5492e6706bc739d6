package kz.uzdik.functions.citizenvoting;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.DynamoBallotBox;
import kz.uzdik.aws.KmsAcknowledgementKeys;
import kz.uzdik.aws.KmsDataKeys;
import kz.uzdik.aws.PollVault;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.aws.S3PollKeys;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.voting.AcknowledgementKeys;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.domain.voting.CastingBallot;
import kz.uzdik.http.Environment;

/** What ballots are taken with. */
public record BallotPorts(
        PublishedPolls polls, PublishedKeys keys, BallotBox box, AcknowledgementKeys acknowledgementKeys) {

    /** The ports as a function's environment says. */
    static BallotPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        String folders = environment.required("PUBLIC_BUCKET");
        var wrapped = new PrivateObjects(clients.s3(), environment.required("POLL_KEY_BUCKET"));
        var vault = new PollVault(wrapped, new KmsDataKeys(clients.kms()));
        return new BallotPorts(
                new S3PublishedPolls(clients.s3(), folders, Clock.systemUTC()),
                new S3PollKeys(clients.s3(), folders),
                new DynamoBallotBox(clients.dynamoDb(), environment.required("BALLOT_TABLE")),
                new KmsAcknowledgementKeys(vault));
    }

    CastingBallot casting() {
        return new CastingBallot(polls, keys, box, acknowledgementKeys);
    }
}
