package kz.uzdik.functions.uploadintake;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoFilledForms;
import kz.uzdik.aws.DynamoInterviewPlans;
import kz.uzdik.aws.DynamoObjections;
import kz.uzdik.aws.DynamoPartedUploads;
import kz.uzdik.aws.DynamoPreparations;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.aws.SecureRandomness;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.dossier.Progress;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What filing works with. */
record IntakePorts(
        Contests contests,
        ContestTexts texts,
        Dossiers dossiers,
        PartedUploads parted,
        FilledForms forms,
        Documents documents,
        Sittings sittings,
        RankingRuns runs,
        Objections objections,
        InterviewPlans interviews,
        Preparations preparations,
        Randomness randomness) {

    /** The ports as a function's environment says. */
    static IntakePorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var documents = new S3Documents(
                clients.s3(), clients.presigner(), environment.required("DOSSIER_BUCKET"), S3Documents.Validity.USUAL);
        return new IntakePorts(
                stores.contests(),
                stores.texts(),
                new DynamoDossiers(stores.table()),
                new DynamoPartedUploads(stores.table()),
                new DynamoFilledForms(stores.table()),
                documents,
                new DynamoSittings(stores.table()),
                new DynamoRankingRuns(stores.table()),
                new DynamoObjections(stores.table()),
                new DynamoInterviewPlans(stores.table()),
                new DynamoPreparations(stores.table()),
                new SecureRandomness());
    }

    Progress progress() {
        return new SittingProgress(sittings);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
