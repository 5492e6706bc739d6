package kz.uzdik.functions.contestadministration;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDeliveries;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoSuppressions;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What the administration works with. */
record AdministrationPorts(
        Contests contests,
        KeptCalendars calendars,
        ContestTexts texts,
        DefinitionFiles files,
        Commissions commissions,
        Polls polls,
        Deliveries deliveries,
        Suppressions suppressions,
        Errands errands) {

    /** The ports as a function's environment says. */
    static AdministrationPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        return new AdministrationPorts(
                stores.contests(),
                stores.keptCalendars(),
                stores.texts(),
                new S3DefinitionFiles(stores.definitions(), stores.calendars(), stores.texts()),
                new DynamoCommissions(stores.table()),
                new DynamoPolls(stores.table()),
                new DynamoDeliveries(stores.table()),
                new DynamoSuppressions(stores.table()),
                new DynamoErrands(stores.table()));
    }

    Words words() {
        return new Words(contests, texts);
    }
}
