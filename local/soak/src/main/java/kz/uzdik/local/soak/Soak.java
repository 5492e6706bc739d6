package kz.uzdik.local.soak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.local.soak.check.Acknowledgement;
import kz.uzdik.local.soak.check.Checker;
import kz.uzdik.local.soak.check.Damage;
import kz.uzdik.local.soak.check.Stores;
import kz.uzdik.local.soak.driver.Load;
import kz.uzdik.local.stack.FreePort;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;

/**
 * Ten minutes of many clients on a stack that is killed again and again, with messages that come twice, late and in any
 * order; then the stack is started quietly, and everything that lies in tables, buckets and queues is held against what
 * must be true of it. The arguments are the command that starts a stack; {@code SEED}, {@code SOAK_SECONDS} and
 * {@code CONTESTS} (how many are played at once) are taken from the environment. Ends with status 1 when something is
 * damaged, and leaves the folder with the data then. With {@code CHECK}, a stack's {@code DATA} folder, that one is looked
 * at, as a copy, and nothing else is done.
 */
public final class Soak {
    private static final Duration TO_REST = Duration.ofMinutes(5);

    private static final Duration TO_SWEEP = Duration.ofMinutes(9);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(20);

    private Soak() {}

    static void main(String[] command) throws Exception {
        Map<String, String> environment = System.getenv();
        if (!environment.getOrDefault("CHECK", "").isBlank()) {
            Path copy = copy(Path.of(environment.getOrDefault("CHECK", "")));
            var damages = check(copy, List.of());
            remove(copy);
            damages.forEach(damage -> System.out.println("DAMAGED " + damage));
            System.exit(damages.isEmpty() ? 0 : 1);
        }
        long seed = number(environment, "SEED", System.currentTimeMillis() / 1000);
        long seconds = number(environment, "SOAK_SECONDS", 600);
        Path folder = Files.createTempDirectory("uzdik-soak");
        System.out.println("SEED=" + seed + ", " + seconds + " seconds, in " + folder);
        var load = load(command, seed, (int) number(environment, "CONTESTS", 3), folder);
        load.play(Duration.ofSeconds(seconds));
        tell(load);
        List<Damage> damages = check(folder.resolve("data"), load.journal().all());
        damages.forEach(damage -> System.out.println("DAMAGED " + damage));
        if (load.journal().all().isEmpty()) System.out.println("Nothing was acknowledged: this says nothing.");
        if (!damages.isEmpty()
                || !load.faults().isEmpty()
                || load.journal().all().isEmpty()) {
            System.out.println("The data is left in " + folder + "; SEED=" + seed + " draws the same again.");
            System.exit(1);
        }
        remove(folder);
        System.out.println("Nothing is lost, doubled or half.");
        System.exit(0);
    }

    private static Load load(String[] command, long seed, int contests, Path folder) throws IOException {
        int port = FreePort.any();
        var settings = Map.of(
                "PORT", String.valueOf(port),
                "BALLOT_PORT", String.valueOf(FreePort.any()),
                "DATA", folder.resolve("data").toString(),
                "CHAOS", String.valueOf(seed));
        return new Load(
                List.of(command),
                settings,
                folder.resolve("stack.txt"),
                URI.create("http://127.0.0.1:" + port),
                contests,
                new Random(seed));
    }

    private static void tell(Load load) {
        load.figures().counts().forEach((name, count) -> System.out.println("  " + count + " " + name));
        load.faults().forEach(fault -> System.out.println("FAULT " + fault));
        load.leftOff().forEach(story -> System.out.println("LEFT OFF " + story));
    }

    /** Starts what is left quietly, lets it come to rest, and looks at all of it. */
    private static List<Damage> check(Path data, List<Acknowledgement> acknowledged) throws Exception {
        var settings = StackSettings.on(Path.of("template.yaml"), 0, Optional.of(data));
        try (var stack = Stack.start(settings);
                var files = stack.account().files()) {
            rest(stack);
            Stores stores = StackStores.of(stack, files);
            List<Damage> damages = new ArrayList<>(Checker.check(stores, acknowledged));
            damages.addAll(Bundles.verify(stores, stack.uri()));
            System.out.println("  " + stores.size() + " items and files walked");
            System.out.println("  " + Checker.chains(stores) + " audit chains verified");
            System.out.println("  " + stores.letters().size() + " letters");
            System.out.println("  " + acknowledged.size() + " acknowledgements, of which not looked after: "
                    + Checker.unlooked(acknowledged));
            return damages;
        }
    }

    // What a process that died had taken on is free again after its lease, and told of again by the sweep: minutes of
    // real time, whatever the simulated one is.
    private static void rest(Stack stack) throws Exception {
        long end = System.nanoTime() + TO_SWEEP.toNanos();
        do {
            if (!stack.triggers().settle(TO_REST)) throw new IOException("the stack does not come to rest");
            stack.time().moveTo(stack.time().now().plus(Duration.ofMinutes(20)));
            stack.triggers().fireSchedules();
            if (!stack.triggers().settle(TO_REST)) throw new IOException("the stack does not come to rest");
            if (StackStores.waiting(stack) == 0) return;
            Thread.sleep(BETWEEN_SWEEPS);
        } while (System.nanoTime() < end);
    }

    private static long number(Map<String, String> environment, String name, long otherwise) {
        String text = environment.getOrDefault(name, "");
        return text.isBlank() ? otherwise : Long.parseLong(text);
    }

    /** Looking means letting what is left be done: the folder that is looked at stays as it is. */
    private static Path copy(Path folder) throws IOException {
        Path copy = Files.createTempDirectory("uzdik-checked");
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Path to = copy.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(to);
                else Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
