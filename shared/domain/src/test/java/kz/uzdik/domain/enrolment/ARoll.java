package kz.uzdik.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.memory.CountingRandomness;
import kz.uzdik.domain.memory.InMemoryAuditTrail;
import kz.uzdik.domain.memory.InMemoryErrands;
import kz.uzdik.domain.memory.InMemoryRollFiles;
import kz.uzdik.domain.memory.InMemoryRollImports;
import kz.uzdik.domain.memory.InMemoryRolls;
import kz.uzdik.domain.memory.InMemoryStore;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.StationOfficers;

/** A poll of two districts with three officers, and its rolls. */
public final class ARoll {
    public static final PollId POLL = PollSamples.ID;
    public static final Actor OFFICER = Actor.person("officer-1");
    public static final Actor SECOND = Actor.person("officer-2");
    public static final Actor HELPER = Actor.person("station-1");
    public static final StationId STATION = new StationId("316030000-1");
    private static final StationOfficers AT_STATION = new StationOfficers(Map.of(
            STATION,
            List.of(HELPER.id(), new PersonId("station-2")),
            new StationId("316031000-1"),
            List.of(HELPER.id(), new PersonId("station-3")),
            new StationId("710000000-1"),
            List.of(HELPER.id(), new PersonId("station-4"))));
    public static final Actor STRANGER = Actor.person("stranger");
    public static final Actor AGENCY = new Actor(new PersonId("agency"), true);
    public static final Instant AT = Samples.AT;
    /** More than the longest record. */
    public static final int BLOCK = 20 * 1024;

    public static final PollSecrets SECRETS =
            _ -> new PollSecrets.Secrets(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});

    public final InMemoryStore store = new InMemoryStore(Clock.systemUTC(), new CountingRandomness());
    public final RollImports imports = new InMemoryRollImports(store);
    public final InMemoryAuditTrail audit = new InMemoryAuditTrail(store);
    public final InMemoryErrands errands = new InMemoryErrands(store);
    public final InMemoryRolls rolls = new InMemoryRolls();
    public final InMemoryRollFiles files = new InMemoryRollFiles();
    private Poll poll = new Poll(
            PollSamples.plan(),
            List.of(OFFICER.id(), SECOND.id()),
            AT_STATION,
            PollPhase.PLANNED,
            List.of(),
            Custody.NOTHING,
            Decisions.NONE,
            1);
    public final Polls polls = new OnePoll();
    private Optional<PublishedPoll> frozen = Optional.empty();
    public final PublishedPolls published =
            poll -> frozen.filter(each -> each.id().equals(poll));

    /** Freezes the poll with these rolls published. */
    public void freeze(Integer... versions) {
        var freeze = new Decisions.Freeze(PollSamples.DIGEST, versions[0], AT);
        var decisions = new Decisions(
                Optional.of(freeze),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        poll = new Poll(
                poll.plan(), poll.officers(), AT_STATION, PollPhase.KEYED, List.of(), Custody.NOTHING, decisions, 2);
        frozen = Optional.of(
                new PublishedPoll(PollSamples.frozen(), PollSamples.DIGEST, List.of(versions), List.of(), Map.of()));
    }

    /** Plans the poll anew. */
    public void plan(PollPlan plan) {
        poll = new Poll(
                plan, poll.officers(), AT_STATION, poll.phase(), List.of(), Custody.NOTHING, poll.decisions(), 2);
    }

    private final class OnePoll implements Polls {
        @Override
        public Optional<Poll> find(PollId id) {
            return Optional.of(poll).filter(one -> one.id().equals(id));
        }

        @Override
        public List<Poll> all() {
            return List.of(poll);
        }

        @Override
        public Change.Commit commit(Change<Poll> change, Actor actor, Instant at) {
            throw new IllegalStateException("nothing here changes a poll");
        }
    }

    public PlanningRoll planning() {
        return new PlanningRoll(polls, imports, files);
    }

    public ImportingRoll importing() {
        return importing(imports, files, rolls, rolls);
    }

    public ImportingRoll importing(RollImports some, RollFiles from, Rolls to, RollClaims claims) {
        return new ImportingRoll(polls, some, from, to, claims, SECRETS, BLOCK);
    }

    public ConfirmingRoll confirming() {
        return new ConfirmingRoll(polls, imports);
    }

    /** Plans an import of this file, and sends it. */
    public RollImport send(byte[] file) {
        return send(file, RollImport.USUAL_CONTACT_CAP);
    }

    public RollImport send(byte[] file, int contactCap) {
        String sha256 = HexFormat.of().formatHex(Sha256.of(file));
        var planned = planning().plan(POLL, new RollImport.DeclaredFile(file.length, sha256), contactCap, OFFICER, AT);
        RollImport roll = done(planned).roll();
        files.send(roll, file);
        return roll;
    }

    /** Imports it to its end. */
    public RollImport imported(RollImport roll) {
        return toTheEnd(importing(), roll);
    }

    public static RollImport toTheEnd(ImportingRoll importing, RollImport roll) {
        RollImport now = roll;
        while (!now.isRead()) {
            now = done(importing.step(roll.poll(), roll.number(), AT));
        }
        return now;
    }

    public RollImport imported(byte[] file) {
        return imported(send(file));
    }

    public RollImport confirmed(byte[] file, Actor... officers) {
        RollImport roll = imported(file);
        for (Actor officer : officers) {
            roll = done(confirm(roll, officer));
        }
        return roll;
    }

    public Outcome<RollImport> confirm(RollImport roll, Actor officer) {
        return confirming()
                .confirm(
                        POLL,
                        roll.number(),
                        roll.progress().good(),
                        roll.progress().bad(),
                        officer,
                        AT);
    }

    /** What the report says, a line each: row, column, code, first row. */
    public List<String> bad(RollImport roll) {
        List<String> lines = new ArrayList<>();
        files.report(roll).orElseThrow().forEach(cell -> lines.add(line(cell)));
        return lines;
    }

    private static String line(BadCell cell) {
        return cell.row()
                + cell.column().map(column -> " " + column).orElse("")
                + " " + cell.code()
                + cell.firstRow().map(row -> " " + row).orElse("");
    }

    public static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    public static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(reason -> reason.code().key()).toList()
                : List.of();
    }

    /** A file of the tests. */
    public static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(ARoll.class.getResourceAsStream("csv/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
