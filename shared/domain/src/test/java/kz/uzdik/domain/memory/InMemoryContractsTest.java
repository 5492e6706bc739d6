package kz.uzdik.domain.memory;

import java.time.Clock;
import kz.uzdik.domain.contract.AdoptionsContract;
import kz.uzdik.domain.contract.AssessmentsContract;
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
import kz.uzdik.domain.contract.ScoreSheetsContract;
import kz.uzdik.domain.contract.SittingsContract;
import kz.uzdik.domain.contract.StationsContract;
import kz.uzdik.domain.contract.SuppressionsContract;
import org.junit.jupiter.api.Nested;

/** The in-memory ports keep every contract. */
class InMemoryContractsTest {
    @Nested
    class AssessmentsInMemory extends AssessmentsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class CommissionsInMemory extends CommissionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class DossiersInMemory extends DossiersContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class PartedUploadsInMemory extends PartedUploadsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class EditionsInMemory extends EditionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class KeptCalendarsInMemory extends KeptCalendarsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class ErrandsInMemory extends ErrandsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class HandOversInMemory extends HandOversContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class FilledFormsInMemory extends FilledFormsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class InterviewPlansInMemory extends InterviewPlansContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class ObjectionsInMemory extends ObjectionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class RetentionsInMemory extends RetentionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class AdoptionsInMemory extends AdoptionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class OfficesInMemory extends OfficesContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class QuestionsInMemory extends QuestionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class JournalsInMemory extends JournalsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class ErasuresInMemory extends ErasuresContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class PreparationsInMemory extends PreparationsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class PollsInMemory extends PollsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class StationsInMemory extends StationsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class PublicationsInMemory extends PublicationsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class RankingRunsInMemory extends RankingRunsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class RollImportsInMemory extends RollImportsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class ScoreSheetsInMemory extends ScoreSheetsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class SittingsInMemory extends SittingsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class DeliveriesInMemory extends DeliveriesContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }

    @Nested
    class SuppressionsInMemory extends SuppressionsContract {
        @Override
        public Ports ports(Clock clock) {
            return InMemoryPorts.empty(clock);
        }
    }
}
