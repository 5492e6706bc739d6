package kz.uzdik.local.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Trigger;
import kz.uzdik.local.stack.usage.Operation;
import kz.uzdik.local.stack.usage.Usage;

/**
 * What each operation of a whole contest takes: the story, played on the embedded stack. Prints {@code name value} lines,
 * names as {@link ContestUse} reads them.
 */
final class ContestRun {
    private static final Path TEMPLATE = Path.of("template.yaml");
    private static final Path RULES = Path.of("contests/best-rural-akim-2020/definition.json");

    private ContestRun() {}

    public static void main(String[] arguments) throws Exception {
        try (Stack stack = Stack.start(StackSettings.inMemory(TEMPLATE))) {
            var api = new Api(stack.uri());
            var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var world = EmbeddedStack.around(api, Clock.systemUTC());
            Story.on(api, world, new Contest(RULES), new Narrator(quiet, world.clock()::now))
                    .play();
            stack.usage().taken().forEach(ContestRun::print);
            stack.template().functions().forEach(ContestRun::print);
        }
        // Threads of the emulators would keep the process.
        System.exit(0);
    }

    private static void print(Operation operation, Usage.Taken taken) {
        String name = ContestUse.name(operation.function(), operation.called());
        print(name, "calls", taken.calls());
        print(name, "things", taken.things());
        print(name, "ms", taken.processor().toNanos() / 1e6);
        print(name, "write", taken.writeUnits());
        print(name, "read", taken.readUnits());
        taken.requests().forEach((request, times) -> print(name, ContestUse.spaceless(request), times));
    }

    private static void print(LambdaFunction function) {
        System.out.println(ContestUse.MEMORY + function.logicalId() + " " + function.memoryMegabytes());
        double aMonth = function.triggers(Trigger.OnSchedule.class)
                .flatMap(trigger -> trigger.every().stream())
                .mapToDouble(every -> (double) Duration.ofDays(30).toSeconds() / every.toSeconds())
                .sum();
        System.out.println(ContestUse.CLOCK + function.logicalId() + " " + aMonth);
    }

    private static void print(String name, String figure, Number value) {
        System.out.println(name + "#" + figure + " " + value);
    }
}
