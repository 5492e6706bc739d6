package kz.uzdik.domain.notice;

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
            case HANDED_OVER ->
                draft.with("from", draft.wording().commission(draft.sitting().commission()))
                        .with("receipt", draft.fact("receipt"))
                        .with("next", draft.wording().text(punctuality(draft), Map.of()))
                        .letter(template);
            default -> draft.toWhomever(template);
        };
    }

    private static String punctuality(Draft draft) {
        return Boolean.parseBoolean(draft.fact("late")) ? "next.late" : "next.in-time";
    }
}
