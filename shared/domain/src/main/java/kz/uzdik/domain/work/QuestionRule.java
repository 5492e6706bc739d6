package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.domain.work.Question.Step;

/** Which step may follow in a question, and by whom (A4.23). Counting refuses a year the calendar does not cover. */
public record QuestionRule(QuestionTerms terms, WorkingCalendar calendar) {

    /** Its owner says of what remit it is; days are counted from the day they came to own it. */
    public Outcome<Question> takenOn(Question question, OfficeId by, QuestionTerms.Remit remit, LocalDate on) {
        Optional<WorkReason> against = against(question, by, on);
        if (against.isPresent()) return refused(against.get());
        if (question.steps().stream()
                .reduce((_, last) -> last)
                .filter(Step.TakenOn.class::isInstance)
                .isPresent()) {
            return refused(WorkReason.QUESTION_TAKEN_ON);
        }
        LocalDate due = after(question.now().since(), ofRole(by).term(remit));
        return Outcome.done(question.with(new Step.TakenOn(remit, on, due)));
    }

    /** It goes to the office above: the next role, in the area that the owner's lies in. */
    public Outcome<Question> passedUp(
            Question question, OfficeId by, OfficeId to, Question.Request request, LocalDate on) {
        Optional<WorkReason> against = against(question, by, on);
        if (against.isPresent()) return refused(against.get());
        if (!isAbove(to, by)) return refused(WorkReason.QUESTION_NOT_PASSED_SO);
        if (!request.isComplete()) return refused(WorkReason.QUESTION_REQUEST_INCOMPLETE);
        return Outcome.done(question.with(
                new Step.PassedUp(to, request, on, after(on, ofRole(to).untaken()))));
    }

    public Outcome<Question> answered(Question question, OfficeId by, String reasons, LocalDate on) {
        Optional<WorkReason> against = against(question, by, on);
        if (against.isPresent()) return refused(against.get());
        if (reasons.isBlank()) return refused(WorkReason.QUESTION_ANSWER_WITHOUT_REASONS);
        return Outcome.done(question.with(new Step.Answered(reasons, on)));
    }

    /** The person who asked says so, once; whoever answered owns it again. */
    public Outcome<Question> notSolved(Question question, LocalDate on) {
        Question.Turn now = question.now();
        if (!question.contactLeft()
                || now.ended().isEmpty()
                || question.steps().stream().anyMatch(Step.NotSolved.class::isInstance)) {
            return refused(WorkReason.QUESTION_NOT_REOPENED);
        }
        if (isTooEarly(question, on)) return refused(WorkReason.QUESTION_STEP_TOO_EARLY);
        return Outcome.done(question.with(
                new Step.NotSolved(on, after(on, ofRole(now.owner()).untaken()))));
    }

    private Optional<WorkReason> against(Question question, OfficeId by, LocalDate on) {
        if (question.now().ended().isPresent()) return Optional.of(WorkReason.QUESTION_ANSWERED);
        if (!question.now().owner().equals(by)) return Optional.of(WorkReason.QUESTION_OF_ANOTHER_OFFICE);
        return isTooEarly(question, on) ? Optional.of(WorkReason.QUESTION_STEP_TOO_EARLY) : Optional.empty();
    }

    private static boolean isTooEarly(Question question, LocalDate on) {
        LocalDate last = question.steps().isEmpty()
                ? question.raised()
                : question.steps().getLast().on();
        return on.isBefore(last);
    }

    private boolean isAbove(OfficeId to, OfficeId from) {
        Level above = from.area().isBelowDistrict() ? Level.DISTRICT : Level.REGION;
        return to.algorithm().equals(from.algorithm())
                && ofRole(from).passesTo().filter(to.role()::equals).isPresent()
                && to.area().equals(Kato.of(from.area().area(above)))
                && terms.of(to).isPresent();
    }

    private QuestionTerms.OfRole ofRole(OfficeId office) {
        return terms.of(office).orElseThrow(() -> new IllegalArgumentException("no terms for " + office.role()));
    }

    private LocalDate after(LocalDate day, Term term) {
        return new Reckoner(calendar).after(day, term);
    }

    private static Outcome<Question> refused(WorkReason reason) {
        return Outcome.refused(Reason.of(reason, Paragraph.NONE));
    }
}
