package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.poll.Digest;

/**
 * Entries of the rolls, one at a time. Every write is one conditional write of one small item, without a transaction:
 * that is what millions of residents cost. Nothing of it enters the audit trail, since an entry is its own record.
 */
public interface RollEntries {
    /** An entry as it is now. */
    Optional<RollEntry> find(EntryKey key);

    /**
     * Puts these requests in place of those read, and the hold; stored only while the entry's revision is still that of
     * {@code read}. A request that stays keeps the tries spent on it meanwhile, which do not change the revision.
     *
     * @return whether it was stored
     */
    boolean replaceRequests(RollEntry read, List<RollEntry.CodeRequest> requests, RollEntry.Hold hold);

    /**
     * Spends one guess on a request that has fewer than five and is not expired, before anything is compared.
     *
     * @return the entry after it; empty when there is no such entry or request, or nothing left to spend
     */
    Optional<RollEntry> spendTry(EntryKey key, String request, Instant at);

    /**
     * Marks an entry that has no mark and is neither held nor refused, and removes its requests; an entry with a mark
     * for the same blinded message stays as it is, requests removed.
     *
     * @return the entry after it, or as it is when it could not be marked; empty when there is none
     */
    Optional<Marked> mark(EntryKey key, Mark mark);

    /** Records a complaint; once is enough. */
    void complain(EntryKey key);

    /**
     * How marking ended.
     *
     * @param stored whether the entry has the wanted mark now: a new one, or the same as before
     */
    record Marked(boolean stored, RollEntry entry) {
        /** Whether the entry's mark is for this blinded message. */
        public boolean isFor(Digest blinded) {
            return entry.mark().flatMap(Mark::blinded).filter(blinded::equals).isPresent();
        }
    }
}
