package kz.uzdik.domain.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Whole rolls: written by the import, listed by the report and by those who look at held issuances. */
public interface Rolls {
    /** A person to be put on a roll. */
    record NewEntry(EntryKey key, String contact, boolean contactAtCap, Optional<Kato> residence) {
        /** One without a residence of its own. */
        public NewEntry(EntryKey key, String contact, boolean contactAtCap) {
            this(key, contact, contactAtCap, Optional.empty());
        }

        @Override
        public String toString() {
            return "NewEntry[hidden]";
        }
    }

    /** Why somebody let an issuance go on, or not; kept on the entry. */
    record HoldDecision(RollEntry.Hold hold, String reason, PersonId by, LocalDate day) {}

    /** Puts entries where none are yet; the same again is left alone, so an import that died is done again. */
    void add(List<NewEntry> entries);

    /** Says of entries that their contact serves as many as it may; of one that is not there nothing. */
    void flagAtCap(Collection<EntryKey> entries);

    /** A district's entries in the order of their keyed hashes, read page by page; close it. */
    Stream<RollEntry> in(PollId poll, int roll, Kato district);

    /** A district's entries whose issuance is held, in the order of their keyed hashes. */
    List<RollEntry> held(PollId poll, int roll, Kato district);

    /**
     * Decides a held entry in one conditional write.
     *
     * @return whether it was stored: not where nothing is held
     */
    boolean decide(EntryKey key, HoldDecision decision);

    /**
     * Removes a roll that nobody uses, with what was claimed for it: so many people at most.
     *
     * @return whether nothing of it is left
     */
    boolean remove(PollId poll, int roll, int most);
}
