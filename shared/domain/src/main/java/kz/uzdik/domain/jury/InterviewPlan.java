package kz.uzdik.domain.jury;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * When each candidate of a sitting is talked to (2020 p14, p19; 2022 p16). It is one thing, so that no two candidates are
 * ever given the same time. Times of a sitting that was cancelled stay here, and count for nothing.
 *
 * @param slots one a candidate and convening at most, in the order in which they begin
 */
public record InterviewPlan(SittingId sitting, List<Slot> slots, long version) {
    public InterviewPlan {
        slots = slots.stream()
                .sorted(Comparator.comparing(Slot::at).thenComparing(Slot::candidate))
                .toList();
    }

    /** What is unusual about a slot; it is recorded, and refused for none of it. */
    public enum Warning {
        /** The candidate is told later than the rules want. */
        SHORT_NOTICE,
        /** The talk is after the step's last day. */
        AFTER_DEADLINE
    }

    /**
     * A candidate was given another time.
     *
     * @param from when it was to be before
     * @param came whether the candidate had come to that; empty where it was not recorded
     * @param at when it was moved
     */
    public record Postponement(Instant from, Optional<Boolean> came, String reason, Instant at) {}

    /**
     * A candidate's time.
     *
     * @param convening which convening of the sitting it belongs to, from 1
     * @param minutes how long it is at most; empty where the rules do not say
     * @param place empty where it is held by video link only
     * @param link of the video call, for the candidate and the commission
     * @param moved every earlier time, and why it was moved, in order
     * @param came whether the candidate came; empty until that is recorded
     */
    public record Slot(
            int convening,
            CandidateId candidate,
            Instant at,
            Optional<Integer> minutes,
            Optional<String> place,
            Optional<String> link,
            Set<Warning> warnings,
            List<Postponement> moved,
            Optional<Boolean> came) {
        public Slot {
            warnings = Set.copyOf(warnings);
            moved = List.copyOf(moved);
        }

        /** How often it has been moved. */
        public int postponements() {
            return moved.size();
        }

        /** Why it was moved last; empty while it never was. */
        public String reason() {
            return moved.isEmpty() ? "" : moved.getLast().reason();
        }

        /** When the next one can begin. */
        public Instant end() {
            return at.plus(Duration.ofMinutes(minutes.orElse(0)));
        }

        boolean overlaps(Slot other) {
            return at.equals(other.at())
                    || (at.isBefore(other.end()) && other.at().isBefore(end()));
        }

        boolean isHeldAs(Slot other) {
            return at.equals(other.at()) && place.equals(other.place()) && link.equals(other.link());
        }

        Slot attended(boolean there) {
            return new Slot(convening, candidate, at, minutes, place, link, warnings, moved, Optional.of(there));
        }

        @Override
        public String toString() {
            return "Slot[" + candidate + ", " + at + "]";
        }
    }

    static InterviewPlan none(SittingId sitting) {
        return new InterviewPlan(sitting, List.of(), 0);
    }

    /** The times at a sitting as it now is convened. */
    public List<Slot> at(Sitting sitting) {
        return at(sitting.convening());
    }

    /** The times at this convening of the sitting. */
    public List<Slot> at(int convening) {
        return slots.stream().filter(slot -> slot.convening() == convening).toList();
    }

    /** The candidate's time at a sitting as it now is convened, where they have one. */
    public Optional<Slot> of(CandidateId candidate, Sitting sitting) {
        return of(candidate, sitting.convening());
    }

    /** The candidate's time at this convening of the sitting. */
    public Optional<Slot> of(CandidateId candidate, int convening) {
        return at(convening).stream()
                .filter(slot -> slot.candidate().equals(candidate))
                .findFirst();
    }

    Change<InterviewPlan> schedule(Slot slot) {
        return Change.of(with(slot), version, new JuryFact.InterviewScheduled(sitting, slot));
    }

    Change<InterviewPlan> attended(Slot slot, boolean came) {
        return Change.of(
                with(slot.attended(came)), version, new JuryFact.InterviewAttended(sitting, slot.candidate(), came));
    }

    /** Holds while nobody was given another time, and nothing was recorded of who came. */
    Guard unchanged() {
        return Guard.atVersion(Fact.Subject.INTERVIEWS, sitting.toString(), version);
    }

    private InterviewPlan with(Slot slot) {
        List<Slot> all = new ArrayList<>(slots);
        all.removeIf(there ->
                there.convening() == slot.convening() && there.candidate().equals(slot.candidate()));
        all.add(slot);
        return new InterviewPlan(sitting, all, version + 1);
    }
}
