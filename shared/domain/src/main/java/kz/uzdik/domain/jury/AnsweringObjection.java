package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.ANSWER_OBJECTION;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The secretary records what the commission answers to an objection, once. A late answer is recorded as well. Nothing is
 * recomputed by it: the signed protocol stays as it is.
 */
public final class AnsweringObjection {
    private final AtSitting floor;
    private final Objections objections;

    public AnsweringObjection(AtSitting floor, Objections objections) {
        this.floor = floor;
        this.objections = objections;
    }

    /** The commission's answer; {@code reasons} say of an upheld objection what the commission will do. */
    public record Given(boolean upheld, String reasons) {
        @Override
        public String toString() {
            return "Given[upheld=" + upheld + "]";
        }
    }

    /** Records it; the same sent again is recorded. */
    public Outcome<Objection> answer(SittingId id, CandidateId candidate, Given given, Actor actor, Instant at) {
        return floor.act(
                id,
                ANSWER_OBJECTION,
                actor,
                at,
                here -> objections
                        .find(id, candidate)
                        .map(objection -> answer(here, objection, given))
                        .orElseGet(Outcome::unknown));
    }

    private Outcome<Objection> answer(AtSitting.Here here, Objection objection, Given given) {
        if (objection.answer().isPresent()) {
            return objection
                            .answer()
                            .filter(there -> new Given(there.upheld(), there.reasons()).equals(given))
                            .isPresent()
                    ? Outcome.done(objection)
                    : Outcome.refused(here.reason(JuryReason.OBJECTION_ALREADY_ANSWERED));
        }
        var answer = new Objection.Answer(
                given.upheld(), given.reasons(), here.actor().id(), here.at());
        Change<Objection> change = objection.answered(answer);
        return Change.outcome(objections.commit(change, here.actor(), here.at()), change.next());
    }
}
