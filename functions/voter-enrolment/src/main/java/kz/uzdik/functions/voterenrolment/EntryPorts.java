package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.DynamoRollEntries;
import kz.uzdik.aws.KmsDataKeys;
import kz.uzdik.aws.KmsPollSecrets;
import kz.uzdik.aws.PollVault;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.aws.RollTable;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.http.Environment;

/** What everybody who works on single entries of a roll needs, as a function's environment says. */
record EntryPorts(Environment environment, AwsClients clients) {

    static EntryPorts of(Map<String, String> variables) {
        return new EntryPorts(new Environment(variables), new AwsClients(variables));
    }

    S3PublishedPolls polls() {
        return new S3PublishedPolls(clients.s3(), environment.required("PUBLIC_BUCKET"), Clock.systemUTC());
    }

    RollTable table() {
        return new RollTable(clients.dynamoDb(), environment.required("ROLL_TABLE"));
    }

    DynamoRollEntries entries() {
        return new DynamoRollEntries(table());
    }

    PollVault vault() {
        var objects = new PrivateObjects(clients.s3(), environment.required("POLL_KEY_BUCKET"));
        return new PollVault(objects, new KmsDataKeys(clients.kms()));
    }

    KmsPollSecrets secrets() {
        return new KmsPollSecrets(vault());
    }
}
