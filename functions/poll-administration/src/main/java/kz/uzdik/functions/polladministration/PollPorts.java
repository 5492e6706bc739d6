package kz.uzdik.functions.polladministration;

import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoStations;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.aws.S3StationMarks;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.poll.ConfirmedRolls;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.StationMarks;
import kz.uzdik.domain.poll.Stations;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What people plan, freeze and close polls with. */
record PollPorts(
        Contests contests,
        KeptCalendars calendars,
        ContestTexts texts,
        Polls polls,
        Commissions commissions,
        Stations stations,
        ConfirmedRolls rolls,
        StationMarks marks) {

    /** The ports as a function's environment says. */
    static PollPorts of(Environment environment, AwsClients clients) {
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var polls = new DynamoPolls(stores.table());
        return new PollPorts(
                stores.contests(),
                stores.keptCalendars(),
                stores.texts(),
                polls,
                new DynamoCommissions(stores.table()),
                new DynamoStations(stores.table()),
                Rolls.of(stores.table(), polls),
                new S3StationMarks(new PrivateObjects(clients.s3(), environment.required("POLL_KEY_BUCKET"))));
    }

    Words words() {
        return new Words(contests, texts);
    }
}
