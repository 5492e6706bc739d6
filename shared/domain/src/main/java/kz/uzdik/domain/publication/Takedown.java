package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;

/**
 * Somebody asks that one file of a publication be taken down, and somebody else has to agree.
 *
 * @param number from 1, through those of the publication
 * @param file its name within the publication's prefix
 * @param words why, for the person who decides; they may speak of people, so they are shown to nobody else
 * @param role as what the first person asked
 * @param due the last instant in time for the file to be gone
 */
public record Takedown(
        int number,
        String file,
        Cause cause,
        String words,
        PersonId by,
        Role role,
        Instant at,
        Instant due,
        State state) {

    /** Stands where the words were erased. */
    static final String ERASED = "—";

    /** Why a file is taken down, as everybody may read it. */
    public enum Cause {
        /** It holds personal data that are not for the public. */
        PERSONAL_DATA,
        /** It names or describes somebody wrongly. */
        WRONG_PERSON,
        /** A court or another body orders it. */
        ORDER
    }

    /** How far it is. */
    public sealed interface State {
        /** A second person is waited for. */
        record Open() implements State {}

        /** It is not taken down after all. */
        record Withdrawn(PersonId by, Instant at) implements State {}

        /** A second person has agreed, and the system is at it. */
        record Confirmed(PersonId by, Instant at) implements State {}

        /** The file is gone since {@code at}; {@code by} agreed. */
        record Removed(PersonId by, Instant agreedAt, Instant at) implements State {}
    }

    /** Whether the file was gone in time, or still can be. */
    public boolean isInTime(Instant now) {
        return !(state instanceof State.Removed(var _, var _, var gone) ? gone : now).isAfter(due);
    }

    /** Whether a second person is waited for, or the system. */
    boolean isUnderWay() {
        return state instanceof State.Open || state instanceof State.Confirmed;
    }

    boolean isRemoved() {
        return state instanceof State.Removed;
    }

    /** Whether it asks for the same in the same words. */
    boolean says(String otherFile, Cause otherCause, String otherWords, PersonId person) {
        return file.equals(otherFile) && cause == otherCause && words.equals(otherWords) && by.equals(person);
    }

    /** When it came to its end; empty while somebody has to read why it was asked. */
    public Optional<Instant> ended() {
        return switch (state) {
            case State.Open _, State.Confirmed _ -> Optional.empty();
            case State.Withdrawn(var _, var at) -> Optional.of(at);
            case State.Removed(var _, var _, var at) -> Optional.of(at);
        };
    }

    /** Whether the words are still there. */
    public boolean isInWords() {
        return !words.equals(ERASED);
    }

    Takedown withoutWords() {
        return new Takedown(number, file, cause, ERASED, by, role, at, due, state);
    }

    Takedown in(State next) {
        return new Takedown(number, file, cause, words, by, role, at, due, next);
    }

    /** A takedown and the publication it is of. */
    public record Of(Publication publication, Takedown takedown) {
        static Of number(Publication publication, int number) {
            return new Of(publication, publication.takedown(number).orElseThrow());
        }

        /** The file, as the manifest lists it. */
        public PublishedFile file() {
            return publication.file(takedown.file()).orElseThrow();
        }
    }
}
