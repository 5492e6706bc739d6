package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contract.AdoptionsContract;
import kz.uzdik.domain.contract.AssessmentsContract;
import kz.uzdik.domain.contract.AttemptsContract;
import kz.uzdik.domain.contract.CommissionsContract;
import kz.uzdik.domain.contract.DeliveriesContract;
import kz.uzdik.domain.contract.DossiersContract;
import kz.uzdik.domain.contract.EditionsContract;
import kz.uzdik.domain.contract.ErasuresContract;
import kz.uzdik.domain.contract.ErrandsContract;
import kz.uzdik.domain.contract.FilledFormsContract;
import kz.uzdik.domain.contract.HandOversContract;
import kz.uzdik.domain.contract.InterviewPlansContract;
import kz.uzdik.domain.contract.JournalsContract;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.KeptCalendarsContract;
import kz.uzdik.domain.contract.ObjectionsContract;
import kz.uzdik.domain.contract.OfficesContract;
import kz.uzdik.domain.contract.PartedUploadsContract;
import kz.uzdik.domain.contract.PollsContract;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.contract.PreparationsContract;
import kz.uzdik.domain.contract.PublicationsContract;
import kz.uzdik.domain.contract.QuestionsContract;
import kz.uzdik.domain.contract.RankingRunsContract;
import kz.uzdik.domain.contract.RetentionsContract;
import kz.uzdik.domain.contract.RollImportsContract;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.contract.ScoreSheetsContract;
import kz.uzdik.domain.contract.SittingsContract;
import kz.uzdik.domain.contract.StationsContract;
import kz.uzdik.domain.contract.SuppressionsContract;
import kz.uzdik.domain.dossier.Attempts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The adapters over the table keep every contract the in-memory ports keep. */
class DynamoContractsTest {
    static Ports over(ContestTable table) {
        return new Ports(
                new DynamoEditions(table),
                new ContestCalendars(table, new S3Calendars(LocalFiles.CLIENTS.s3(), "no-bucket")),
                new DynamoCommissions(table),
                new DynamoDossiers(table),
                new DynamoPartedUploads(table),
                new DynamoAttempts(table),
                new DynamoFilledForms(table),
                new DynamoSittings(table),
                new DynamoScoreSheets(table),
                new DynamoAssessments(table),
                new DynamoRankingRuns(table),
                new DynamoHandOvers(table),
                new DynamoObjections(table),
                new DynamoPreparations(table),
                new DynamoInterviewPlans(table),
                new DynamoPublications(table),
                new DynamoDeliveries(table),
                new DynamoSuppressions(table),
                new DynamoPolls(table),
                new DynamoStations(table),
                new DynamoRollImports(table),
                new DynamoErrands(table),
                new DynamoAuditTrail(table),
                new DynamoRetentions(table),
                new DynamoErasures(table),
                new Ports.OfWork(
                        new DynamoAdoptions(table),
                        new DynamoOffices(table),
                        new DynamoJournals(table),
                        new DynamoQuestions(table)));
    }

    @Nested
    class AssessmentsInDynamo extends AssessmentsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class AttemptsInDynamo extends AttemptsContract {
        @Override
        protected Attempts attempts(Clock clock) {
            return new DynamoAttempts(LocalTables.empty(clock));
        }
    }

    @Nested
    class CommissionsInDynamo extends CommissionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class DossiersInDynamo extends DossiersContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class PartedUploadsInDynamo extends PartedUploadsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class FilledFormsInDynamo extends FilledFormsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class EditionsInDynamo extends EditionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class KeptCalendarsInDynamo extends KeptCalendarsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class RetentionsInDynamo extends RetentionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class ErasuresInDynamo extends ErasuresContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class AdoptionsInDynamo extends AdoptionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class OfficesInDynamo extends OfficesContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class JournalsInDynamo extends JournalsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class QuestionsInDynamo extends QuestionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class ErrandsInDynamo extends ErrandsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class HandOversInDynamo extends HandOversContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class InterviewPlansInDynamo extends InterviewPlansContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class ObjectionsInDynamo extends ObjectionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class PreparationsInDynamo extends PreparationsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class PollsInDynamo extends PollsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class StationsInDynamo extends StationsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class PublicationsInDynamo extends PublicationsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class RankingRunsInDynamo extends RankingRunsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class RollImportsInDynamo extends RollImportsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class ScoreSheetsInDynamo extends ScoreSheetsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }

        @Test
        void which_sheets_there_are_is_read_without_what_stands_on_them() {
            var table = LocalTables.empty(Clock.systemUTC());
            var sheets = new DynamoScoreSheets(table);
            var one = JurySamples.sheet(JurySamples.sitting(1), 1, 1);
            var two = JurySamples.sheet(JurySamples.sitting(1), 2, 1);
            for (var sheet : List.of(one, two, JurySamples.sheet(JurySamples.sitting(2), 3, 1))) {
                sheets.commit(Change.of(sheet, 0), Samples.ACTOR, Samples.AT);
            }
            assertThat(new DynamoFiledSheets(table).keys(JurySamples.sitting(1)))
                    .containsExactlyInAnyOrder(one.key(), two.key());
        }
    }

    @Nested
    class SittingsInDynamo extends SittingsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class DeliveriesInDynamo extends DeliveriesContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }

    @Nested
    class SuppressionsInDynamo extends SuppressionsContract {
        @Override
        public Ports ports(Clock clock) {
            return over(LocalTables.empty(clock));
        }
    }
}
