package kz.uzdik.local.soak.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** The embedded stack as a process of its own, which can be killed as a machine that loses its power kills it. */
final class StackProcess {
    private static final Duration TO_START = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 100;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path output;
    private final Api api;
    private Optional<Process> running = Optional.empty();

    /**
     * @param command what starts it
     * @param environment its settings
     * @param output where it speaks
     * @param api where it answers, over a line that does not try again
     */
    StackProcess(List<String> command, Map<String, String> environment, Path output, Api api) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.output = output;
        this.api = api;
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        running = Optional.of(process);
        long end = System.nanoTime() + TO_START.toNanos();
        while (!answers()) {
            if (!process.isAlive()) throw new IOException("the stack did not start again: see " + output);
            if (System.nanoTime() > end) throw new IOException("the stack takes too long to start: see " + output);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Ends it with SIGKILL: nothing of it gets another instruction. */
    void kill() throws InterruptedException {
        if (running.isPresent()) {
            running.get().destroyForcibly();
            running.get().waitFor();
        }
    }

    /** How many messages came twice, late or in another order since it was started; empty if it does not answer. */
    Optional<Json> disturbed() {
        try {
            return Optional.of(api.anybody().get("/_local/chaos"));
        } catch (StoryFailed _) {
            return Optional.empty();
        }
    }

    private boolean answers() {
        return disturbed().isPresent();
    }
}
