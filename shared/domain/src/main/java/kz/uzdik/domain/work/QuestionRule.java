package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.work.Question.Step;
import kz.uzdik.domain.work.QuestionTerms.OfRole;
import kz.uzdik.domain.work.QuestionTerms.Remit;

/**
 * Which question may be raised, and which step may follow in one, by whom (A4.23). Everything against it is said at once.
 * What is counted in a year that the calendar does not cover is refused by {@link WorkStores#reckoned}.
 */
public record QuestionRule(QuestionTerms terms, WorkingCalendar calendar) {

    /** A question as it is raised at an office, which owns it first; {@code raised.due} and {@code steps} are made here. */
    public Outcome<Question> raised(Question raised, Office at, LocalDate today) {
        List<Reason> against = new ArrayList<>();
        Optional<OfRole> own = terms.of(at.id().role());
        if (own.isEmpty()) against.add(reason(WorkReason.QUESTION_WITHOUT_TERMS));
        if (raised.raised().isAfter(today)) {
            against.add(Reason.of(
                    WorkReason.WORK_NOT_DONE_YET,
                    Paragraph.NONE,
                    "on",
                    raised.raised().toString()));
        }
        if (!at.isHeldOn(raised.raised())) {
            against.add(Reason.of(
                    WorkReason.OFFICE_NOT_HELD,
                    Paragraph.NONE,
                    "on",
                    raised.raised().toString()));
        }
        if (!at.settlements().contains(raised.settlement())) {
            against.add(Reason.of(
                    WorkReason.SETTLEMENT_ELSEWHERE,
                    Paragraph.NONE,
                    "settlement",
                    raised.settlement().code()));
        }
        return against.isEmpty()
                ? Outcome.done(
                        raised.dueOn(after(raised.raised(), own.orElseThrow().untaken())))
                : Outcome.refused(against);
    }

    /** Its owner says of what remit it is; days are counted from the day they came to own it. */
    public Outcome<Question> takenOn(Question question, OfficeId by, Remit remit, LocalDate on) {
        List<Reason> against = against(question, by, on);
        if (question.isTakenOn()) against.add(reason(WorkReason.QUESTION_TAKEN_ON));
        if (terms.of(by.role()).isEmpty()) against.add(reason(WorkReason.QUESTION_WITHOUT_TERMS));
        return step(
                question,
                against,
                () -> new Step.TakenOn(
                        remit, on, after(question.now().since(), ofRole(by).term(remit))));
    }

    /** It goes to the office above: the next role, in the area that the owner's lies in. */
    public Outcome<Question> passedUp(
            Question question, OfficeId by, OfficeId to, Question.Request request, LocalDate on) {
        List<Reason> against = against(question, by, on);
        if (!isAbove(to, by)) against.add(reason(WorkReason.QUESTION_NOT_PASSED_SO));
        if (!request.isComplete()) against.add(reason(WorkReason.QUESTION_REQUEST_INCOMPLETE));
        return step(
                question,
                against,
                () -> new Step.PassedUp(to, request, on, after(on, ofRole(to).untaken())));
    }

    /** Its owner answers, with reasons. */
    public Outcome<Question> answered(Question question, OfficeId by, String reasons, LocalDate on) {
        List<Reason> against = against(question, by, on);
        if (reasons.isBlank()) against.add(reason(WorkReason.QUESTION_ANSWER_WITHOUT_REASONS));
        return step(question, against, () -> new Step.Answered(reasons, on));
    }

    /** Whoever holds the receipt says so, once; whoever answered owns it again. */
    public Outcome<Question> notSolved(Question question, LocalDate on) {
        Question.Turn now = question.now();
        List<Reason> against = new ArrayList<>();
        if (!question.mayBeReopened()) against.add(reason(WorkReason.QUESTION_NOT_REOPENED));
        if (isTooEarly(question, on)) against.add(reason(WorkReason.QUESTION_STEP_TOO_EARLY));
        if (terms.of(now.owner().role()).isEmpty()) against.add(reason(WorkReason.QUESTION_WITHOUT_TERMS));
        return step(
                question,
                against,
                () -> new Step.NotSolved(on, after(on, ofRole(now.owner()).untaken())));
    }

    private interface Making {
        Step step();
    }

    private static Outcome<Question> step(Question question, List<Reason> against, Making next) {
        return against.isEmpty() ? Outcome.done(question.with(next.step())) : Outcome.refused(against);
    }

    private static List<Reason> against(Question question, OfficeId by, LocalDate on) {
        List<Reason> against = new ArrayList<>();
        if (question.now().ended().isPresent()) against.add(reason(WorkReason.QUESTION_ANSWERED));
        if (!question.now().owner().equals(by)) against.add(reason(WorkReason.QUESTION_OF_ANOTHER_OFFICE));
        if (isTooEarly(question, on)) against.add(reason(WorkReason.QUESTION_STEP_TOO_EARLY));
        return against;
    }

    private static boolean isTooEarly(Question question, LocalDate on) {
        LocalDate last = question.steps().isEmpty()
                ? question.raised()
                : question.steps().getLast().on();
        return on.isBefore(last);
    }

    /** Of these offices the one that a question goes to from another: of several the one with the first seat. */
    public Optional<OfficeId> above(OfficeId from, Collection<OfficeId> offices) {
        return offices.stream().filter(to -> isAbove(to, from)).min(Comparator.comparing(OfficeId::toString));
    }

    private boolean isAbove(OfficeId to, OfficeId from) {
        return to.algorithm().equals(from.algorithm())
                && to.isAbove(from)
                && terms.of(from.role())
                        .flatMap(OfRole::passesTo)
                        .filter(to.role()::equals)
                        .isPresent()
                && terms.of(to.role()).isPresent();
    }

    // Whoever has no terms, by a later version, was refused.
    private OfRole ofRole(OfficeId owner) {
        return terms.of(owner.role())
                .orElseThrow(() -> new IllegalStateException("a question is owned by a role without terms"));
    }

    private LocalDate after(LocalDate day, Term term) {
        return new Reckoner(calendar).after(day, term);
    }

    private static Reason reason(WorkReason code) {
        return Reason.of(code, Paragraph.NONE);
    }
}
