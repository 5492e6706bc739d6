package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Obligation.NotDue;
import kz.uzdik.domain.work.Obligation.Shortcoming;
import kz.uzdik.domain.work.Obligation.State;

/** One duty of one official on one day, and how an obligation of it stands. */
record DutyOf(Duty duty, Officer officer, Deeds deeds, Reckoner days, LocalDate today) {

    /** What was asked within a window. */
    record Asked(Window window, int times, Optional<String> about) {
        static Asked once(Window window) {
            return new Asked(window, 1, Optional.empty());
        }
    }

    /**
     * What was done of it.
     *
     * @param missing the settlements where nothing was; empty where acts are counted and not settlements
     */
    record Did(List<Act> inTime, List<Act> late, Optional<Set<Kato>> missing) {
        static Did of(List<Act> inTime, List<Act> late) {
            return new Did(inTime, late, Optional.empty());
        }

        /** In time up to a day, and late after it. */
        static Did upTo(LocalDate last, List<Act> acts) {
            return of(
                    acts.stream().filter(act -> !act.on().isAfter(last)).toList(),
                    acts.stream().filter(act -> act.on().isAfter(last)).toList());
        }

        private boolean isEnough(int acts, int asked) {
            return missing.map(Set::isEmpty).orElse(acts >= asked);
        }
    }

    /** The obligation; an act that lacks a part does not count. What was done nevertheless is never "not due". */
    Obligation stands(Asked asked, Did did, Optional<NotDue> notDue) {
        List<Act> inTime = did.inTime().stream().filter(this::isWhole).toList();
        List<Act> late = did.late().stream().filter(this::isWhole).toList();
        State state;
        if (did.isEnough(inTime.size(), asked.times())) state = State.DONE;
        else if (did.isEnough(inTime.size() + late.size(), asked.times())) state = State.LATE;
        else if (notDue.isPresent()) state = State.NOT_DUE;
        else state = today.isAfter(asked.window().last()) ? State.MISSED : State.DUE;
        return new Obligation(
                duty.id(),
                asked.window(),
                asked.times(),
                asked.about(),
                state,
                ids(inTime.stream()),
                ids(late.stream()),
                ids(Stream.concat(did.inTime().stream(), did.late().stream()).filter(act -> !isWhole(act))),
                did.missing().orElse(Set.of()),
                Stream.concat(inTime.stream(), late.stream())
                        .flatMap(this::shortcomings)
                        .toList(),
                state == State.NOT_DUE ? notDue : Optional.empty());
    }

    boolean isWhole(Act act) {
        return duty.parts().stream().map(Duty.Part::id).allMatch(act.parts()::contains);
    }

    private Stream<Shortcoming> shortcomings(Act act) {
        List<Shortcoming> found = new ArrayList<>();
        duty.announced()
                .filter(asked -> asked.by().equals(duty.role()))
                .flatMap(asked -> announced(asked, act))
                .ifPresent(what -> found.add(new Shortcoming(act.id(), what)));
        if (act.lateRecorded()) found.add(new Shortcoming(act.id(), Shortcoming.What.RECORDED_LATE));
        return found.stream();
    }

    private Optional<Shortcoming.What> announced(Duty.Announcing asked, Act act) {
        if (act.announcedOn().isEmpty()) {
            return asked.mayBeSilent() ? Optional.empty() : Optional.of(Shortcoming.What.NOT_ANNOUNCED);
        }
        LocalDate told = act.announcedOn().orElseThrow();
        boolean early = asked.ahead()
                .map(ahead -> !told.isAfter(days.ahead(act.on(), ahead)))
                .orElse(!told.isAfter(act.on()));
        return early ? Optional.empty() : Optional.of(Shortcoming.What.ANNOUNCED_LATE);
    }

    private static List<String> ids(Stream<Act> acts) {
        return acts.map(Act::id).toList();
    }
}
