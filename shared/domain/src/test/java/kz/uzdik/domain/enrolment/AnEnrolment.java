package kz.uzdik.domain.enrolment;

import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kz.uzdik.domain.Outcomes;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.enrolment.CodeMail.Sending;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.memory.InMemoryDistrictBudget;
import kz.uzdik.domain.memory.InMemoryRollEntries;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;

/** A poll of two districts with its rolls, keys, queue and mail in memory, and its residents. */
public final class AnEnrolment {
    public static final PollId POLL = new PollId(new EditionId("best-2020"), "residents");
    public static final Kato DISTRICT = new Kato("316030000");
    public static final Kato OTHER_DISTRICT = new Kato("316031000");
    public static final Instant FROM = Instant.parse("2020-06-10T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2020-06-20T00:00:00Z");
    /** A Monday's evening. */
    public static final Instant BALLOTS_UNTIL = Instant.parse("2020-06-22T13:00:00Z");
    /** When most things happen. */
    public static final Instant AT = Instant.parse("2020-06-10T06:00:00Z");

    private static final Map<Kato, Long> RESIDENTS =
            Map.of(DISTRICT, 10L * EnrolmentPorts.BUDGET + 9, OTHER_DISTRICT, 30L);
    private static final PollSecrets.Secrets SECRETS =
            new PollSecrets.Secrets(bytes((byte) 1, 32), bytes((byte) 2, 32));
    private static final Map<Kato, RSAPrivateCrtKey> KEYS = Map.of(
            DISTRICT, BlindRsa.generate(new SecureRandom()), OTHER_DISTRICT, BlindRsa.generate(new SecureRandom()));

    public final InMemoryRollEntries entries = new InMemoryRollEntries();
    /** What waits in the queue. */
    public final List<WantedCode> queued = Collections.synchronizedList(new ArrayList<>());
    /** What was mailed. */
    public final List<Sending> sent = Collections.synchronizedList(new ArrayList<>());

    public final EnrolmentPorts ports;

    private final AtomicLong drawn = new AtomicLong();
    private final Map<PollId, PublishedPoll> polls = new HashMap<>();

    /** A poll with one roll. */
    public AnEnrolment() {
        this(1);
    }

    /** A poll with these rolls, in their order. */
    public AnEnrolment(Integer... rolls) {
        polls.put(POLL, published(List.of(rolls)));
        ports = new EnrolmentPorts(
                id -> Optional.ofNullable(polls.get(id)),
                entries,
                _ -> SECRETS,
                (_, district) -> signingKey(district),
                new InMemoryDistrictBudget(),
                queued::add,
                sent::add);
    }

    private static PublishedPoll published(List<Integer> rolls) {
        List<District> districts = List.of(
                new District(DISTRICT, Set.of(DISTRICT), Optional.empty()),
                new District(OTHER_DISTRICT, Set.of(OTHER_DISTRICT), Optional.empty()));
        PollPlan plan = new PollPlan(
                POLL,
                "akim",
                false,
                List.of(new Question("services", "services", Map.of(), Paragraph.NONE, Origin.RECONSTRUCTED)),
                districts,
                new PollTimes(FROM, UNTIL, BALLOTS_UNTIL),
                PollPlan.USUAL_K,
                30,
                BelowMinimum.NO_FIGURE);
        FrozenPoll frozen = new FrozenPoll(plan, Map.of(DISTRICT, FROM, OTHER_DISTRICT, FROM));
        return new PublishedPoll(frozen, new Digest("d".repeat(64)), rolls, List.of(), RESIDENTS);
    }

    public PublishedPoll poll() {
        return Optional.ofNullable(polls.get(POLL)).orElseThrow();
    }

    /** Moves the ends by so long. */
    public void extend(Duration longer) {
        PublishedPoll poll = poll();
        polls.put(
                POLL,
                new PublishedPoll(
                        poll.poll(),
                        poll.digest(),
                        poll.rolls(),
                        List.of(new Extension(1, UNTIL.plus(longer), BALLOTS_UNTIL.plus(longer), "rain", AT)),
                        poll.residents()));
    }

    /** A station without internet, at which everybody of this unit votes. */
    public void offline(Kato unit, Instant from) {
        PublishedPoll poll = poll();
        var station = new OfflineStation(1, new StationId(DISTRICT + "-1"), Set.of(unit), from, AT);
        polls.put(
                POLL,
                new PublishedPoll(
                        poll.poll(),
                        poll.digest(),
                        poll.rolls(),
                        poll.extensions(),
                        poll.residents(),
                        List.of(station)));
    }

    /** Puts somebody who lives there on the first roll. */
    public Claim onTheRoll(Claim claim, Kato residence) {
        entries.add(new Rolls.NewEntry(
                key(claim), new RollHashes(SECRETS.pepper()).contact(claim.contact()), false, Optional.of(residence)));
        return claim;
    }

    /** The number of a person, made up. */
    public static Iin iin(int number) {
        return IntStream.range(0, 10)
                .mapToObj(check -> "%011d%d".formatted(80_000_000_000L + number * 11L, check))
                .filter(Iin::isIin)
                .findFirst()
                .map(Iin::new)
                .orElseGet(() -> iin(number + 1_000_000));
    }

    /** What a person says who they are. */
    public static Claim claim(int number) {
        return new Claim(iin(number), "resident-" + number + "@example.kz", DISTRICT);
    }

    /** Where somebody stands on the first roll. */
    public static EntryKey key(Claim claim) {
        return key(claim, 1);
    }

    public static EntryKey key(Claim claim, int roll) {
        return new EntryKey(POLL, roll, claim.district(), new RollHashes(SECRETS.pepper()).person(claim.iin()));
    }

    /** Puts somebody on the first roll. */
    public Claim onTheRoll(Claim claim) {
        return onTheRoll(claim, 1, false);
    }

    public Claim onTheRoll(Claim claim, int roll, boolean contactAtCap) {
        entries.add(new Rolls.NewEntry(
                key(claim, roll), new RollHashes(SECRETS.pepper()).contact(claim.contact()), contactAtCap));
        return claim;
    }

    public RollEntry entry(Claim claim) {
        return entries.find(key(claim)).orElseThrow();
    }

    public static RSAPrivateCrtKey signingKey(Kato district) {
        return Optional.ofNullable(KEYS.get(district)).orElseThrow();
    }

    /** Ids that count up. */
    public RequestId draw() {
        byte[] bytes = new byte[16];
        new Random(drawn.incrementAndGet()).nextBytes(bytes);
        return RequestId.of(bytes);
    }

    /** Asks for a code, without the worker. */
    public WantedCode wanted(Claim claim) {
        return new WantedCode(POLL, claim, Language.RU, draw());
    }

    /** Asks for a code and gets it by mail. */
    public Proof proof(Claim claim, Instant at) {
        RequestId request = Outcomes.done(ports.requesting(this::draw).request(POLL, claim, Language.KK, at));
        work(at);
        return new Proof(claim, request, sent.getLast().code());
    }

    public Proof proof(Claim claim) {
        return proof(claim, AT);
    }

    /** Works off what is queued; a failure fails the test. */
    public void work(Instant at) {
        List<Received> batch =
                queued.stream().map(wanted -> new Received(wanted, at)).toList();
        queued.clear();
        ports.sending().send(batch, (_, fault) -> {
            throw fault;
        });
    }

    /** A number that could be a blinded message. */
    public static byte[] blinded(int number) {
        byte[] bytes = new byte[256];
        new Random(number).nextBytes(bytes);
        bytes[0] = 1; // below n, whose first bit is set
        return bytes;
    }

    private static byte[] bytes(byte value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, value);
        return bytes;
    }
}
