package kz.uzdik.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;

/**
 * An entry of a journal with everything that was ever written of it. Nothing is changed: a correction is written after what
 * it corrects, and so are the remarks of inspectors.
 *
 * @param writings the entry as it was first written, and each correction, in order; at least one
 */
public record Entry(EntryId id, List<Writing> writings, List<Remark> remarks) {

    /** The most characters of a remark. */
    public static final int LONGEST_REMARK = 2_000;

    /** The most writings of an entry and, apart from them, the most remarks: it is stored as one item. */
    public static final int MOST = 20;

    public Entry {
        writings = List.copyOf(writings);
        remarks = List.copyOf(remarks);
        if (writings.isEmpty() || writings.getFirst().states().isEmpty()) {
            throw new IllegalArgumentException("an entry begins with a statement");
        }
    }

    /**
     * Something that was written at a moment.
     *
     * @param states what was done; empty where the entry is withdrawn, since nothing was
     * @param late whether what is stated was written down later than the algorithm allows
     */
    public record Writing(Optional<Statement> states, PersonId by, Instant at, boolean late) {}

    /** What an inspector remarks on an entry. */
    public record Remark(String words, PersonId by, Instant at) {
        @Override
        public String toString() {
            return "Remark[at " + at + "]";
        }
    }

    /** How often something was written or remarked; each commit is one of these. */
    public long version() {
        return (long) writings.size() + remarks.size();
    }

    /** What the entry says now; empty once it is withdrawn. */
    public Optional<Statement> states() {
        return writings.getLast().states();
    }

    /** The day on which it was done; of a withdrawn one, on which it was said to be done last. */
    public LocalDate day() {
        return writings.reversed().stream()
                .flatMap(writing -> writing.states().stream())
                .findFirst()
                .orElseThrow()
                .on();
    }

    /** Whether what counts was ever written down later than allowed: a mark that no correction takes away. */
    public boolean isLateRecorded() {
        return writings.stream().anyMatch(Writing::late);
    }

    /** The act of a duty that it stands for; empty where it is withdrawn, or was done for no duty. */
    Optional<Act> act() {
        return states().flatMap(stated -> stated.matter() instanceof Statement.Matter.OfDuty(var duty)
                ? Optional.of(new Act(
                        id.toString(),
                        duty,
                        stated.on(),
                        stated.settlements(),
                        stated.parts(),
                        stated.announcedOn(),
                        stated.unwarned(),
                        stated.about()
                                .flatMap(about -> about instanceof Statement.About.AnEntry(var entry)
                                        ? Optional.of(entry.toString())
                                        : Optional.empty()),
                        isLateRecorded()))
                : Optional.empty());
    }

    /** With one thing more written. */
    Entry with(Writing writing) {
        List<Writing> all = new ArrayList<>(writings);
        all.add(writing);
        return new Entry(id, all, remarks);
    }

    /** With a remark more; what the entry says stays as it is. */
    public Entry with(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Entry(id, writings, all);
    }

    @Override
    public String toString() {
        return "Entry[" + id + ", " + writings.size() + " writings]";
    }
}
