package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Due.Afterwards;
import kz.uzdik.domain.work.DutyOf.Asked;
import kz.uzdik.domain.work.DutyOf.Did;
import kz.uzdik.domain.work.Obligation.NotDue;

/** Duties that come again with each period, and those on the days of a schedule. */
record PeriodicCompliance(DutyOf of) {

    List<Obligation> every(Due.Every every, Window range) {
        List<Obligation> found = new ArrayList<>();
        // With acts that come after their period, the first window that ends in the range is of an earlier one.
        Window period = every.span().of(range.first());
        if (every.after().isPresent()) period = every.span().of(period.first().minusDays(1));
        while (!dueWindow(every, period).last().isAfter(range.last())) {
            Window window = dueWindow(every, period);
            if (range.contains(window.last()) && of.officer().tenure().touches(window)) {
                found.add(one(every, period, window));
            }
            period = every.span().of(period.last().plusDays(1));
        }
        return found;
    }

    private Obligation one(Due.Every every, Window period, Window window) {
        DutyId duty = of.duty().id();
        List<Act> late = every.after().isEmpty()
                ? List.of()
                : of.deeds().of(duty, new Window(window.last().plusDays(1), lastLate(every, period)));
        Optional<NotDue> notDue = dueness().notDue(window);
        boolean turn = !every.byRota() || of.officer().plannedFor(duty).stream().anyMatch(period::contains);
        Did did = Did.of(of.deeds().of(duty, window), late);
        var asked = new Asked(window, every.times(), Optional.empty());
        return of.stands(asked, did, turn ? notDue : notDue.or(() -> Optional.of(NotDue.ANOTHERS_TURN)));
    }

    // An act is the next period's from the day on which that one's window opens.
    private static LocalDate lastLate(Due.Every every, Window period) {
        Window next = every.span().of(period.last().plusDays(1));
        return next.last();
    }

    private static Window dueWindow(Due.Every every, Window period) {
        return every.after().map(after -> until(period, after)).orElse(period);
    }

    private static Window until(Window period, Afterwards after) {
        LocalDate first = period.last().plusDays(1);
        int last = after.inclusive() ? after.dayOfMonth() : after.dayOfMonth() - 1;
        return new Window(first, first.withDayOfMonth(last));
    }

    List<Obligation> eachSettlement(Due.EachSettlement each, Window range) {
        List<Obligation> found = new ArrayList<>();
        for (Window period = each.span().of(range.first());
                !period.last().isAfter(range.last());
                period = each.span().of(period.last().plusDays(1))) {
            if (!of.officer().tenure().touches(period)) continue;
            List<Act> acts = of.deeds().of(each.visits(), period);
            Set<Kato> missing = new HashSet<>(of.officer().settlements());
            acts.stream().filter(of::isWhole).forEach(act -> missing.removeAll(act.settlements()));
            var asked = new Asked(period, of.officer().settlements().size(), Optional.empty());
            var did = new Did(acts, List.of(), Optional.of(missing));
            found.add(of.stands(asked, did, dueness().notDue(period)));
        }
        return found;
    }

    List<Obligation> onSchedule(Window range) {
        DutyId duty = of.duty().id();
        List<LocalDate> planned = of.officer().plannedFor(duty);
        List<Obligation> found = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            LocalDate day = planned.get(i);
            if (!range.contains(day) || !of.officer().tenure().holdsOn(day)) continue;
            Window window = new Window(day, day);
            LocalDate open = i + 1 < planned.size() ? planned.get(i + 1).minusDays(1) : LocalDate.MAX;
            List<Act> late = open.isAfter(day) ? of.deeds().of(duty, new Window(day.plusDays(1), open)) : List.of();
            // Whoever approved a day off as the day knew that it is one.
            found.add(of.stands(
                    Asked.once(window),
                    Did.of(of.deeds().of(duty, window), late),
                    dueness().absentOn(day)));
        }
        return found;
    }

    private Dueness dueness() {
        return new Dueness(of.officer(), of.days());
    }
}
