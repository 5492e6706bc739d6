package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.jury.Commission;

/** The reminders of one kind that come due in a contest, each an errand whose id says what it reminds of. */
interface DueReminders {
    /** Whether any may be due; it spares reading the commissions of contests in which nothing comes up. */
    boolean mayBeDue(Running contest, Instant at);

    /** What is due at this instant, written already or not. */
    Stream<Errand> in(Running contest, List<Commission> commissions, Instant at);
}
