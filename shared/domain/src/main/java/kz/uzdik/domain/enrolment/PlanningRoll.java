package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.IMPORT_ROLL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;

/** A registrar officer asks for an address to put a poll's roll to (step 1 of docs/voting.md). */
public final class PlanningRoll {
    /** A roll that had to be mended so often is somebody's mistake. */
    static final int MOST_ROLLS = 200;

    private final RollImports imports;
    private final RollFiles files;
    private final Registrars registrars;

    public PlanningRoll(Polls polls, RollImports imports, RollFiles files) {
        this.imports = imports;
        this.files = files;
        this.registrars = new Registrars(polls);
    }

    /** What was planned and where to put it. */
    public record Plan(RollImport roll, RollFiles.SignedUpload signed) {}

    /** Once issuance is over a roll would serve nobody. */
    public Outcome<Plan> plan(PollId id, RollImport.DeclaredFile file, int contactCap, Actor actor, Instant at) {
        return Change.decideAgain(() -> registrars.allowed(IMPORT_ROLL, id, actor, poll -> {
            List<RollImport> earlier = imports.of(id);
            if (earlier.size() >= MOST_ROLLS) {
                return Outcome.refused(Reason.of(RollReason.TOO_MANY_ROLLS, Paragraph.NONE, "most", "" + MOST_ROLLS));
            }
            Optional<Reason> over = Registrars.over(poll, at);
            if (over.isPresent()) {
                return Outcome.refused(over.get());
            }
            int number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
            Change<RollImport> change =
                    RollImport.plan(id, number, file, contactCap, Registrars.inForce(poll, earlier), at);
            // Signed before it is stored: an address that was never handed out harms nobody.
            var signed = files.signUpload(change.next());
            return Change.outcome(imports.commit(change, actor, at), new Plan(change.next(), signed));
        }));
    }
}
