package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;

/**
 * What an entry of a journal says was done.
 *
 * @param on the day it was done
 * @param settlements where; may be empty, as of a meeting of the staff
 * @param parts which of the duty's parts it consisted of, and which of its marks it bears
 * @param announcedOn the day on which people were told of it; empty where they were not
 * @param unwarned whether it was done without warning on purpose (A2.5)
 * @param about what it follows or goes ahead of; empty where it stands alone
 * @param words what was done, in the office's own words; may name people, and is never published
 */
public record Statement(
        Matter matter,
        LocalDate on,
        Set<Kato> settlements,
        Set<String> parts,
        Optional<LocalDate> announcedOn,
        boolean unwarned,
        Optional<About> about,
        String words) {

    /** The most characters of what was done. */
    public static final int LONGEST = 2_000;

    public Statement {
        settlements = Set.copyOf(settlements);
        parts = Set.copyOf(parts);
    }

    /** What it was done for. */
    public sealed interface Matter {
        /** A duty of the algorithm. */
        record OfDuty(DutyId duty) implements Matter {}

        /** Contact with people that no duty asks for. */
        record Contact(Kind kind) implements Matter {
            /** How people were met. */
            public enum Kind {
                RECEPTION,
                GATHERING,
                SOCIAL_NETWORK,
                MEDIA
            }
        }
    }

    /** What an act belongs to. */
    public sealed interface About {
        /** An act that the journal of this or another office has. */
        record AnEntry(EntryId entry) implements About {}

        /** A visit of another official that people are told of before anybody can have written it down (A3.12). */
        record AVisit(LocalDate on) implements About {}
    }

    /** Whether everything that compliance is reckoned from is the same, whatever the words are. */
    boolean countsAs(Statement other) {
        return equals(other.saying(words));
    }

    /** The same in other words. */
    Statement saying(String other) {
        return new Statement(matter, on, settlements, parts, announcedOn, unwarned, about, other);
    }

    @Override
    public String toString() {
        return "Statement[" + matter + " on " + on + "]";
    }
}
