package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoDeliveries;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.notice.GivingUp;
import kz.uzdik.domain.notice.Retelling;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.ScheduleHandler;

/**
 * Tells the queues again of errands that are due and still not done: the telling, or whoever was at it, got lost, or what
 * they wait for is not there. It goes by real time, whatever time the contest is at.
 */
public final class ErrandSweep extends ScheduleHandler {

    public ErrandSweep() {
        this(System.getenv());
    }

    public ErrandSweep(Map<String, String> environment) {
        this(sweeping(environment));
    }

    ErrandSweep(SweepingErrands sweeping) {
        super(event -> sweeping.sweep(event.time()));
    }

    private static SweepingErrands sweeping(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var clock = Clock.systemUTC();
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), clock);
        var givenUp = new SqsQueue(clients.sqs(), environment.required("GIVEN_UP_QUEUE_URL"));
        Consumer<String> alarm = errand -> givenUp.send(ErrandMessage.of(errand));
        return new SweepingErrands(
                new DynamoErrands(table),
                ErrandQueues.of(variables),
                new GivingUp(new DynamoDeliveries(table)),
                alarm,
                new Retelling(Duration.ofHours(environment.requiredNumber("GIVE_UP_HOURS"))),
                clock);
    }
}
