package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.work.DutyOf.Asked;
import kz.uzdik.domain.work.DutyOf.Did;
import kz.uzdik.domain.work.Obligation.NotDue;

/** Duties that follow an act, or go ahead of one. */
record FollowUpCompliance(DutyOf of) {

    Stream<Obligation> after(Due.AfterAct due, Deeds deeds, Window range) {
        return deeds.of(due.act()).stream()
                .filter(act -> due.when().map(act.parts()::contains).orElse(true))
                .filter(act ->
                        !act.on().isAfter(of.today()) && of.officer().tenure().holdsOn(act.on()))
                .map(act -> {
                    var window = new Window(act.on(), of.days().after(act.on(), due.within()));
                    List<Act> done = of.deeds().about(of.duty().id(), act).stream()
                            .filter(one -> !one.on().isBefore(act.on()))
                            .toList();
                    return of(act, window, done, dueness().leftBefore(window.last()));
                })
                .filter(found -> range.contains(found.window().last()));
    }

    /** Told after the last day for it, but not after the act itself, is told late. */
    Stream<Obligation> before(Due.BeforeAct due, Deeds others, Window range) {
        return others.of(due.act()).stream().flatMap(act -> {
            LocalDate last = of.days().ahead(act.on(), due.ahead());
            if (!range.contains(last) || !of.officer().tenure().holdsOn(last)) return Stream.empty();
            List<Act> told = of.deeds().about(of.duty().id(), act).stream()
                    .filter(one -> !one.on().isAfter(act.on()))
                    .toList();
            Optional<NotDue> notDue =
                    act.unwarned() ? Optional.of(NotDue.UNWARNED) : dueness().absentOn(last);
            return Stream.of(of(act, new Window(last, last), told, notDue));
        });
    }

    private Obligation of(Act act, Window window, List<Act> done, Optional<NotDue> notDue) {
        var asked = new Asked(window, 1, Optional.of(act.id()));
        return of.stands(asked, Did.upTo(window.last(), done), notDue);
    }

    private Dueness dueness() {
        return new Dueness(of.officer(), of.days());
    }
}
