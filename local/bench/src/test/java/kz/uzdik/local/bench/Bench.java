package kz.uzdik.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.uzdik.local.bench.cold.ColdRun;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what is asked for, or everything: {@code ballots}, {@code enrolment}, {@code units}, {@code count},
 * {@code ranking}, {@code work}, {@code uploads}, {@code verdicts}, {@code contest},
 * {@code cold}. Each runs in processes of its own; a table of all figures comes at the end, and after everything what
 * they mean for the whole country.
 */
public final class Bench {
    /** What Lambda starts Java 25 with: the quick compiler alone. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    /** The JVM's own settings: what is hot is compiled again, slowly and well. */
    private static final List<String> FULL = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private static final List<String> PARTS = List.of(
            "ballots", "enrolment", "units", "count", "ranking", "work", "uploads", "verdicts", "contest", "cold");

    private static final Path FILE = Path.of("local/bench/target/figures");
    /** Calls of an iteration: so many and not so long, whatever else the machine does. */
    private static final int CALLS = 500;
    /** The same of something as long as a big ranking. */
    private static final int RANKINGS = 10;
    /** How often each function is started cold. */
    private static final String STARTS = "7";

    private final Figures figures;

    private Bench() throws IOException {
        figures = new Figures(FILE);
    }

    /** @param arguments names of parts; none for all; {@code means} for what was measured last and what it means */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(arguments);
        if (wanted.isEmpty()) {
            wanted = PARTS;
            Files.deleteIfExists(FILE);
        } else if (wanted.equals(List.of("means"))) {
            wanted = List.of();
        }
        if (!PARTS.containsAll(wanted)) {
            System.err.println("there are " + PARTS);
            System.exit(2);
        }
        Bench bench = new Bench();
        for (String part : wanted) {
            bench.run(part);
            bench.figures.save();
        }
        boolean kept = new Report(bench.figures, System.out).print();
        if (wanted.size() != 1) {
            new Capacity(bench.figures, System.out).print();
        }
        var use = new ContestUse(bench.figures);
        if (wanted.equals(List.of("contest"))
                || (wanted.size() != 1 && !use.rows().isEmpty())) {
            new ContestReport(use, System.out).print();
            new ContestCost(use, System.out).print();
        }
        if (!kept) {
            System.exit(1);
        }
    }

    private void run(String part) throws Exception {
        System.out.println("measuring " + part + " …");
        switch (part) {
            case "ballots" -> ballots();
            case "enrolment" -> enrolment();
            case "units" -> child("512m", UnitsRun.class, QUICK);
            case "work" -> work();
            case "count" -> child("64m", CountRun.class, FULL);
            case "uploads" -> child("1g", UploadRun.class, QUICK);
            case "verdicts" -> child("256m", VerdictRun.class, QUICK);
            case "contest" -> child("1g", ContestRun.class, QUICK);
            case "cold" -> child("1g", ColdRun.class, QUICK, STARTS);
            default -> ranking();
        }
    }

    private void ballots() throws RunnerException {
        for (String step : List.of("parse", "credential", "signature", "acknowledgement", "put")) {
            both("ballot." + step, BallotSteps.class, step, 1);
        }
        for (List<String> jvm : List.of(QUICK, FULL)) {
            RunResult whole = jmh(BallotSteps.class, "ballot", jvm);
            figures.put(name("ballot.p50", jvm), microseconds(whole, ProcessorTime.P50));
            figures.put(name("ballot.p99", jvm), microseconds(whole, ProcessorTime.P99));
        }
    }

    private void enrolment() throws RunnerException {
        both("request", EnrolmentSteps.class, "request", 1);
        both("worker", EnrolmentSteps.class, "worker", EnrolmentSteps.BATCH);
        both("registrar", EnrolmentSteps.class, "registrar", 1);
    }

    private void ranking() throws RunnerException {
        RunResult whole = jmh(BigRanking.class, "rank", FULL, RANKINGS);
        figures.put("ranking.ms", microseconds(whole, ProcessorTime.P50) / 1e3);
    }

    private void work() throws RunnerException {
        RunResult whole = jmh(YearOfWork.class, "reckon", QUICK, RANKINGS);
        figures.put("work.ms", microseconds(whole, ProcessorTime.P50) / 1e3);
    }

    private void both(String name, Class<?> where, String method, int each) throws RunnerException {
        for (List<String> jvm : List.of(QUICK, FULL)) {
            figures.put(name(name, jvm), microseconds(jmh(where, method, jvm), ProcessorTime.P50) / each);
        }
    }

    private static String name(String name, List<String> jvm) {
        return name + (jvm.equals(QUICK) ? ".quick" : ".full");
    }

    private static RunResult jmh(Class<?> where, String method, List<String> jvm) throws RunnerException {
        return jmh(where, method, jvm, CALLS);
    }

    private static RunResult jmh(Class<?> where, String method, List<String> jvm, int calls) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + where.getSimpleName() + "\\." + method + "$")
                        .forks(1)
                        .addProfiler(ProcessorTime.class)
                        .threads(1)
                        .jvmArgs(jvm.toArray(String[]::new))
                        // Compiling is waited for, or on a busy machine nothing would be compiled in time.
                        .jvmArgsAppend("-XX:-BackgroundCompilation", "--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .warmupIterations(8)
                        .warmupBatchSize(calls)
                        .measurementIterations(4)
                        .measurementBatchSize(calls)
                        .build())
                .runSingle();
    }

    private static double microseconds(RunResult result, String percentile) {
        return Objects.requireNonNull(result.getSecondaryResults().get(percentile), percentile)
                .getScore();
    }

    /** Another process of this JVM's kind, whose lines {@code name value} are figures. */
    private void child(String heap, Class<?> main, List<String> jvm, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.apache.logging.log4j.simplelog.StatusLogger.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            lines.forEachOrdered(figures::put);
        } catch (UncheckedIOException e) {
            process.destroy();
            throw e;
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName().toLowerCase(Locale.ROOT) + " failed");
        }
    }
}
