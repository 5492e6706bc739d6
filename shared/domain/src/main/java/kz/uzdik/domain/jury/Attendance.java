package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.uzdik.domain.people.PersonId;

/**
 * A member came to a sitting or left it (2020 p3: who is there makes the quorum). Whoever came, left and came back has
 * three of these.
 *
 * @param reason why they left; empty for a coming
 * @param phase the sitting's phase at that moment
 */
public record Attendance(PersonId member, Kind kind, String reason, Phase phase, Instant at) {

    /** Which of the two. */
    public enum Kind {
        CAME,
        LEFT
    }

    /** Who is there after those of the facts that are asked about, in the order of their coming. */
    static Set<PersonId> present(List<Attendance> facts, Predicate<Attendance> asked) {
        Set<PersonId> there = new LinkedHashSet<>();
        facts.stream().filter(asked).forEach(fact -> {
            switch (fact.kind()) {
                case CAME -> there.add(fact.member());
                case LEFT -> there.remove(fact.member());
            }
        });
        return there;
    }
}
