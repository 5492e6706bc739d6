package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.HANDLE_QUESTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Question.Step;
import kz.uzdik.domain.work.WorkStores.Here;

/** Whoever owns a question takes it on, passes it up or answers it (A4.23). */
public final class HandlingQuestion {
    private final WorkStores work;

    public HandlingQuestion(WorkStores work) {
        this.work = work;
    }

    /** What its owner does about a question. */
    public sealed interface Doing {
        /** Says of what remit it is. */
        record TakeOn(QuestionTerms.Remit remit) implements Doing {}

        /** Passes it to the office above that somebody holds today. */
        record PassUp(Question.Request request) implements Doing {}

        /** Answers. */
        record Answer(String reasons) implements Doing {
            @Override
            public String toString() {
                return "Answer[]";
            }
        }
    }

    /**
     * Does it. It is decided by whoever owned the question as it was read, so that the same sent twice is done once, although
     * it is another's meanwhile.
     *
     * @param read how many steps the question had when it was read
     */
    public Outcome<Question> handle(QuestionId id, int read, Doing doing, Actor actor, Instant at) {
        return Change.decideAgain(() -> work.questions()
                .find(id)
                .map(question -> handle(question, read, doing, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Question> handle(Question question, int read, Doing doing, Actor actor, Instant at) {
        int there = question.steps().size();
        OfficeId by = question.after(Math.min(read, there)).now().owner();
        return work.at(by, HANDLE_QUESTION, actor, at, here -> {
            if (read < there && isSame(question.steps().get(read), doing)) return Outcome.done(question);
            return read == there
                    ? commit(here, question, decided(here, question, doing), actor, at)
                    : Outcome.refused(Reason.of(WorkReason.QUESTION_CHANGED, NONE));
        });
    }

    private static boolean isSame(Step step, Doing doing) {
        return switch (doing) {
            case Doing.TakeOn(var remit) -> step instanceof Step.TakenOn taken && taken.remit() == remit;
            case Doing.PassUp(var request) ->
                step instanceof Step.PassedUp passed && passed.request().equals(request);
            case Doing.Answer(var reasons) ->
                step instanceof Step.Answered answered && answered.reasons().equals(reasons);
        };
    }

    private Outcome<Question> decided(Here here, Question question, Doing doing) {
        QuestionRule rule = work.questionRule(here.versions(), here.today());
        OfficeId by = here.office().id();
        return switch (doing) {
            case Doing.TakeOn(var remit) -> rule.takenOn(question, by, remit, here.today());
            case Doing.PassUp(var request) ->
                above(here, rule)
                        .map(to -> rule.passedUp(question, by, to, request, here.today()))
                        .orElseGet(() -> Outcome.refused(Reason.of(WorkReason.QUESTION_NOWHERE_TO_GO, NONE)));
            case Doing.Answer(var reasons) -> rule.answered(question, by, reasons, here.today());
        };
    }

    private Optional<OfficeId> above(Here here, QuestionRule rule) {
        List<OfficeId> held = work.offices().of(here.adoption().algorithm()).stream()
                .filter(office -> office.isHeldOn(here.today()))
                .map(Office::id)
                .toList();
        return rule.above(here.office().id(), held);
    }

    private Outcome<Question> commit(Here here, Question read, Outcome<Question> decided, Actor actor, Instant at) {
        if (!(decided instanceof Outcome.Done<Question>(var next))) return decided;
        Change<Question> change = Change.of(next, read.version(), fact(here, read, next))
                .onlyWhile(here.office().unchanged());
        return Change.outcome(work.questions().commit(change, actor, at), next);
    }

    private static Fact fact(Here here, Question read, Question next) {
        OfficeId by = here.office().id();
        return switch (next.steps().getLast()) {
            case Step.TakenOn(var remit, var _, var due) -> new WorkFact.QuestionTakenOn(next.id(), by, remit, due);
            case Step.PassedUp(var to, var _, var _, var due) -> new WorkFact.QuestionPassedUp(next.id(), by, to, due);
            case Step.Answered(var _, var on) ->
                new WorkFact.QuestionClosed(next.id(), by, read.now().isLate(on));
            case Step.NotSolved(var _, var due) -> new WorkFact.QuestionReopened(next.id(), by, due);
        };
    }
}
