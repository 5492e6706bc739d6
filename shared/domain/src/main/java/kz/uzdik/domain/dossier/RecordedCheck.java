package kz.uzdik.domain.dossier;

import java.time.Instant;
import kz.uzdik.domain.people.PersonId;

/**
 * Something that no document of the dossier proves and that was looked up, such as that there is no unlifted penalty
 * (2020 p6).
 *
 * @param check its name in the definition
 * @param met whether what the rules ask for holds
 * @param source where it was looked up: a letter with its number and day, a register. It may name people
 */
public record RecordedCheck(String check, boolean met, String source, PersonId by, Instant at) {
    RecordedCheck erased() {
        return new RecordedCheck(check, met, Filing.ERASED, Filing.NOBODY, at);
    }

    @Override
    public String toString() {
        return "RecordedCheck[" + check + " " + met + "]";
    }
}
