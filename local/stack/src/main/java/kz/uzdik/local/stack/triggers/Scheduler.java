package kz.uzdik.local.stack.triggers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.functions.Invocation;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;

/** Fires the schedules: rates by the real clock, all of them whenever time was moved. */
final class Scheduler implements AutoCloseable {
    /** Lambda calls a function that failed on an event nobody waits for twice more. */
    private static final int ATTEMPTS = 3;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Template template;
    private final Surroundings surroundings;
    private final Functions functions;
    private final Supplier<Instant> now;

    Scheduler(Template template, Surroundings surroundings, Functions functions, Supplier<Instant> now) {
        this.template = template;
        this.surroundings = surroundings;
        this.functions = functions;
        this.now = now;
    }

    void start() {
        for (LambdaFunction function : template.functions())
            function.triggers(Trigger.OnSchedule.class)
                    .forEach(schedule -> schedule.every().ifPresent(every -> {
                        long period = every.toMillis();
                        var _ = timer.scheduleAtFixedRate(
                                () -> Thread.startVirtualThread(() -> fire(function, schedule)),
                                period,
                                period,
                                TimeUnit.MILLISECONDS);
                    }));
    }

    /** Fires each schedule once, one after the other, in the order of the template. */
    void fireAll() {
        for (LambdaFunction function : template.functions())
            function.triggers(Trigger.OnSchedule.class).forEach(schedule -> fire(function, schedule));
    }

    private void fire(LambdaFunction function, Trigger.OnSchedule schedule) {
        byte[] event = schedule.input()
                .map(input -> input.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> event(schedule));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++)
            if (functions.invoke(function, event) instanceof Invocation.Replied) return;
    }

    private byte[] event(Trigger.OnSchedule schedule) {
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", "Scheduled Event");
        event.put("source", "aws.events");
        event.put("account", surroundings.account());
        event.put("time", now.get().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", surroundings.region());
        event.put(
                "resources",
                List.of("arn:aws:events:%s:%s:rule/%s"
                        .formatted(surroundings.region(), surroundings.account(), schedule.ruleName())));
        event.put("detail", Map.of());
        return Json.bytes(event);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
