package kz.uzdik.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.functions.citizenvoting.BallotIntake;
import kz.uzdik.functions.citizenvoting.BallotPorts;
import kz.uzdik.json.poll.BallotBody;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A ballot's way through the ballot box and each step of it, over many distinct ballots and a box in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BallotSteps {
    private static final int BALLOTS = 200;

    private final AVote vote = new AVote();
    private final VoteContext context = vote.context(AVote.FIRST);
    private final RsaPublic key = vote.keys().district(vote.id(), AVote.FIRST).orElseThrow();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<byte[]> events = new ArrayList<>();
    private InMemoryBallotBox box = new InMemoryBallotBox();
    private Called intake = new Called(new BallotIntake(ports()));
    private int next;

    private BallotPorts ports() {
        return new BallotPorts(vote.polls(), vote.keys(), box, vote.acknowledgementKeys());
    }

    /** Everything that a resident's device does. */
    @Setup(Level.Trial)
    public void prepare() {
        ballots.addAll(vote.ballots(AVote.FIRST, BALLOTS, 1));
        ballots.forEach(ballot -> {
            bodies.add(SentBallot.body(AVote.FIRST, ballot));
            events.add(SentBallot.event(vote.id(), AVote.FIRST, ballot, AVote.OPEN));
        });
    }

    /** When every ballot is in the box, there is a new box; making it is not measured. */
    @Setup(Level.Invocation)
    public void turn() {
        next = (next + 1) % BALLOTS;
        if (next == 0) {
            box = new InMemoryBallotBox();
            intake = new Called(new BallotIntake(ports()));
        }
    }

    @Benchmark
    public BallotBody parse() {
        return ProcessorTime.of(() -> BallotBody.read(bodies.get(next)));
    }

    @Benchmark
    public boolean credential() {
        return ProcessorTime.of(() -> ballots.get(next).hasCredentialOf(key, context));
    }

    @Benchmark
    public boolean signature() {
        return ProcessorTime.of(() -> ballots.get(next).isSignedIn(context));
    }

    @Benchmark
    public byte[] acknowledgement() {
        byte[] receipt = ballots.get(next).receipt(context).bytes();
        return ProcessorTime.of(
                () -> P256.sign(vote.acknowledgement().privateKey(), context.acknowledgementMessage(receipt)));
    }

    @Benchmark
    public BallotBox.Put put() {
        Ballot ballot = ballots.get(next);
        return ProcessorTime.of(() -> box.put(vote.id(), AVote.FIRST, ballot.id(context), ballot));
    }

    /** From the gateway's event to its answer. */
    @Benchmark
    public byte[] ballot() {
        return ProcessorTime.of(() -> intake.answer(events.get(next)));
    }
}
