package kz.uzdik.functions.recordkeeping;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAuditTrail;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoErasures;
import kz.uzdik.aws.DynamoObjections;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoRetentions;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.audit.ExpectedChains;
import kz.uzdik.domain.audit.ReadingAudit;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.keeping.ChainsByRecord;
import kz.uzdik.domain.keeping.Erasures;
import kz.uzdik.domain.keeping.RetentionRule;
import kz.uzdik.domain.keeping.Retentions;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What is read to tell of the trail and of what is kept. */
record KeepingPorts(
        Contests contests,
        ContestTexts texts,
        AuditTrail audit,
        Retentions retentions,
        Erasures erasures,
        Commissions commissions,
        Sittings sittings,
        RankingRuns rankings,
        Objections objections,
        Publications publications,
        Polls polls,
        Dossiers dossiers) {

    /** The ports as a function's environment says. */
    static KeepingPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        return of(ContestStores.of(
                new AwsClients(variables),
                environment.required("CONTEST_TABLE"),
                environment.required("DEFINITION_BUCKET")));
    }

    static KeepingPorts of(ContestStores stores) {
        var table = stores.table();
        return new KeepingPorts(
                stores.contests(),
                stores.texts(),
                new DynamoAuditTrail(table),
                new DynamoRetentions(table),
                new DynamoErasures(table),
                new DynamoCommissions(table),
                new DynamoSittings(table),
                new DynamoRankingRuns(table),
                new DynamoObjections(table),
                new DynamoPublications(table),
                new DynamoPolls(table),
                new DynamoDossiers(table));
    }

    Words words() {
        return new Words(contests, texts);
    }

    /** One aggregate's chain, held against what the aggregate or the record of its erasing says. */
    ReadingAudit chains() {
        return new ReadingAudit(audit, expected());
    }

    ExpectedChains expected() {
        return new ChainsByRecord(
                contests.editions(),
                retentions,
                commissions,
                sittings,
                objections,
                publications,
                polls,
                dossiers,
                erasures);
    }

    RetentionRule rule() {
        return new RetentionRule(commissions, sittings, rankings, objections, publications, polls);
    }
}
