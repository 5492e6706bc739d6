package kz.uzdik.local.demo.cast;

import java.time.LocalDate;
import java.util.Set;

/**
 * A rural akim who takes part.
 *
 * @param key how the story's tables name them
 * @param called the name as the story tells it
 * @param unit KATO code of the rural district
 * @param monthsInOffice counted back from the day of the announcement
 * @param self the akim's own account
 * @param filer the account that files: the akim's own, or the nominator's
 */
public record Candidate(
        String key,
        String called,
        String name,
        String village,
        String unit,
        String iin,
        int monthsInOffice,
        Set<Turn> turns,
        Person self,
        Person filer) {
    public Candidate {
        turns = Set.copyOf(turns);
    }

    public boolean does(Turn turn) {
        return turns.contains(turn);
    }

    /** The oblast's code, which is also that of the commission. */
    public String oblast() {
        return unit.substring(0, 2);
    }

    /** The first day as akim, for an edition announced on this day. */
    public LocalDate inOfficeSince(LocalDate announced) {
        return announced.minusMonths(monthsInOffice);
    }
}
