package kz.uzdik.domain.voting;

import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.BlindingClient;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/**
 * A poll of three questions in four districts, K = 10, with the keys of its registrar and its ballot box, and residents
 * who have real credentials. The last district's roll is small: its ballots are taken after issuance only.
 */
public final class AVote {
    public static final Kato FIRST = new Kato("316030000");
    public static final Kato SECOND = new Kato("316032000");
    public static final Kato THIRD = new Kato("316034000");
    public static final Kato SMALL = new Kato("316036000");
    public static final List<Kato> DISTRICTS = List.of(FIRST, SECOND, THIRD, SMALL);
    public static final int K = 10;
    public static final int QUESTIONS = 3;
    public static final PollTimes TIMES = PollSamples.TIMES;
    /** While ballots of every district are taken. */
    public static final Instant OPEN = TIMES.issueUntil();
    /** The first instant at which boxes are opened. */
    public static final Instant OVER = TIMES.ballotsUntil().plus(Poll.QUIET);

    // Made once: a key takes as long as hundreds of ballots.
    private static final List<RSAPrivateCrtKey> ISSUING = IntStream.range(0, DISTRICTS.size())
            .mapToObj(_ -> BlindRsa.generate(new SecureRandom()))
            .toList();

    private final SecureRandom random = new SecureRandom();
    private final P256.Pair acknowledgement = P256.generate(random);
    private PublishedPoll poll;

    public AVote() {
        this(new PollId(Samples.EDITION, "residents"), new Digest("ab".repeat(32)));
    }

    /** A poll of this name and digest. */
    public AVote(PollId id, Digest digest) {
        poll = new PublishedPoll(frozen(id), digest, List.of(1), List.of(), Map.of());
    }

    private static FrozenPoll frozen(PollId id) {
        List<District> districts = DISTRICTS.stream()
                .map(code -> new District(code, Set.of(code), Optional.empty()))
                .toList();
        PollPlan plan = new PollPlan(
                id,
                "akim",
                false,
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> PollSamples.question("question-" + number))
                        .toList(),
                districts,
                TIMES,
                K,
                K,
                BelowMinimum.NO_FIGURE);
        Map<Kato, Instant> from = new HashMap<>();
        DISTRICTS.forEach(code -> from.put(code, TIMES.issueFrom()));
        from.put(SMALL, TIMES.issueUntil());
        return new FrozenPoll(plan, from);
    }

    /** The same poll with this digest, once its bytes are known. */
    public void freeze(Digest digest) {
        poll = new PublishedPoll(poll.poll(), digest, poll.rolls(), poll.extensions(), Map.of());
    }

    public void extend(Extension extension) {
        List<Extension> all = new ArrayList<>(poll.extensions());
        all.add(extension);
        poll = new PublishedPoll(poll.poll(), poll.digest(), poll.rolls(), all, Map.of());
    }

    public PublishedPoll poll() {
        return poll;
    }

    public PollId id() {
        return poll.id();
    }

    public PublishedPolls polls() {
        return id -> Optional.of(poll).filter(there -> there.id().equals(id));
    }

    public P256.Pair acknowledgement() {
        return acknowledgement;
    }

    public AcknowledgementKeys acknowledgementKeys() {
        return _ -> acknowledgement.privateKey();
    }

    /** The public keys, without their files' digests. */
    public PublishedKeys keys() {
        return new PublishedKeys() {
            @Override
            public Optional<PollKeys> find(PollId id) {
                return Optional.empty();
            }

            @Override
            public Optional<RsaPublic> district(PollId id, Kato district) {
                return Optional.of(issuing(district))
                        .filter(_ -> id.equals(poll.id()))
                        .map(RsaPublic::of);
            }
        };
    }

    /** The registrar's key of a district. */
    public static RSAPrivateCrtKey issuing(Kato district) {
        return ISSUING.get(DISTRICTS.indexOf(district));
    }

    /** The public keys of all districts. */
    public static Map<Kato, RsaPublic> published() {
        return DISTRICTS.stream()
                .collect(Collectors.toMap(district -> district, district -> RsaPublic.of(issuing(district))));
    }

    public VoteContext context(Kato district) {
        return new VoteContext(poll.digest().bytes(), district.code());
    }

    /** Somebody of this district who has got a credential. */
    public Resident resident(Kato district) {
        VoteContext context = context(district);
        P256.Pair pair = P256.generate(random);
        BlindingClient client = new BlindingClient(RsaPublic.of(issuing(district)));
        var blinding =
                client.blind(BlindingClient.prepare(random), context.credentialMessage(pair.publicKey()), random);
        byte[] signature =
                BlindRsa.blindSign(issuing(district), blinding.blinded()).orElseThrow();
        return new Resident(context, pair, blinding.prefix(), client.finalize(blinding, signature));
    }

    /** Ballots of so many residents with answers that the seed decides. */
    public List<Ballot> ballots(Kato district, int number, long seed) {
        Random answers = new Random(seed);
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ballots.add(resident(district).ballot(answers.ints(QUESTIONS, 0, 6).toArray()));
        }
        return ballots;
    }

    /** A person with a key pair and a credential. */
    public static final class Resident {
        private final VoteContext context;
        private final P256.Pair pair;
        private final byte[] prefix;
        private final byte[] credential;

        public Resident(VoteContext context, P256.Pair pair, byte[] prefix, byte[] credential) {
            this.context = context;
            this.pair = pair;
            this.prefix = prefix;
            this.credential = credential;
        }

        public Ballot ballot(int... answers) {
            return signedIn(context, answers);
        }

        /** A ballot that is signed for this context, whatever the credential is for. */
        public Ballot signedIn(VoteContext other, int... answers) {
            byte[] bytes = bytes(answers);
            return new Ballot(
                    pair.publicKey(),
                    prefix,
                    credential,
                    bytes,
                    P256.sign(pair.privateKey(), other.ballotMessage(pair.publicKey(), bytes)));
        }
    }

    public static byte[] bytes(int... answers) {
        byte[] bytes = new byte[answers.length];
        Arrays.setAll(answers, i -> {
            bytes[i] = (byte) answers[i];
            return answers[i];
        });
        return bytes;
    }
}
