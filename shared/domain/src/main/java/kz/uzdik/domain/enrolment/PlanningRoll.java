package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.IMPORT_ROLL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/** A registrar officer asks for an address to put a poll's roll to (step 1 of docs/voting.md). */
public final class PlanningRoll {
    /** A roll that had to be mended so often is somebody's mistake. */
    static final int MOST_ROLLS = 200;

    private final Plans plans;
    private final PublishedPolls published;
    private final RollImports imports;
    private final RollFiles files;
    private final Registrars registrars;

    public PlanningRoll(
            Plans plans, PublishedPolls published, PollOfficers officers, RollImports imports, RollFiles files) {
        this.plans = plans;
        this.published = published;
        this.imports = imports;
        this.files = files;
        this.registrars = new Registrars(officers);
    }

    /** What was planned and where to put it. */
    public record Plan(RollImport roll, RollFiles.SignedUpload signed) {}

    public Outcome<Plan> plan(PollId poll, RollImport.DeclaredFile file, int contactCap, Actor actor, Instant at) {
        if (plans.of(poll).isEmpty()) {
            return Outcome.unknown();
        }
        if (!registrars.allow(IMPORT_ROLL, poll, actor)) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> {
            List<RollImport> earlier = imports.of(poll);
            if (earlier.size() >= MOST_ROLLS) {
                return Outcome.refused(Reason.of(RollReason.TOO_MANY_ROLLS, Paragraph.NONE, "most", "" + MOST_ROLLS));
            }
            int number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
            Change<RollImport> change = RollImport.plan(poll, number, file, contactCap, inForce(poll, earlier), at);
            // Signed before it is stored: an address that was never handed out harms nobody.
            var signed = files.signUpload(change.next());
            return Change.outcome(imports.commit(change, actor, at), new Plan(change.next(), signed));
        });
    }

    // The frozen roll, and what was confirmed to be added to it, published yet or not.
    private List<Integer> inForce(PollId poll, List<RollImport> earlier) {
        List<Integer> rolls = new ArrayList<>();
        published.find(poll).map(PublishedPoll::rolls).ifPresent(frozen -> {
            rolls.add(frozen.getFirst());
            earlier.stream()
                    .filter(RollImport::isConfirmedSupplement)
                    .map(RollImport::number)
                    .forEach(rolls::add);
        });
        return rolls;
    }
}
