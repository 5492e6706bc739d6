package kz.uzdik.aws;

import java.util.List;
import kz.uzdik.domain.contract.DistrictBudgetContract;
import kz.uzdik.domain.contract.RollEntriesContract;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;
import org.junit.jupiter.api.Nested;

/** Entries and counts in the table keep the contracts that the in-memory ones keep. */
class DynamoEnrolmentTest {
    @Nested
    class EntriesInDynamo extends RollEntriesContract {
        @Override
        protected RollEntries entries(List<NewEntry> people) {
            return new DynamoRollEntries(LocalRolls.of(people));
        }
    }

    @Nested
    class BudgetInDynamo extends DistrictBudgetContract {
        @Override
        protected DistrictBudget budget() {
            return new DynamoDistrictBudget(LocalRolls.of(List.of()));
        }
    }
}
