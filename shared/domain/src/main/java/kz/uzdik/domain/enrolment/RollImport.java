package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.enrolment.csv.RollFormat;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;

/**
 * One import of a poll's roll (step 1 of docs/voting.md): its number is the roll's version. Its people can be used for
 * nothing before it is confirmed and stands in the poll's public folder.
 *
 * @param number from 1 within the poll
 * @param file what its officer declared, and the store makes sure of
 * @param contactCap how many residents one contact may serve
 * @param against the rolls it adds to, where the poll is frozen: nobody on them may stand on it again
 * @param districts digest of the districts its people were sorted into; empty until its head was read
 * @param format empty until its head was read
 * @param contents empty until every row is done
 * @param faults why it failed
 * @param confirmedBy who has confirmed it, in order
 * @param supplement where the poll is frozen: which supplementary roll it is, from 1, once it is confirmed
 */
public record RollImport(
        PollId poll,
        int number,
        DeclaredFile file,
        int contactCap,
        List<Integer> against,
        Phase phase,
        Optional<String> districts,
        Optional<RollFormat> format,
        RollProgress progress,
        Optional<RollContents> contents,
        List<Reason> faults,
        List<PersonId> confirmedBy,
        Optional<Integer> supplement,
        Instant plannedAt,
        long version) {
    /** How many residents one contact usually may serve: a household. */
    public static final int USUAL_CONTACT_CAP = 4;

    public static final int LARGEST_CONTACT_CAP = 20;
    /** Some twenty million rows. */
    public static final long MOST_BYTES = 1L << 30;
    /** How many people must confirm a roll that adds to a frozen one. */
    static final int CONFIRMING_SUPPLEMENT = 2;

    private static final String ROLL = ".roll.";

    public RollImport {
        against = List.copyOf(against);
        faults = List.copyOf(faults);
        confirmedBy = List.copyOf(confirmedBy);
    }

    /**
     * A file as its officer declares it; exactly this is signed.
     *
     * @param sha256 lower-case hex
     */
    public record DeclaredFile(long bytes, String sha256) {}

    /** How far it is. */
    public enum Phase {
        AWAITING_FILE,
        IMPORTING,
        /** All rows are done, and what is bad can be read. */
        REPORTED,
        CONFIRMED,
        /** The file was none. */
        FAILED,
        /** Another one was chosen, or it is too late for it: its people are removed. */
        DISCARDED
    }

    public String id() {
        return id(poll, number);
    }

    /** The id of a poll's import of this number. */
    public static String id(PollId poll, int number) {
        return poll + ROLL + number;
    }

    /** The number in an id. */
    public static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf(ROLL) + ROLL.length()));
    }

    /** The poll in an id; empty when it is none. */
    public static Optional<PollId> poll(String id) {
        int mark = id.lastIndexOf(ROLL);
        return mark < 0 ? Optional.empty() : PollId.parse(id.substring(0, mark));
    }

    /** Whether nothing of the file is needed any more. */
    public boolean isRead() {
        return phase != Phase.AWAITING_FILE && phase != Phase.IMPORTING;
    }

    /** Whether it adds to a roll that is frozen. */
    public boolean isSupplement() {
        return !against.isEmpty();
    }

    /** Whether its people were sorted into just these districts: a plan may change until it is frozen. */
    boolean isSortedBy(PollPlan plan) {
        return districts.equals(Optional.of(digest(plan)));
    }

    private static String digest(PollPlan plan) {
        Transcript lines = new Transcript();
        plan.districts().stream()
                .sorted(Comparator.comparing(district -> district.code().code()))
                .forEach(district -> lines.line(district.code(), String.join(" ", district.residenceInOrder())));
        return lines.digest();
    }

    boolean isConfirmedSupplement() {
        return supplement.isPresent();
    }

    static Change<RollImport> plan(
            PollId poll, int number, DeclaredFile file, int contactCap, List<Integer> against, Instant at) {
        var planned = new RollImport(
                poll,
                number,
                file,
                contactCap,
                against,
                Phase.AWAITING_FILE,
                Optional.empty(),
                Optional.empty(),
                RollProgress.after(0),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                at,
                1);
        return Change.of(planned, 0, new RollFact.RollPlanned(planned.id(), file.bytes(), contactCap));
    }

    Change<RollImport> begin(PollPlan plan, RollFormat found, int head) {
        return changed(
                Phase.IMPORTING,
                Optional.of(digest(plan)),
                Optional.of(found),
                RollProgress.after(head),
                Optional.empty(),
                List.of(),
                new RollFact.RollImportBegun(
                        id(), found.encoding().name(), found.separator().name()));
    }

    // Without a fact: of how far an import has come, its report tells in the end.
    Change<RollImport> advance(RollProgress next) {
        return changed(Phase.IMPORTING, districts, format, next, Optional.empty(), List.of());
    }

    Change<RollImport> report(RollContents found) {
        return changed(
                Phase.REPORTED,
                districts,
                format,
                progress,
                Optional.of(found),
                List.of(),
                new RollFact.RollReported(
                        id(), progress.good(), progress.bad(), found.digest().hex()));
    }

    Change<RollImport> fail(Reason fault) {
        return changed(
                Phase.FAILED,
                districts,
                format,
                progress,
                Optional.empty(),
                List.of(fault),
                new RollFact.RollFailed(id(), fault.code().key()));
    }

    Change<RollImport> discard() {
        return changed(
                Phase.DISCARDED, districts, format, progress, contents, faults, new RollFact.RollDiscarded(id()));
    }

    /** Confirmed by one more officer; it is done with the last one needed. */
    Change<RollImport> confirm(PersonId officer, int supplementNumber) {
        List<PersonId> all = new ArrayList<>(confirmedBy);
        all.add(officer);
        boolean done = all.size() >= (isSupplement() ? CONFIRMING_SUPPLEMENT : 1);
        Optional<Integer> numbered = done && isSupplement() ? Optional.of(supplementNumber) : Optional.empty();
        List<Fact> facts = new ArrayList<>();
        facts.add(new RollFact.RollConfirmed(id(), progress.good(), progress.bad(), all.size()));
        numbered.ifPresent(which -> facts.add(new RollFact.RollSupplemented(id(), which)));
        var next = new RollImport(
                poll,
                number,
                file,
                contactCap,
                against,
                done ? Phase.CONFIRMED : phase,
                districts,
                format,
                progress,
                contents,
                faults,
                all,
                numbered,
                plannedAt,
                version + 1);
        return new Change<>(next, version, facts, List.of());
    }

    private Change<RollImport> changed(
            Phase to,
            Optional<String> sortedBy,
            Optional<RollFormat> read,
            RollProgress done,
            Optional<RollContents> found,
            List<Reason> wrong,
            Fact... facts) {
        var next = new RollImport(
                poll,
                number,
                file,
                contactCap,
                against,
                to,
                sortedBy,
                read,
                done,
                found,
                wrong,
                confirmedBy,
                supplement,
                plannedAt,
                version + 1);
        return Change.of(next, version, facts);
    }
}
