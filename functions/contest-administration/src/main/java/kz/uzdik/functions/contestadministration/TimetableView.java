package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.DayOff;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Deadline.Due;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.Timetable;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.view.DeadlineView;
import kz.uzdik.json.view.Spoken;

/** An edition's deadlines with how each was counted, and the warnings in the reader's language. */
record TimetableView(Timetable timetable, Spoken spoken) {

    Members form() {
        var contest = timetable.contest();
        return Members.of("edition", contest.id().value())
                .with("announced", contest.edition().announcedAt().isPresent())
                .with("announcedAt", contest.schedule().last(Deadline.ANNOUNCEMENT))
                .with("calendar", timetable.calendar().digest())
                .withEach("deadlines", contest.definition().deadlines(), this::deadline)
                .withEach("warnings", timetable.warnings(), spoken::reason);
    }

    private Members deadline(Deadline deadline) {
        Reckoned reckoned = timetable.contest().schedule().of(deadline.id());
        Members form = new DeadlineView(timetable.contest()).form(deadline).with("origin", deadline.origin());
        return switch (reckoned) {
            case Reckoned.Due due ->
                form.with("day", due.day())
                        .withOptional("counted", due.from().flatMap(_ -> counted(deadline, Optional.of(due))));
            case Reckoned.Awaiting _, Reckoned.NotCovered _ ->
                form.withOptional("counted", counted(deadline, Optional.empty()));
        };
    }

    private static Optional<Members> counted(Deadline deadline, Optional<Reckoned.Due> due) {
        return deadline.due() instanceof Due.After(var anchor, var term)
                ? Optional.of(counted(anchor, term, due))
                : Optional.empty();
    }

    private static Members counted(Anchor anchor, Term term, Optional<Reckoned.Due> due) {
        Members from = switch (anchor) {
            case Anchor.Announcement() -> Members.of("after", Deadline.ANNOUNCEMENT);
            case Anchor.After(var other) -> Members.of("after", other);
            case Anchor.StepEnd(var step) -> Members.of("afterStep", step);
        };
        return from.with("amount", term.amount())
                .with("unit", term.unit())
                .withOptional("fromDay", due.flatMap(Reckoned.Due::from))
                .withEach("skipped", due.map(Reckoned.Due::skipped).orElse(List.of()), TimetableView::dayOff);
    }

    private static Members dayOff(DayOff off) {
        return Members.of("day", off.day())
                .with(
                        "kind",
                        off.entry().map(CalendarDay::kind).map(WireName::of).orElse("weekend"))
                .with("projected", off.projected());
    }
}
