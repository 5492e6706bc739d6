package kz.uzdik.domain.memory;

import java.util.List;
import kz.uzdik.domain.contract.DistrictBudgetContract;
import kz.uzdik.domain.contract.RollEntriesContract;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;
import org.junit.jupiter.api.Nested;

/** The in-memory ports of the enrolment keep their contracts. */
class InMemoryEnrolmentTest {
    @Nested
    class EntriesInMemory extends RollEntriesContract {
        @Override
        protected RollEntries entries(List<NewEntry> people) {
            var entries = new InMemoryRollEntries();
            people.forEach(entries::add);
            return entries;
        }
    }

    @Nested
    class BudgetInMemory extends DistrictBudgetContract {
        @Override
        protected DistrictBudget budget() {
            return new InMemoryDistrictBudget();
        }
    }
}
