package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.FILE_OBJECTION;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.ObjectionRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;

/**
 * A candidate objects to a step's signed result that concerns them, once a step. No paragraph speaks of it; how long
 * they may, and by when an answer is due, the definition says. It blocks nothing: the contest goes on meanwhile.
 */
public final class FilingObjection {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Sittings sittings;
    private final Objections objections;

    public FilingObjection(Contests contests, Dossiers dossiers, Sittings sittings, Objections objections) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.objections = objections;
    }

    /** Records it; somebody else's dossier is unknown, so that an id tells nothing. The same sent again is recorded. */
    public Outcome<Objection> file(DossierId id, String step, String text, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.owned(id, actor, FILE_OBJECTION)
                .flatMap(dossier ->
                        contests.running(id.edition()).map(contest -> file(contest, dossier, step, text, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Objection> file(
            Running contest, Dossier dossier, String step, String text, Actor actor, Instant at) {
        DossierId id = dossier.id();
        Optional<ObjectionRule> rule = contest.definition().objections();
        Optional<Step> decided = contest.definition().step(step);
        if (rule.isEmpty()) {
            return Outcome.refused(Reason.of(JuryReason.NO_OBJECTIONS_FORESEEN, Paragraph.NONE));
        }
        if (decided.isEmpty()) {
            return Outcome.refused(Reason.of(JuryReason.STEP_UNKNOWN, rule.get().paragraph(), "step", step));
        }
        SittingId sitting = SittingProgress.sitting(contest.definition(), decided.get(), id);
        Optional<Objection> there = objections.find(sitting, id.candidate());
        if (there.isPresent()) {
            return there.get().by().equals(actor.id()) && there.get().text().equals(text)
                    ? Outcome.done(there.get())
                    : Outcome.refused(reason(JuryReason.ALREADY_OBJECTED, rule.get(), decided.get()));
        }
        Optional<Reason> against =
                dossier.beingErased().or(() -> against(contest, sitting, id, rule.get(), decided.get(), at));
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        var due = contest.schedule().after(at, rule.get().answer()).instant();
        Change<Objection> change = Objection.filed(sitting, id.candidate(), actor.id(), text, at, due);
        return Change.outcome(objections.commit(change.onlyWhile(dossier.stillKept()), actor, at), change.next());
    }

    // A signed sitting never changes again, so that no guard on it is needed.
    // Where the calendar does not reach so far nobody is too late: it is not known when that would be.
    private Optional<Reason> against(
            Running contest, SittingId id, DossierId dossier, ObjectionRule rule, Step step, Instant at) {
        Optional<Sitting> sitting = sittings.find(id);
        Optional<Instant> ended = sitting.flatMap(Sitting::endedAt);
        if (ended.isEmpty()) {
            return Optional.of(reason(JuryReason.RESULT_NOT_FINAL, rule, step));
        }
        if (!sitting.get().concerns(dossier.candidate())) {
            return Optional.of(reason(JuryReason.NOT_CONCERNED, rule, step));
        }
        return contest.schedule()
                .after(ended.get(), rule.within())
                .instant()
                .filter(at::isAfter)
                .map(last -> reason(JuryReason.OBJECTION_TOO_LATE, rule, step).with("last", last.toString()));
    }

    private static Reason reason(JuryReason code, ObjectionRule rule, Step step) {
        return Reason.of(code, rule.paragraph(), "step", step.id());
    }
}
