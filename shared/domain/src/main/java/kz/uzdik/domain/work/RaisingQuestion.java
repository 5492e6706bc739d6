package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.RAISE_QUESTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.WorkStores.Here;

/** An office writes down what a resident asks (A4.23); it owns the question first. */
public final class RaisingQuestion {
    private final WorkStores work;

    public RaisingQuestion(WorkStores work) {
        this.work = work;
    }

    /**
     * What was asked.
     *
     * @param entry of the office's journal, where it was asked at something that is written there
     * @param asker empty where whoever asked said neither who they are nor how they are reached
     * @param receipt the SHA-256 of a secret that they were handed
     */
    public record Asked(
            Kato settlement,
            LocalDate on,
            Optional<EntryId> entry,
            String text,
            Optional<String> receipt,
            Optional<Who> asker) {}

    /** Who asked. */
    public record Who(String name, String contact) {
        @Override
        public String toString() {
            return "Who[]";
        }
    }

    /** Writes it down; the same again changes nothing. */
    public Outcome<Question> raise(QuestionId id, Asked asked, Actor actor, Instant at) {
        return Change.decideAgain(() -> work.at(
                id.office(), RAISE_QUESTION, actor, at, here -> raise(here, question(id, asked), asked, actor, at)));
    }

    private Outcome<Question> raise(Here here, Question question, Asked asked, Actor actor, Instant at) {
        Optional<Question> before = work.questions().find(question.id());
        if (before.isPresent()) {
            return isSame(before.get(), question)
                    ? Outcome.done(before.get())
                    : Outcome.refused(Reason.of(WorkReason.QUESTION_CHANGED, NONE));
        }
        if (question.id().year() != question.raised().getYear()) {
            return Outcome.refused(Reason.of(
                    WorkReason.WORK_OF_ANOTHER_YEAR,
                    NONE,
                    "year",
                    String.valueOf(question.id().year())));
        }
        if (question.entry().filter(entry -> !isThere(here, entry)).isPresent()) {
            return Outcome.refused(Reason.of(WorkReason.QUESTION_WITHOUT_ENTRY, NONE));
        }
        QuestionRule rule = work.questionRule(here.versions(), here.today());
        return commit(here, rule.raised(question, here.office(), here.today()), asked, actor, at);
    }

    private static Question question(QuestionId id, Asked asked) {
        // The rule gives the last day.
        return Question.raised(
                id,
                asked.settlement(),
                asked.on(),
                asked.entry(),
                asked.text(),
                asked.asker().isPresent(),
                asked.receipt(),
                asked.on());
    }

    // What was done about it since, and that who asked was erased, change nothing of what was asked.
    private static boolean isSame(Question there, Question asked) {
        return there.settlement().equals(asked.settlement())
                && there.raised().equals(asked.raised())
                && there.entry().equals(asked.entry())
                && there.text().equals(asked.text())
                && there.receipt().equals(asked.receipt());
    }

    private boolean isThere(Here here, EntryId entry) {
        return entry.office().equals(here.office().id())
                && work.journals().find(entry).flatMap(Entry::states).isPresent();
    }

    private Outcome<Question> commit(Here here, Outcome<Question> decided, Asked asked, Actor actor, Instant at) {
        if (!(decided instanceof Outcome.Done<Question>(var next))) return decided;
        Change<Question> change = Change.of(
                        next, 0, new WorkFact.QuestionRaised(next.id(), next.raised(), next.due(), next.contactLeft()))
                .onlyWhile(here.office().unchanged());
        Change.Commit commit = asked.asker()
                .map(who -> work.questions().raise(change, new Asker(next.id(), who.name(), who.contact()), actor, at))
                .orElseGet(() -> work.questions().commit(change, actor, at));
        return Change.outcome(commit, next);
    }
}
