package kz.uzdik.domain.audit;

import java.util.List;
import java.util.Optional;

/**
 * An aggregate's entries, and whether they are the whole chain.
 *
 * @param entries as they are kept, whatever is wrong with them
 * @param broken the first thing that is wrong; empty while the chain holds
 */
public record AuditChain(List<AuditEntry> entries, Optional<Break> broken) {
    public AuditChain {
        entries = List.copyOf(entries);
    }

    /** What can be wrong with a chain. */
    public enum Fault {
        /** An entry is missing before this one, or there twice. */
        NUMBER,
        /** The entry before this one is not the one that was there when this one was written. */
        LINK,
        /** The chain does not end where the aggregate says: its end was cut off, changed, or added to. */
        END,
        /** Nothing is there of the chain, or less than there was when what it tells of was erased. */
        MISSING,
        /** What it tells of is not there any more, and no record says that it was erased. */
        GONE
    }

    /**
     * Where a chain breaks.
     *
     * @param number the entry's number; of the end, and of what is missing, the number that the aggregate or the record
     *     names
     */
    public record Break(long number, Fault fault) {}

    /**
     * Checks every number and every link, and the end where the aggregate tells it.
     *
     * @param entries by number
     * @param end where the aggregate says that its chain ends; empty where it is not kept any more
     */
    public static AuditChain of(List<AuditEntry> entries, Optional<AuditEntry.Head> end) {
        AuditEntry.Head last = AuditEntry.Head.NONE;
        for (AuditEntry entry : entries) {
            if (entry.number() != last.number() + 1) {
                return broken(entries, new Break(entry.number(), Fault.NUMBER));
            }
            if (!entry.previous().equals(last.digest())) {
                return broken(entries, new Break(entry.number(), Fault.LINK));
            }
            last = entry.head();
        }
        AuditEntry.Head reached = last;
        Fault ends = entries.isEmpty() ? Fault.MISSING : Fault.END;
        return new AuditChain(
                entries, end.filter(said -> !said.equals(reached)).map(said -> new Break(said.number(), ends)));
    }

    /** The same of something that was erased, whose end the record of that names. */
    static AuditChain ofErased(List<AuditEntry> entries, AuditEntry.Head end) {
        AuditChain chain = of(entries, Optional.of(end));
        boolean isShorter =
                chain.broken().filter(where -> where.fault() == Fault.END).isPresent()
                        && entries.getLast().number() < end.number();
        return isShorter ? broken(entries, new Break(end.number(), Fault.MISSING)) : chain;
    }

    /** The same of something that is not there, and of which no record says that it was erased. */
    static AuditChain ofNothing(List<AuditEntry> entries) {
        AuditChain chain = of(entries, Optional.empty());
        return chain.broken().isPresent() || entries.isEmpty()
                ? chain
                : broken(entries, new Break(entries.getLast().number(), Fault.GONE));
    }

    private static AuditChain broken(List<AuditEntry> entries, Break where) {
        return new AuditChain(entries, Optional.of(where));
    }
}
