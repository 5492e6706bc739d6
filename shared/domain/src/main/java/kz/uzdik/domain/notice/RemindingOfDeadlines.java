package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.publication.Publications;

/**
 * Writes down whom to remind of what they have not handed in and of the sheets they owe, as many days before a deadline as
 * the definition names, and of takedowns that nobody has agreed to. An errand's id says all that makes it: looking twice, or late, writes it once, and a deadline that
 * was moved has errands of its own. Whoever was missed while nobody looked is reminded by the number of days that is nearest
 * to the deadline, once; whom an errand concerns is read when it is delivered.
 */
public final class RemindingOfDeadlines {
    private final Contests contests;
    private final Editions editions;
    private final Commissions commissions;
    private final Errands errands;
    private final List<DueReminders> kinds;

    public RemindingOfDeadlines(
            Contests contests,
            Editions editions,
            Commissions commissions,
            Sittings sittings,
            Publications publications,
            Errands errands) {
        this.contests = contests;
        this.editions = editions;
        this.commissions = commissions;
        this.errands = errands;
        kinds = List.of(
                new IntakeReminders(sittings), new SheetReminders(sittings), new TakedownReminders(publications));
    }

    /** Writes down what is due at this instant and is not written yet. */
    public void remind(Instant at) {
        editions.announced().stream()
                .flatMap(id -> contests.running(id).stream())
                .filter(contest -> kinds.stream().anyMatch(kind -> kind.mayBeDue(contest, at)))
                .forEach(contest -> remind(contest, at));
    }

    private void remind(Running contest, Instant at) {
        List<Commission> all = commissions.of(contest.id());
        List<Errand> due = kinds.stream()
                .flatMap(kind -> kind.in(contest, all, at))
                .filter(errand -> errands.find(errand.id()).isEmpty())
                .toList();
        if (!due.isEmpty()) {
            errands.add(due);
        }
    }
}
