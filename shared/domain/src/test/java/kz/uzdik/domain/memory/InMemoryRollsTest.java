package kz.uzdik.domain.memory;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contract.RollsContract;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollEntry;

/** The rolls in memory keep the contract. */
class InMemoryRollsTest extends RollsContract {
    private final InMemoryRolls rolls = new InMemoryRolls();

    @Override
    protected Both empty() {
        return new Both(rolls, rolls);
    }

    @Override
    protected void hold(EntryKey key) {
        rolls.entries.put(
                key, new RollEntry(key, "c", false, 0, List.of(), Optional.empty(), RollEntry.Hold.HELD, false));
    }
}
