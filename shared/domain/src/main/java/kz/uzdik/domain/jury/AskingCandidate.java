package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.ASK_CANDIDATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.people.Actor;

/**
 * The secretary asks the candidate about a dossier that was handed in, as long as the commission has not decided on it.
 * No paragraph forbids it, and none lets it change what was handed in.
 */
public final class AskingCandidate {
    /** How many days ahead the last day for an answer may lie. */
    static final int FARTHEST = 366;

    private final Preparing preparing;

    public AskingCandidate(AtSitting floor, HandOvers handOvers, Preparations preparations) {
        preparing = new Preparing(floor, handOvers, preparations);
    }

    /**
     * What is asked.
     *
     * @param documents the kinds of document it concerns
     * @param lastDay the day whose whole is in time for an answer, where the contest is held
     */
    public record Asked(Set<DocumentKind> documents, String text, Optional<LocalDate> lastDay) {
        public Asked {
            documents = Set.copyOf(documents);
        }

        @Override
        public String toString() {
            return "Asked[" + documents.size() + " documents]";
        }
    }

    /** Records the question; the same sent again is recorded once. */
    public Outcome<Question> ask(CommissionId id, DossierId dossier, Asked asked, Actor actor, Instant at) {
        return preparing.act(id, dossier, ASK_CANDIDATE, actor, here -> ask(here, asked, actor, at));
    }

    private Outcome<Question> ask(Preparing.Here here, Asked asked, Actor actor, Instant at) {
        List<DocumentKind> documents = asked.documents().stream().sorted().toList();
        // The day is read where it was asked first: the same sent again on a later day is the same.
        Optional<Question> there = here.preparation().questions().stream()
                .filter(question -> question.commission().equals(here.commission())
                        && question.documents().equals(documents)
                        && question.text().equals(asked.text())
                        && question.last().map(here.contest().schedule()::dayOf).equals(asked.lastDay()))
                .findFirst();
        if (there.isPresent()) {
            return Outcome.done(there.get());
        }
        List<Reason> against = against(here, asked, at);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        var question = new Question(
                here.preparation().nextNumber(),
                here.commission(),
                documents,
                asked.text(),
                actor.id(),
                at,
                asked.lastDay().flatMap(day -> last(here, day, at)),
                Optional.empty());
        Change<Preparation> change = here.preparation().ask(question);
        return change.next().fits()
                ? preparing.commit(change, here, actor, at, question)
                : Outcome.refused(Reason.of(JuryReason.TOO_MUCH_PREPARED, Paragraph.NONE));
    }

    private List<Reason> against(Preparing.Here here, Asked asked, Instant at) {
        List<Reason> against = new ArrayList<>();
        asked.documents().stream()
                .sorted()
                .filter(kind -> here.contest().definition().requirement(kind).isEmpty())
                .forEach(kind -> against.add(
                        Reason.of(DossierReason.KIND_NOT_ASKED_FOR, Paragraph.NONE, "document", kind.value())));
        asked.lastDay()
                .filter(day -> last(here, day, at).isEmpty())
                .ifPresent(_ -> against.add(
                        Reason.of(JuryReason.LAST_DAY_NOT_AHEAD, Paragraph.NONE, "most", String.valueOf(FARTHEST))));
        if (here.preparation().open() >= Preparation.MOST_OPEN) {
            against.add(Reason.of(
                    JuryReason.TOO_MANY_QUESTIONS, Paragraph.NONE, "most", String.valueOf(Preparation.MOST_OPEN)));
        }
        preparing.against(here).ifPresent(against::add);
        return against;
    }

    // The whole of the day is in time, as it is of every deadline; empty where the day does not lie ahead.
    private static Optional<Instant> last(Preparing.Here here, LocalDate day, Instant at) {
        var schedule = here.contest().schedule();
        long days = ChronoUnit.DAYS.between(schedule.dayOf(at), day);
        return days < 1 || days > FARTHEST
                ? Optional.empty()
                : schedule.after(at, Term.days((int) days)).instant();
    }
}
