package kz.uzdik.functions.citizenvoting.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.uzdik.http.testing.Repository;

/** The recount's readers, in a process of Node's: cases go in, one a line, and verdicts come out. */
final class JavaScriptReaders {
    private static final String PROGRAM = "web/recount/tests/read-cases.mjs";

    private JavaScriptReaders() {}

    /** What Node answers to for its version; empty where there is none. */
    static Optional<String> version() {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return node.waitFor() == 0 ? Optional.of(version) : Optional.empty();
        } catch (IOException noNode) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A verdict for each case, in their order. */
    static List<String> read(List<FuzzCase> cases) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", Repository.path(PROGRAM).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread writing = Thread.startVirtualThread(() -> write(cases, node.getOutputStream()));
        try (var out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> verdicts = out.lines().toList();
            writing.join();
            if (!node.waitFor(1, TimeUnit.MINUTES) || node.exitValue() != 0 || verdicts.size() != cases.size()) {
                throw new IllegalStateException(
                        PROGRAM + " gave " + verdicts.size() + " verdicts of " + cases.size() + " cases");
            }
            return verdicts;
        } finally {
            node.destroy();
        }
    }

    private static void write(List<FuzzCase> cases, OutputStream to) {
        try (to) {
            for (FuzzCase one : cases) {
                to.write((one.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            throw new UncheckedIOException("Node ended before it had read all cases", closed);
        }
    }
}
