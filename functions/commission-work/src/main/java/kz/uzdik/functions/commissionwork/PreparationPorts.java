package kz.uzdik.functions.commissionwork;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoHandOvers;
import kz.uzdik.aws.DynamoObjections;
import kz.uzdik.aws.DynamoPreparations;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What a secretary's office works with; no file is among it. */
record PreparationPorts(
        Contests contests,
        ContestTexts texts,
        Commissions commissions,
        Sittings sittings,
        Dossiers dossiers,
        HandOvers handOvers,
        Preparations preparations,
        Objections objections) {

    /** The ports as a function's environment says. */
    static PreparationPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var stores = ContestStores.of(
                new AwsClients(variables),
                environment.required("CONTEST_TABLE"),
                environment.required("DEFINITION_BUCKET"));
        return new PreparationPorts(
                stores.contests(),
                stores.texts(),
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoDossiers(stores.table()),
                new DynamoHandOvers(stores.table()),
                new DynamoPreparations(stores.table()),
                new DynamoObjections(stores.table()));
    }

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings, dossiers);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
