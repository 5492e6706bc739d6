package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.poll.PollId;

/**
 * The system removes the people of a roll that failed or was discarded. It goes by what is there, some at a time, so it
 * may die anywhere and be done again.
 */
public final class RemovingRoll {
    private final RollImports imports;
    private final Rolls rolls;

    public RemovingRoll(RollImports imports, Rolls rolls) {
        this.imports = imports;
        this.rolls = rolls;
    }

    /**
     * Removes so many entries at most.
     *
     * @return whether none is left
     * @throws IllegalStateException when the roll may still be used
     */
    public boolean remove(PollId poll, int number, int most) {
        RollImport roll = imports.find(poll, number).orElseThrow();
        return switch (roll.phase()) {
            case FAILED, DISCARDED -> rolls.remove(poll, number, most);
            case AWAITING_FILE, IMPORTING, REPORTED, CONFIRMED ->
                throw new IllegalStateException("a roll that may be used is not removed: " + roll.id());
        };
    }
}
