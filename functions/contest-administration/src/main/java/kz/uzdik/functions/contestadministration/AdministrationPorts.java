package kz.uzdik.functions.contestadministration;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoAuditTrail;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoEditions;
import kz.uzdik.aws.S3Definitions;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;
import kz.uzdik.json.contest.DefinitionReader;

/** What the administration works with. */
record AdministrationPorts(
        Contests contests, ContestTexts texts, DefinitionFiles files, Commissions commissions, AuditTrail audit) {

    /** The ports as a function's environment says. */
    static AdministrationPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        String bucket = environment.required("DEFINITION_BUCKET");
        var definitions = new S3Definitions(clients.s3(), bucket, DefinitionReader::read);
        var texts = new S3Texts(clients.s3(), bucket, Clock.systemUTC());
        return new AdministrationPorts(
                new Contests(new DynamoEditions(table), definitions),
                texts,
                new S3DefinitionFiles(definitions, texts),
                new DynamoCommissions(table),
                new DynamoAuditTrail(table));
    }

    Words words() {
        return new Words(contests, texts);
    }
}
