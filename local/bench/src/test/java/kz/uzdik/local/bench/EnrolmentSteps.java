package kz.uzdik.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.uzdik.functions.voterenrolment.CodeWorker;
import kz.uzdik.functions.voterenrolment.EnrolmentRequests;
import kz.uzdik.functions.voterenrolment.Registrar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A resident's way to a credential, handler by handler over a roll in memory. When everybody on it has had their turn
 * there is a new roll, so nothing is done twice; making it is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EnrolmentSteps {
    /** How many messages the worker gets at once. */
    static final int BATCH = 10;

    private static final int TURNS = 100;

    private final List<byte[]> requests = new ArrayList<>();
    private final List<byte[]> batches = new ArrayList<>();
    private final List<byte[]> credentials = new ArrayList<>();
    private Called requesting = new Called((_, _, _) -> {});
    private Called worker = requesting;
    private Called registrar = requesting;
    private int left;

    /** Where everybody is through, a new beginning. */
    @Setup(Level.Invocation)
    public void turn() {
        if (left == 0) {
            begin();
        }
        left--;
    }

    // One roll of residents who have asked for nothing, one of residents who have a code.
    private void begin() {
        Residents fresh = new Residents(TURNS * BATCH);
        Residents withCodes = new Residents(TURNS);
        requesting = new Called(new EnrolmentRequests(fresh.requesting()));
        worker = new Called(new CodeWorker(fresh.sending()));
        registrar = new Called(new Registrar(withCodes.issuing()));
        requests.clear();
        batches.clear();
        credentials.clear();
        requests.addAll(fresh.requests());
        batches.addAll(fresh.batches());
        credentials.addAll(withCodes.credentials());
        left = TURNS;
    }

    @Benchmark
    public byte[] request() {
        return ProcessorTime.of(() -> requesting.answer(requests.get(left)));
    }

    @Benchmark
    public byte[] worker() {
        return ProcessorTime.of(() -> worker.work(batches.get(left)));
    }

    @Benchmark
    public byte[] registrar() {
        return ProcessorTime.of(() -> registrar.answer(credentials.get(left)));
    }
}
