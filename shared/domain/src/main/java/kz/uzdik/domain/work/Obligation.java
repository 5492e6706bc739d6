package kz.uzdik.domain.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;

/**
 * A duty in one of its periods, or after one act, and what was done of it (docs/work-record.md).
 *
 * @param window the days within which it was due; it belongs to the month in which the last of them lies
 * @param times how many acts are asked: of a duty in every settlement, how many settlements there are
 * @param about the entry of the act that it follows or goes ahead of; empty for others
 * @param inTime the entries that count, done within the window, in the order of their days
 * @param late the entries that count, done after it
 * @param incomplete the entries that lack a part that is asked, and do not count
 * @param missing the settlements where nothing was done; empty for duties that name none
 * @param shortcomings what was not as it should be with the acts that count
 * @param notDue why it was not due; empty where it was
 */
public record Obligation(
        DutyId duty,
        Window window,
        int times,
        Optional<String> about,
        State state,
        List<String> inTime,
        List<String> late,
        List<String> incomplete,
        Set<Kato> missing,
        List<Shortcoming> shortcomings,
        Optional<NotDue> notDue)
        implements Comparable<Obligation> {
    public Obligation {
        inTime = List.copyOf(inTime);
        late = List.copyOf(late);
        incomplete = List.copyOf(incomplete);
        missing = Set.copyOf(missing);
        shortcomings = List.copyOf(shortcomings);
    }

    /** How it stands. */
    public enum State {
        /** Its time is not over, and something is still to be done. */
        DUE,
        /** As often as asked, all in time. */
        DONE,
        /** As often as asked, but not all in time. */
        LATE,
        /** Its time is over, and it was not done as often as asked. */
        MISSED,
        /** It was not asked of this official in this window. */
        NOT_DUE
    }

    /** Why it was not due. */
    public enum NotDue {
        /** The official took office within the window. */
        APPOINTED_WITHIN,
        /** The official left office within the window. */
        LEFT_WITHIN,
        /** The official was absent on every working day of the window. */
        ABSENT,
        /** No day of the window was a working day. */
        NO_WORKING_DAY,
        /** By the rota it was another's turn. */
        ANOTHERS_TURN,
        /** The act it should go ahead of was meant to come without warning (A2.5). */
        UNWARNED
    }

    /** Something about an act. */
    public record Shortcoming(String entry, What what) {
        /** What was not as it should be. */
        public enum What {
            NOT_ANNOUNCED,
            ANNOUNCED_LATE,
            RECORDED_LATE
        }
    }

    @Override
    public int compareTo(Obligation other) {
        int windows = window.compareTo(other.window);
        return windows == 0 ? duty.compareTo(other.duty) : windows;
    }
}
