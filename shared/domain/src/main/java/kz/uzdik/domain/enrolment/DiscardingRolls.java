package kz.uzdik.domain.enrolment;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Poll;

/**
 * The system discards a poll's rolls that can come in force no more: once the poll is frozen, every other roll that adds
 * to none; once issuance is over, every one that was never confirmed. Told again it finds them discarded.
 */
public final class DiscardingRolls {
    private static final Actor SYSTEM = Actor.system("poll-administration");

    private final RollImports imports;

    public DiscardingRolls(RollImports imports) {
        this.imports = imports;
    }

    /**
     * Discards what there is to discard.
     *
     * @throws IllegalStateException when others kept an import busy; then it must be told again
     */
    public void discard(Poll poll, Instant at) {
        imports.of(poll.id()).stream()
                .filter(roll -> isUseless(poll, roll, at))
                .map(RollImport::number)
                .forEach(number -> discard(poll, number, at));
    }

    private void discard(Poll poll, int number, Instant at) {
        Outcome<RollImport> outcome = Change.decideAgain(() -> {
            RollImport roll = imports.find(poll.id(), number).orElseThrow();
            if (!isUseless(poll, roll, at)) {
                return Outcome.done(roll);
            }
            Change<RollImport> change = roll.discard();
            return Change.outcome(imports.commit(change, SYSTEM, at), change.next());
        });
        if (!(outcome instanceof Outcome.Done<RollImport>)) {
            throw new IllegalStateException("others kept an import busy: " + RollImport.id(poll.id(), number));
        }
    }

    private static boolean isUseless(Poll poll, RollImport roll, Instant at) {
        return switch (roll.phase()) {
            case FAILED, DISCARDED -> false;
            case AWAITING_FILE, IMPORTING, REPORTED, CONFIRMED ->
                poll.decisions()
                        .freeze()
                        .filter(freeze -> roll.isSupplement()
                                ? !roll.isConfirmedSupplement()
                                        && Registrars.over(poll, at).isPresent()
                                : freeze.roll() != roll.number())
                        .isPresent();
        };
    }
}
