package kz.uzdik.domain.enrolment;

import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Whole rolls: written by the import, listed by the report and by those who look at held issuances. */
public interface Rolls {
    /** A person to be put on a roll. */
    record NewEntry(EntryKey key, String contact, boolean contactAtCap) {
        @Override
        public String toString() {
            return "NewEntry[hidden]";
        }
    }

    /** Puts entries where none are yet; the same again is left alone, so an import that died is done again. */
    void add(List<NewEntry> entries);

    /** A district's entries in the order of their keyed hashes, read page by page. */
    Stream<RollEntry> in(PollId poll, int roll, Kato district);

    /** Removes a roll that was never confirmed. */
    void remove(PollId poll, int roll, Kato district);
}
