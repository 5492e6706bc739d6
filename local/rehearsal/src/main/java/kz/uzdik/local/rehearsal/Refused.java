package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;

/**
 * An act that the system did not let happen.
 *
 * @param kind how it said no
 * @param reasons every reason; none where the actor might not do it at all, or there was nothing to do it to
 */
record Refused(Tried tried, Kind kind, List<Reason> reasons) {

    /** How an act can end other than done. */
    enum Kind {
        /** A rule says no. */
        REFUSED,
        /** Nobody of those who are there may do it. */
        FORBIDDEN,
        /** There is no such sitting, or not yet. */
        UNKNOWN,
        /** The acts contradict each other; in a rehearsal nobody else is at work. */
        CONFLICT
    }

    /**
     * What was tried.
     *
     * @param act as a case names it
     * @param who the commission, where one acts
     */
    record Tried(
            Instant at,
            String act,
            Optional<String> who,
            Optional<String> step,
            Optional<String> member,
            Optional<String> candidate) {

        static Tried of(Instant at, String act) {
            return new Tried(at, act, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Tried by(String commission) {
            return new Tried(at, act, Optional.of(commission), step, member, candidate);
        }

        Tried on(String decided) {
            return new Tried(at, act, who, Optional.of(decided), member, candidate);
        }

        Tried of(String acting) {
            return new Tried(at, act, who, step, Optional.of(acting), candidate);
        }

        Tried towards(String concerned) {
            return new Tried(at, act, who, step, member, Optional.of(concerned));
        }
    }
}
