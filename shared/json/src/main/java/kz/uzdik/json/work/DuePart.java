package kz.uzdik.json.work;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.work.Due;
import kz.uzdik.domain.work.Due.Afterwards;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Span;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** Reads when a duty is due: exactly one of the members that say so stands in it. */
final class DuePart {
    private static final List<String> WAYS =
            List.of("every", "eachSettlement", "afterAct", "beforeAct", "onSchedule", "standing");

    private static final int MOST_TIMES = 31;

    /** The last day that every month has. */
    private static final int LAST_DAY = 28;

    private DuePart() {}

    static Due read(Fields duty) {
        List<String> said = WAYS.stream().filter(duty::has).toList();
        if (said.size() != 1) {
            duty.problem("every", FieldProblem.NOT_ALLOWED, "exactly one of " + String.join(", ", WAYS));
            return new Due.Standing();
        }
        return switch (said.getFirst()) {
            case "every" -> every(duty);
            case "eachSettlement" -> eachSettlement(duty.object("eachSettlement"));
            case "afterAct" -> afterAct(duty.object("afterAct"));
            case "beforeAct" -> beforeAct(duty.object("beforeAct"));
            case "onSchedule" -> flagged(duty, "onSchedule", new Due.OnSchedule());
            default -> flagged(duty, "standing", new Due.Standing());
        };
    }

    private static Due every(Fields duty) {
        Span span = duty.choice("every", Span.class);
        int times = duty.integer("times", 1, MOST_TIMES);
        boolean byRota = duty.optionalFlag("byRota").orElse(false);
        Optional<Afterwards> after = duty.optionalObject("afterwards").map(DuePart::afterwards);
        return new Due.Every(span, times, byRota, after);
    }

    private static Afterwards afterwards(Fields at) {
        boolean inclusive = at.flag("inclusive");
        return new Afterwards(at.integer("until", 2, LAST_DAY), inclusive);
    }

    private static Due eachSettlement(Fields at) {
        return new Due.EachSettlement(at.choice("every", Span.class), duty(at, "visits"));
    }

    private static Due afterAct(Fields at) {
        return new Due.AfterAct(duty(at, "act"), at.optional("when", WorkTypes.ID), WorkTypes.term(at));
    }

    private static Due beforeAct(Fields at) {
        return new Due.BeforeAct(duty(at, "act"), WorkTypes.term(at));
    }

    private static DutyId duty(Fields at, String member) {
        return new DutyId(at.required(member, WorkTypes.ID));
    }

    private static Due flagged(Fields duty, String member, Due due) {
        if (!duty.flag(member)) duty.problem(member, FieldProblem.NOT_ALLOWED, "true, or nothing");
        return due;
    }
}
