package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoDeliveries;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoSuppressions;
import kz.uzdik.domain.notice.HearingOfLetters;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;

/** Hears from SES what became of notices, by the topic and the queue that their configuration set publishes to. */
public final class LetterEvents extends QueueHandler {

    /** How a topic is greeted when it is named as an event destination; it is no event. */
    private static final String GREETING = "Successfully validated SNS topic";

    public LetterEvents() {
        this(System.getenv());
    }

    public LetterEvents(Map<String, String> environment) {
        this(hearing(environment), Clock.systemUTC());
    }

    /** @param clock the real time, by which what came back is sent again */
    LetterEvents(HearingOfLetters hearing, Clock clock) {
        super(message -> {
            if (!message.body().startsWith(GREETING)) {
                SesEvent.read(message.fields()).ifPresent(event -> hearing.hear(event, clock.instant()));
            }
        });
    }

    private static HearingOfLetters hearing(Map<String, String> variables) {
        var table = new ContestTable(
                new AwsClients(variables).dynamoDb(),
                new Environment(variables).required("CONTEST_TABLE"),
                Clock.systemUTC());
        return new HearingOfLetters(
                new DynamoDeliveries(table), new DynamoSuppressions(table), new DynamoErrands(table));
    }
}
