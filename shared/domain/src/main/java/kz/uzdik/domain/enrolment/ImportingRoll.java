package kz.uzdik.domain.enrolment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.enrolment.csv.RollHeader;
import kz.uzdik.domain.enrolment.csv.RollRows;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.territory.Kato;

/**
 * The system imports a roll (step 1 of docs/voting.md), block by block: what a block comes to is stored with where the
 * next one begins. A process that dies in a block does it again, and two that do the same block come to the same.
 */
public final class ImportingRoll {
    private static final Actor SYSTEM = Actor.system("voter-enrolment");

    private final Polls polls;
    private final RollImports imports;
    private final RollFiles files;
    private final RollClaims claims;
    private final PollSecrets secrets;
    private final EnteringRows entering;
    private final int blockBytes;

    /** @param blockBytes how much of the file is in memory at once; more than the longest record */
    public ImportingRoll(
            Polls polls,
            RollImports imports,
            RollFiles files,
            Rolls rolls,
            RollClaims claims,
            PollSecrets secrets,
            int blockBytes) {
        this.polls = polls;
        this.imports = imports;
        this.files = files;
        this.claims = claims;
        this.secrets = secrets;
        this.entering = new EnteringRows(rolls, claims);
        this.blockBytes = blockBytes;
    }

    /**
     * Does the next step, and stores it.
     *
     * @return the import after it, which is done when it {@linkplain RollImport#isRead is read}; unknown while no file
     *     was sent; a conflict when another process has done the step meanwhile
     */
    public Outcome<RollImport> step(PollId poll, int number, Instant at) {
        Optional<RollImport> found = imports.find(poll, number);
        Optional<Poll> asked = polls.find(poll);
        if (found.isEmpty() || asked.isEmpty()) {
            return Outcome.unknown();
        }
        RollImport roll = found.get();
        PollPlan plan = asked.get().plan();
        if (!roll.isRead() && isOvertaken(roll, asked.get())) {
            return fail(roll, Reason.of(RollReason.ROLL_OUTDATED, Paragraph.NONE), at);
        }
        return switch (roll.phase()) {
            case AWAITING_FILE -> begin(roll, plan, at);
            case IMPORTING -> roll.progress().offset() < roll.file().bytes() ? block(roll, plan, at) : report(roll, at);
            case REPORTED, CONFIRMED, FAILED, DISCARDED -> read(roll);
        };
    }

    // Planned before the freeze, and not the one that was frozen.
    private static boolean isOvertaken(RollImport roll, Poll poll) {
        return !roll.isSupplement()
                && poll.decisions()
                        .freeze()
                        .filter(freeze -> freeze.roll() != roll.number())
                        .isPresent();
    }

    private Outcome<RollImport> begin(RollImport roll, PollPlan plan, Instant at) {
        Optional<Long> length = files.length(roll);
        if (length.isEmpty()) {
            return Outcome.unknown();
        }
        if (length.get() != roll.file().bytes()) {
            return fail(roll, Reason.of(RollReason.FILE_NOT_AS_DECLARED, Paragraph.NONE), at);
        }
        byte[] block = files.read(roll, 0, blockBytes);
        return switch (RollHeader.read(block, block.length >= roll.file().bytes())) {
            case RollHeader.Known(var format, var head) -> commit(roll.begin(plan, format, head), at);
            case RollHeader.Unknown unknown -> fail(roll, Reason.of(reason(unknown), Paragraph.NONE), at);
        };
    }

    private static RollReason reason(RollHeader.Unknown unknown) {
        return switch (unknown) {
            case EMPTY -> RollReason.ROLL_EMPTY;
            case ENCODING -> RollReason.ENCODING_UNKNOWN;
            case COLUMNS -> RollReason.COLUMNS_UNKNOWN;
        };
    }

    private Outcome<RollImport> block(RollImport roll, PollPlan plan, Instant at) {
        if (!roll.isSortedBy(plan)) {
            return fail(roll, Reason.of(RollReason.ROLL_OUTDATED, Paragraph.NONE), at);
        }
        RollProgress progress = roll.progress();
        byte[] block = files.read(roll, progress.offset(), blockBytes);
        boolean last = progress.offset() + block.length >= roll.file().bytes();
        RollRows rows = RollRows.read(block, last, progress.row(), roll.format().orElseThrow(), plan);
        if (rows.endless()) {
            return fail(
                    roll, Reason.of(RollReason.LINE_TOO_LONG, Paragraph.NONE, "row", "" + (rows.lastRow() + 1)), at);
        }
        List<BadCell> bad = new ArrayList<>(rows.bad());
        long entered = entering.enter(
                roll, rows.good(), new RollHashes(secrets.of(roll.poll()).pepper()), bad);
        bad.sort(Comparator.comparingLong(BadCell::row));
        List<BadCell> reportable = progress.reportable(bad);
        if (!reportable.isEmpty()) {
            files.writeBad(roll, progress.offset(), reportable);
        }
        return commit(roll.advance(progress.with(rows.length(), rows.lastRow(), entered, bad)), at);
    }

    private Outcome<RollImport> report(RollImport roll, Instant at) {
        RollContents contents = contents(roll);
        if (contents.people() != roll.progress().good()) {
            throw new IllegalStateException("a roll does not hold as many people as were put on it");
        }
        files.joinBad(roll);
        return commit(roll.report(contents), at);
    }

    private RollContents contents(RollImport roll) {
        Map<Kato, Long> residents = new HashMap<>();
        MessageDigest digest = sha256();
        try (Stream<RollClaims.Person> people = claims.people(roll.poll(), roll.number())) {
            people.forEach(person -> {
                residents.merge(person.district(), 1L, Long::sum);
                digest.update(HexFormat.of().parseHex(person.person()));
            });
        }
        Map<Integer, Long> contacts = new TreeMap<>();
        try (Stream<Integer> served = claims.contacts(roll.poll(), roll.number())) {
            served.forEach(count -> contacts.merge(count, 1L, Long::sum));
        }
        return new RollContents(residents, contacts, Digest.of(digest.digest()));
    }

    private Outcome<RollImport> fail(RollImport roll, Reason fault, Instant at) {
        return commit(roll.fail(fault), at);
    }

    private Outcome<RollImport> commit(Change<RollImport> change, Instant at) {
        Outcome<RollImport> outcome = Change.outcome(imports.commit(change, SYSTEM, at), change.next());
        return outcome instanceof Outcome.Done<RollImport>(var next) && next.isRead() ? read(next) : outcome;
    }

    // A process that dies between the two leaves the file; the message that comes again has it deleted.
    private Outcome<RollImport> read(RollImport roll) {
        files.delete(roll);
        return Outcome.done(roll);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
