package kz.uzdik.domain.poll;

import static kz.uzdik.domain.Outcomes.done;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.jury.SeatsOfCommissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/** A poll of the test contest, with its officers and a time that only tests move. */
public final class APoll {
    public static final PollId ID = new PollId(AContest.EDITION, "satisfaction");
    public static final Actor ONE = Actor.person("officer-1");
    public static final Actor TWO = Actor.person("officer-2");
    static final StationId STATION = new StationId(PollSamples.LARGE + "-1");
    static final Actor THREE = Actor.person("station-officer-3");
    static final Actor FOUR = Actor.person("station-officer-4");
    static final List<PersonId> OFFICERS = List.of(ONE.id(), TWO.id());
    public static final PollPlan PLAN = PollSamples.plan(ID);
    static final Digest KEYS = PollSamples.DIGEST;

    final AContest contest;
    final Map<Integer, RollSummary> rolls = new HashMap<>();
    final Map<StationId, Long> marks = new HashMap<>();
    public Instant now = PLAN.times().issueFrom().minus(Duration.ofDays(3));

    final Polls polls;
    final PlanningPoll planning;
    final FreezingPoll freezing;
    final ReplacingOfficers replacing;
    final NamingStationOfficers naming;
    public final ExtendingPoll extending;
    final EnteringStation stations;
    final AnnullingDistrict annulling;
    final ClosingPoll closing;
    final ReadingPoll reading;
    final RecordingPoll recording;

    private final PollPlan plan;

    APoll() {
        this(PLAN);
    }

    /** @param plan of the same id and times */
    APoll(PollPlan plan) {
        this(AContest.announced(), plan);
    }

    /** @param contest whose rules ask the poll */
    public APoll(AContest contest, PollPlan plan) {
        this.contest = contest;
        this.plan = plan;
        Ports ports = contest.ports;
        polls = ports.polls();
        var complaints = new ComplaintWindow(contest.contests(), ports.calendars());
        planning = new PlanningPoll(polls, contest.contests(), complaints);
        freezing =
                new FreezingPoll(polls, (_, version) -> Optional.ofNullable(rolls.get(version)), APoll::digestInTests);
        replacing = new ReplacingOfficers(polls);
        naming = new NamingStationOfficers(polls, new SeatsOfCommissions(ports.commissions()));
        extending = new ExtendingPoll(polls, complaints);
        stations = new EnteringStation(
                polls,
                ports.stations(),
                (_, station) -> marks.containsKey(station)
                        ? OptionalLong.of(marks.getOrDefault(station, 0L))
                        : OptionalLong.empty());
        annulling = new AnnullingDistrict(polls);
        closing = new ClosingPoll(polls, ports.stations());
        reading = new ReadingPoll(polls, ports.stations());
        recording = new RecordingPoll(polls);
        rolls.put(3, PollSamples.roll());
    }

    private static Digest digestInTests(FrozenPoll poll) {
        return Digest.of(Sha256.of(poll.toString().getBytes(StandardCharsets.UTF_8)));
    }

    public Poll poll() {
        return polls.find(ID).orElseThrow();
    }

    /** The version that a decision is based on; none where there is no poll. */
    long version() {
        return polls.find(ID).map(Poll::version).orElse(0L);
    }

    public APoll planned() {
        done(planning.plan(plan, OFFICERS, AContest.AGENCY, now));
        return this;
    }

    APoll prepared() {
        planned();
        recording.keyMade(ID, KeyPart.SECRETS, "key-secrets", now);
        return this;
    }

    public APoll frozen() {
        if (polls.find(ID).filter(poll -> poll.phase() != PollPhase.PLANNED).isPresent()) {
            return this;
        }
        prepared();
        done(freezing.freeze(ID, 3, Optional.empty(), ONE, now));
        Digest digest = digest();
        done(freezing.freeze(ID, 3, Optional.of(digest), TWO, now));
        return this;
    }

    /** What the first person has to tell the second. */
    Digest digest() {
        return poll().approvals().stream()
                .map(Approval::matter)
                .map(Matter.Freezing.class::cast)
                .map(Matter.Freezing::digest)
                .findFirst()
                .orElseThrow();
    }

    public APoll keyed() {
        frozen();
        recording.keyMade(ID, KeyPart.ISSUING, "key-issuing", now);
        recording.keyMade(ID, KeyPart.ACKNOWLEDGEMENT, "key-acknowledgement", now);
        recording.districtKeysMade(ID, PLAN.districts().size(), now);
        recording.keysPublished(ID, KEYS, now);
        return this;
    }

    /** With two officers at the first station and the same at a second. */
    APoll staffed() {
        keyed();
        for (StationId station : List.of(STATION, new StationId(PollSamples.LARGE + "-2"))) {
            done(naming.name(ID, station, List.of(THREE.id(), FOUR.id()), "order 7", version(), AContest.AGENCY, now));
        }
        return this;
    }

    APoll voted() {
        staffed();
        now = plan.times().ballotsUntil().plus(plan.quiet());
        return this;
    }

    APoll closed() {
        voted();
        done(closing.close(ID, ONE, now));
        done(closing.close(ID, TWO, now));
        return this;
    }

    APoll counted() {
        closed();
        countedAsItIs();
        return this;
    }

    /** A count holds and is published. */
    void countedAsItIs() {
        recording.accepted(ID, PollSamples.DIGEST, poll().decisions().annulled().keySet(), now);
        recording.counted(ID, now);
    }

    static AnswerCounts counts(long ballots) {
        List<Long> row = List.of(0L, 0L, 0L, 0L, 0L, ballots);
        return new AnswerCounts(List.of(row, row));
    }
}
