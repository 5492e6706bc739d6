package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ScheduleHandler;

/**
 * Tells the queues again of errands that were stored a while ago and are still not done: the telling, or whoever was at
 * it, got lost. It goes by real time, whatever time the contest is at.
 */
public final class ErrandSweep extends ScheduleHandler {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    /** At one sweep; what is left over is found by the next. */
    private static final int MOST = 500;

    public ErrandSweep() {
        this(System.getenv());
    }

    public ErrandSweep(Map<String, String> environment) {
        this(errands(environment), ErrandQueues.of(environment), Clock.systemUTC());
    }

    ErrandSweep(Errands errands, ErrandQueues queues, Clock clock) {
        super(_ -> errands.pending(clock.instant().minus(A_WHILE), MOST)
                .forEach(id -> errands.find(id).ifPresent(queues::tell)));
    }

    private static Errands errands(Map<String, String> variables) {
        String table = new Environment(variables).required("CONTEST_TABLE");
        return new DynamoErrands(new ContestTable(new AwsClients(variables).dynamoDb(), table, Clock.systemUTC()));
    }
}
