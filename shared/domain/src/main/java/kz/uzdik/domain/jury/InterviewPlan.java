package kz.uzdik.domain.jury;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * When each candidate of a sitting is talked to (2020 p14, p19; 2022 p16). It is one thing, so that no two candidates are
 * ever given the same time.
 *
 * @param slots one a candidate at most, in the order in which they begin
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
     * A candidate's time.
     *
     * @param minutes how long it is at most; empty where the rules do not say
     * @param place empty where it is held by video link only
     * @param link of the video call, for the candidate and the commission
     * @param postponements how often it has been moved
     * @param reason why it was moved last; empty while it never was
     * @param came whether the candidate came; empty until that is recorded
     */
    public record Slot(
            CandidateId candidate,
            Instant at,
            Optional<Integer> minutes,
            Optional<String> place,
            Optional<String> link,
            Set<Warning> warnings,
            int postponements,
            String reason,
            Optional<Boolean> came) {
        public Slot {
            warnings = Set.copyOf(warnings);
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
            return new Slot(candidate, at, minutes, place, link, warnings, postponements, reason, Optional.of(there));
        }

        @Override
        public String toString() {
            return "Slot[" + candidate + ", " + at + "]";
        }
    }

    static InterviewPlan none(SittingId sitting) {
        return new InterviewPlan(sitting, List.of(), 0);
    }

    /** The candidate's time, where they have one. */
    public Optional<Slot> of(CandidateId candidate) {
        return slots.stream().filter(slot -> slot.candidate().equals(candidate)).findFirst();
    }

    Change<InterviewPlan> schedule(Slot slot) {
        boolean moved = slot.postponements() > 0;
        return Change.of(
                with(slot),
                version,
                new JuryFact.InterviewScheduled(sitting, slot.candidate(), slot.at(), moved, slot.warnings()));
    }

    Change<InterviewPlan> attended(Slot slot, boolean came) {
        return Change.of(
                with(slot.attended(came)), version, new JuryFact.InterviewAttended(sitting, slot.candidate(), came));
    }

    private InterviewPlan with(Slot slot) {
        List<Slot> all = new ArrayList<>(slots);
        all.removeIf(there -> there.candidate().equals(slot.candidate()));
        all.add(slot);
        return new InterviewPlan(sitting, all, version + 1);
    }
}
