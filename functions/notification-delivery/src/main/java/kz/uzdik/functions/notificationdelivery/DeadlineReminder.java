package kz.uzdik.functions.notificationdelivery;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoEditions;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.notice.RemindingOfDeadlines;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ScheduleHandler;

/**
 * Looks for deadlines that come near and writes down whom to remind of what they have not handed in, filed or agreed to;
 * the letters go the way of every notice. It goes by the schedule's own time.
 */
public final class DeadlineReminder extends ScheduleHandler {

    public DeadlineReminder() {
        this(System.getenv());
    }

    public DeadlineReminder(Map<String, String> environment) {
        this(reminding(environment));
    }

    DeadlineReminder(RemindingOfDeadlines reminding) {
        super(event -> reminding.remind(event.time()));
    }

    private static RemindingOfDeadlines reminding(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        return new RemindingOfDeadlines(
                stores.contests(),
                new DynamoEditions(stores.table()),
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoPublications(stores.table()),
                new DynamoErrands(stores.table()));
    }
}
