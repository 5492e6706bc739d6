package kz.uzdik.json.view;

import java.time.Instant;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.json.Members;

/**
 * An objection as the candidate and the commission's secretary read it: without who wrote or recorded what.
 *
 * @param now at which an answer is overdue or not
 */
public record ObjectionView(Instant now) {

    /** The objection, by when an answer is due, and the answer where there is one. */
    public Members form(Objection objection) {
        return Members.of("sitting", objection.sitting().toString())
                .with("step", objection.sitting().step())
                .with("candidate", objection.candidate().value())
                .with("text", objection.text())
                .with("at", objection.at())
                .withOptional("due", objection.due())
                .with("overdue", objection.isOverdue(now))
                .withOptional("answer", objection.answer().map(answer -> answer(answer, objection.isAnsweredLate())));
    }

    private static Members answer(Objection.Answer answer, boolean late) {
        return Members.of("kind", answer.upheld() ? "upheld" : "not-upheld")
                .with("reasons", answer.reasons())
                .with("at", answer.at())
                .with("late", late);
    }
}
