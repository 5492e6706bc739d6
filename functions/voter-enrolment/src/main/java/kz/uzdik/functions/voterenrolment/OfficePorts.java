package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoRollImports;
import kz.uzdik.aws.DynamoRolls;
import kz.uzdik.aws.S3RollFiles;
import kz.uzdik.domain.enrolment.PollSecrets;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.RollFiles;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPolls;

/** What the roll's office works with. */
record OfficePorts(
        Polls polls,
        PublishedPolls published,
        RollImports imports,
        RollFiles files,
        Rolls rolls,
        RollEntries entries,
        PollSecrets secrets) {

    /** The ports as a function's environment says. */
    static OfficePorts of(Map<String, String> variables) {
        var ports = EntryPorts.of(variables);
        var clients = ports.clients();
        var environment = ports.environment();
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        return new OfficePorts(
                new DynamoPolls(table),
                ports.polls(),
                new DynamoRollImports(table),
                new S3RollFiles(clients.s3(), clients.presigner(), environment.required("ROLL_BUCKET")),
                new DynamoRolls(ports.table()),
                ports.entries(),
                ports.secrets());
    }
}
