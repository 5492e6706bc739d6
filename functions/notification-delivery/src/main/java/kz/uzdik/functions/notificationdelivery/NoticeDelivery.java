package kz.uzdik.functions.notificationdelivery;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoEditions;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Definitions;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.aws.SesMail;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.WritingLetters;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.QueueHandler;
import kz.uzdik.json.contest.DefinitionReader;

/** Writes notices in the addressee's language and hands them to the mail service, from the queue. */
public final class NoticeDelivery extends QueueHandler {

    public NoticeDelivery() {
        this(System.getenv());
    }

    public NoticeDelivery(Map<String, String> environment) {
        this(delivering(environment));
    }

    NoticeDelivery(DeliveringNotice delivering) {
        super(message -> delivering.deliver(ErrandMessage.errandOf(message)));
    }

    private static DeliveringNotice delivering(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        Clock clock = Clock.systemUTC();
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), clock);
        String bucket = environment.required("DEFINITION_BUCKET");
        var definitions = new S3Definitions(clients.s3(), bucket, DefinitionReader::read);
        var contests = new Contests(new DynamoEditions(table), definitions);
        var commissions = new DynamoCommissions(table);
        var dossiers = new DynamoDossiers(table);
        var sittings = new DynamoSittings(table);
        String publicUrl = environment.required("PUBLIC_URL");
        var writing = new WritingLetters(
                contests,
                new S3Texts(clients.s3(), bucket, clock),
                dossiers,
                commissions,
                sittings,
                edition -> results(publicUrl, edition));
        return new DeliveringNotice(
                new DynamoErrands(table),
                new FanningOut(contests, commissions, dossiers, sittings),
                writing,
                new SesMail(clients.ses(), environment.required("MAIL_SENDER")),
                clock);
    }

    /** Where an edition's results in force are read. */
    static URI results(String publicUrl, EditionId edition) {
        return URI.create(publicUrl.replaceFirst("/$", "") + "/editions/" + edition + "/current.json");
    }
}
