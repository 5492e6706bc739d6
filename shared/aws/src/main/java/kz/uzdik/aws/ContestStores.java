package kz.uzdik.aws;

import java.time.Clock;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.json.contest.DefinitionReader;

/** Where contests lie: the table of what changes, the frozen definitions and calendars, the display texts. */
public record ContestStores(ContestTable table, S3Definitions definitions, S3Calendars calendars, S3Texts texts) {
    /**
     * The stores as a function's settings name them.
     *
     * @param table the Contest table's name
     * @param bucket the definitions' bucket
     */
    public static ContestStores of(AwsClients clients, String table, String bucket) {
        Clock clock = Clock.systemUTC();
        return new ContestStores(
                new ContestTable(clients.dynamoDb(), table, clock),
                new S3Definitions(clients.s3(), bucket, DefinitionReader::frozen),
                new S3Calendars(clients.s3(), bucket),
                new S3Texts(clients.s3(), bucket, clock));
    }

    /** Which calendar of days off is in force. */
    public ContestCalendars keptCalendars() {
        return new ContestCalendars(table, calendars);
    }

    /** The editions, each with its definition. */
    public Contests contests() {
        return new Contests(new DynamoEditions(table), definitions, calendars);
    }
}
