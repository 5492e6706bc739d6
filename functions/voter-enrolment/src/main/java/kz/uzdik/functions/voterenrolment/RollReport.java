package kz.uzdik.functions.voterenrolment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoRolls;
import kz.uzdik.http.ScheduleHandler;

/** Publishes what the rolls come to, from a schedule: turnout once a day, and after issuance what was issued and marked. */
public final class RollReport extends ScheduleHandler {

    public RollReport() {
        this(System.getenv());
    }

    public RollReport(Map<String, String> environment) {
        this(reporting(EntryPorts.of(environment)));
    }

    RollReport(ReportingRolls reporting) {
        super(event -> reporting.report(event.time()));
    }

    private static ReportingRolls reporting(EntryPorts ports) {
        var table = new ContestTable(
                ports.clients().dynamoDb(), ports.environment().required("CONTEST_TABLE"), Clock.systemUTC());
        return new ReportingRolls(
                new DynamoPolls(table),
                ports.polls(),
                new DynamoRolls(ports.table()),
                S3PollFiles.of(ports),
                SecureRandom::new);
    }
}
