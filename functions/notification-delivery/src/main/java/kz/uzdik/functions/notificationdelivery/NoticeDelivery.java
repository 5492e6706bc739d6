package kz.uzdik.functions.notificationdelivery;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAddressDigests;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDeliveries;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoFiledSheets;
import kz.uzdik.aws.DynamoFilledForms;
import kz.uzdik.aws.DynamoInterviewPlans;
import kz.uzdik.aws.DynamoObjections;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.DynamoSuppressions;
import kz.uzdik.aws.SesNotices;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Addresses;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.SendingLetter;
import kz.uzdik.domain.notice.WritingLetters;
import kz.uzdik.http.BatchHandler;
import kz.uzdik.http.Environment;

/** Writes notices in the addressee's language and hands them to the mail service, from the queue. */
public final class NoticeDelivery extends BatchHandler {

    public NoticeDelivery() {
        this(System.getenv());
    }

    public NoticeDelivery(Map<String, String> environment) {
        this(delivering(environment));
    }

    NoticeDelivery(DeliveringNotice delivering) {
        super((batch, comesBack) -> NoticeBatch.work(delivering, batch, comesBack));
    }

    private static DeliveringNotice delivering(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        Clock clock = Clock.systemUTC();
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var contests = stores.contests();
        var commissions = new DynamoCommissions(stores.table());
        var dossiers = new DynamoDossiers(stores.table());
        var sittings = new DynamoSittings(stores.table());
        var filed = new DynamoFiledSheets(stores.table());
        var publications = new DynamoPublications(stores.table());
        String publicUrl = environment.required("PUBLIC_URL");
        var writing = new WritingLetters(
                contests,
                stores.texts(),
                dossiers,
                commissions,
                sittings,
                filed,
                new DynamoObjections(stores.table()),
                new DynamoInterviewPlans(stores.table()),
                new DynamoFilledForms(stores.table()),
                publications,
                new Addresses(edition -> results(publicUrl, edition), AgencyMailbox.of(variables)));
        var sending = new SendingLetter(
                new DynamoDeliveries(stores.table()),
                new DynamoSuppressions(stores.table()),
                new DynamoAddressDigests(stores.table()),
                writing,
                new SesNotices(
                        clients.ses(), environment.required("MAIL_SENDER"), environment.required("CONFIGURATION_SET")));
        return new DeliveringNotice(
                new DynamoErrands(stores.table()),
                new FanningOut(contests, commissions, dossiers, sittings, publications, filed),
                sending,
                clock);
    }

    /** Where an edition's results in force are read. */
    static URI results(String publicUrl, EditionId edition) {
        return URI.create(publicUrl.replaceFirst("/$", "") + "/editions/" + edition + "/current.json");
    }
}
