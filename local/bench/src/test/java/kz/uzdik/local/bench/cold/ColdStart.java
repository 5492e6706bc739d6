package kz.uzdik.local.bench.cold;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Starts a function as Lambda does: its own runtime interface client around the unpacked archive, the JVM with Lambda's
 * flags on one core. The clock runs from the process's start.
 */
final class ColdStart {
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String NATIVE = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
    /** What Lambda has beside the function's own. */
    private static final Pattern OF_LAMBDA = Pattern.compile("/(aws-lambda-java-|utils-lite-)[^/]*$");
    /** Of the memory of a function Lambda gives this part to the heap. */
    private static final double HEAP = 0.85;

    private final List<String> client;
    private final Path folder;
    private final Path library;

    /**
     * What one start took.
     *
     * @param init milliseconds from the process's start to its first request for an event
     * @param first milliseconds that the first call took
     * @param warm the same of the second
     * @param processor milliseconds of the processor until the first answer
     * @param resident megabytes of memory after the second
     */
    record Took(double init, double first, double warm, double processor, double resident) {}

    /** @param folder for what it has to unpack and write */
    ColdStart(Path folder) throws IOException {
        this.folder = folder;
        client = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_LAMBDA.matcher(entry).find())
                .toList();
        library = folder.resolve("runtime.so");
        String jar = client.stream()
                .filter(entry -> entry.contains("runtime-interface-client"))
                .findFirst()
                .orElseThrow();
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        try (var archive = new ZipFile(jar);
                var in = archive.getInputStream(
                        archive.getEntry("jni/libaws-lambda-jni.linux-" + (arm ? "aarch_64" : "x86_64") + ".so"))) {
            Files.write(library, in.readAllBytes());
        }
    }

    /** Starts it, calls it twice, ends it. */
    Took of(Variant variant) throws IOException, InterruptedException {
        try (var api = new RuntimeApi()) {
            long from = System.nanoTime();
            Process process = start(variant, api, List.of());
            try {
                api.awaitReady();
                long ready = System.nanoTime();
                RuntimeApi.Answer first = answer(variant, api, 0);
                double processor = processor(process);
                long again = System.nanoTime();
                RuntimeApi.Answer second = answer(variant, api, 1);
                return new Took(
                        milliseconds(from, ready),
                        milliseconds(ready, first.at()),
                        milliseconds(again, second.at()),
                        processor,
                        resident(process));
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Starts it and calls it once: the names of the classes that it has loaded then. */
    List<String> loaded(Variant variant) throws IOException, InterruptedException {
        Path loaded = folder.resolve(variant.name() + ".classes");
        try (var api = new RuntimeApi()) {
            Process process = start(variant, api, List.of("-Xlog:class+load:file=" + loaded + ":none:filecount=0"));
            try {
                api.awaitReady();
                answer(variant, api, 0);
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }

    private static RuntimeApi.Answer answer(Variant variant, RuntimeApi api, int number) throws InterruptedException {
        RuntimeApi.Answer answer = api.invoke(variant.events().get(number));
        if (answer.error() || !answer.text().startsWith("{\"statusCode\":20")) {
            throw new IllegalStateException(variant.name() + " answered " + answer.text());
        }
        return answer;
    }

    private Process start(Variant variant, RuntimeApi api, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "taskset",
                "-c",
                "0",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + (int) (variant.memory() * HEAP) + "m"));
        command.addAll(flags);
        command.addAll(List.of(
                "-D" + NATIVE + "=" + library,
                "-cp",
                String.join(File.pathSeparator, client),
                CLIENT,
                variant.handler()));
        var builder = new ProcessBuilder(command)
                .directory(variant.code().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(variant.name() + ".log").toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.putAll(variant.environment());
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("LAMBDA_TASK_ROOT", variant.code().toString());
        environment.put("_HANDLER", variant.handler());
        environment.put("TZ", "UTC");
        Process process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.gone(ended.exitValue()));
        return process;
    }

    private static double processor(Process process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static double resident(Process process) {
        try (Stream<String> status = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double milliseconds(long from, long to) {
        return (to - from) / 1e6;
    }
}
