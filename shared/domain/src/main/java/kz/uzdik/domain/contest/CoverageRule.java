package kz.uzdik.domain.contest;

import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.contest.Contests.Running;

/** Working days are counted only in years that the calendar of days off knows (2022 p13). */
final class CoverageRule {
    private CoverageRule() {}

    /** Every deadline whose working days cannot be counted. */
    static List<Reason> notCovered(Running contest) {
        return contest.definition().deadlines().stream()
                .flatMap(deadline -> contest.schedule().of(deadline.id()) instanceof Reckoned.NotCovered(var day)
                        ? Stream.of(notCovered(
                                deadline,
                                day.map(first -> String.valueOf(first.getYear()))
                                        .orElse("–")))
                        : Stream.empty())
                .toList();
    }

    private static Reason notCovered(Deadline deadline, String year) {
        return Reason.of(
                ContestReason.CALENDAR_NOT_COVERING, deadline.paragraph(), "deadline", deadline.id(), "year", year);
    }
}
