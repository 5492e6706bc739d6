package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.jury.CommissionId;

/** What the people of a commission are written: appointed, convened, handed over (2020 p3, p4, p5.2, p18). */
final class LettersToAppointees {
    private LettersToAppointees() {}

    static Optional<Letter> write(Template template, CommissionId commission, Draft draft) {
        draft.with(commission);
        return switch (template) {
            case APPOINTED -> draft.letter(template);
            case SITTING_CONVENED ->
                draft.with("step", draft.wording().name("step", draft.step().id()))
                        .with("last", draft.next().last(draft.step().deadline()))
                        .letter(template);
            case OBJECTION_FILED ->
                draft.with("step", draft.wording().name("step", draft.step().id()))
                        .with("candidate", draft.fact("candidate"))
                        .with("due", due(draft))
                        .letter(template);
            case HANDED_OVER ->
                draft.with("from", draft.wording().commission(draft.sitting().commission()))
                        .with("receipt", draft.fact("receipt"))
                        .with("next", draft.wording().text(punctuality(draft), Map.of()))
                        .letter(template);
            default -> draft.toWhomever(template);
        };
    }

    private static String due(Draft draft) {
        String due = draft.fact("due");
        return due.isEmpty()
                ? draft.wording().text("moment.not-covered", Map.of())
                : draft.wording().moment(Instant.parse(due));
    }

    private static String punctuality(Draft draft) {
        return Boolean.parseBoolean(draft.fact("late")) ? "next.late" : "next.in-time";
    }
}
