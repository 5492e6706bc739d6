package kz.uzdik.local.stack.template;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of a function: its triggers. */
final class EventReader {
    private static final Pattern RATE = Pattern.compile("rate\\((\\d{1,6}) (minute|hour|day)s?\\)");
    private static final String ITEM_FAILURES = "ReportBatchItemFailures";

    private EventReader() {}

    static List<Trigger> readAll(Section events, References references, String functionName) {
        var triggers = new ArrayList<Trigger>();
        for (String name : events.keys()) {
            Section event = events.section(name);
            String type = event.required("Type");
            Section properties = event.section("Properties");
            Optional<Trigger> trigger = switch (type) {
                case "Api" -> Optional.of(route(name, properties, references));
                case "SQS" -> Optional.of(queue(name, properties, references));
                case "DynamoDB" -> Optional.of(stream(name, properties, references));
                case "Schedule" -> Optional.of(schedule(name, properties, "Schedule", functionName));
                case "ScheduleV2" -> Optional.of(schedulers(name, properties, functionName));
                default -> Optional.empty();
            };
            if (trigger.isEmpty()) events.problems().notUnderstood(event.at("Type"), type);
            else properties.end();
            event.end();
            boolean enabled =
                    properties.text("Enabled").map(Boolean::parseBoolean).orElse(true);
            if (enabled) trigger.ifPresent(triggers::add);
        }
        return List.copyOf(triggers);
    }

    private static Trigger route(String name, Section event, References references) {
        String api = event.required("RestApiId");
        Optional<String> known = references.api(api);
        if (known.isEmpty()) event.problems().add(event.at("RestApiId"), "'" + api + "' is no API of this template");
        String path = event.required("Path");
        if (!path.startsWith("/")) event.problems().add(event.at("Path"), "must begin with /");
        String method = event.required("Method").toUpperCase(Locale.ROOT);
        return new Trigger.ApiRoute(name, known.orElse(""), method, path);
    }

    private static Trigger queue(String name, Section event, References references) {
        event.accept("MaximumBatchingWindowInSeconds", "Enabled");
        Section scaling = event.section("ScalingConfig");
        int concurrency = scaling.number("MaximumConcurrency", 5);
        scaling.end();
        String queue = event.required("Queue");
        ofTemplate(ResourceType.QUEUE, queue, event.at("Queue"), event, references);
        return new Trigger.FromQueue(
                name, queue, event.number("BatchSize", 10), reportsItemFailures(event), concurrency);
    }

    private static Trigger stream(String name, Section event, References references) {
        event.accept(
                "StartingPosition",
                "MaximumBatchingWindowInSeconds",
                "MaximumRecordAgeInSeconds",
                "ParallelizationFactor",
                "Enabled");
        int retries = event.number("MaximumRetryAttempts", -1);
        Section destination = event.section("DestinationConfig");
        Section onFailure = destination.section("OnFailure").accept("Type");
        Optional<String> failures = onFailure.text("Destination");
        failures.ifPresent(arn -> ofTemplate(ResourceType.QUEUE, arn, onFailure.at("Destination"), event, references));
        onFailure.end();
        destination.end();
        String stream = event.required("Stream");
        String table = stream.replace("/stream/current", "");
        ofTemplate(ResourceType.TABLE, table, event.at("Stream"), event, references);
        return new Trigger.FromStream(
                name,
                stream,
                event.number("BatchSize", 100),
                filters(event),
                reportsItemFailures(event),
                retries < 0 ? OptionalInt.empty() : OptionalInt.of(retries),
                event.flag("BisectBatchOnFunctionError"),
                failures);
    }

    private static void ofTemplate(ResourceType type, String arn, String path, Section event, References references) {
        if (!references.has(type, arn))
            event.problems().add(path, "'" + arn + "' is not the ARN of one in this template");
    }

    private static List<EventPattern> filters(Section event) {
        Section criteria = event.section("FilterCriteria");
        var filters = new ArrayList<EventPattern>();
        for (Section filter : criteria.sections("Filters")) {
            var problems = new ArrayList<Problem>();
            try {
                filters.add(EventPattern.parse(
                        JSON.std.anyFrom(filter.required("Pattern")), filter.at("Pattern"), problems));
            } catch (IOException wrong) {
                event.problems().add(filter.at("Pattern"), "is not JSON");
            }
            problems.forEach(problem -> event.problems().add(problem.path(), problem.text()));
            filter.end();
        }
        criteria.end();
        return List.copyOf(filters);
    }

    /** One of EventBridge's scheduler, which calls under a role of its own and sends what it is told to. */
    private static Trigger schedulers(String name, Section event, String functionName) {
        event.accept("FlexibleTimeWindow", "OmitName", "RoleArn");
        if (event.text("Input").isEmpty()) event.problems().add(event.at("Input"), "must be given");
        return schedule(name, event, "ScheduleExpression", functionName);
    }

    private static Trigger schedule(String name, Section event, String when, String functionName) {
        event.accept("Description", "Enabled", "RetryPolicy");
        String expression = event.required(when);
        Matcher rate = RATE.matcher(expression);
        Optional<Duration> every = Optional.empty();
        if (rate.matches()) every = Optional.of(period(Long.parseLong(rate.group(1)), rate.group(2)));
        else if (!expression.startsWith("cron(")) event.problems().notUnderstood(event.at(when), expression);
        String rule = event.text("Name").orElse(functionName + "-" + name);
        return new Trigger.OnSchedule(name, rule, expression, every, event.text("Input"));
    }

    private static Duration period(long count, String unit) {
        return switch (unit) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static boolean reportsItemFailures(Section event) {
        List<String> types = event.texts("FunctionResponseTypes");
        types.stream()
                .filter(type -> !type.equals(ITEM_FAILURES))
                .forEach(type -> event.problems().notUnderstood(event.at("FunctionResponseTypes"), type));
        return types.contains(ITEM_FAILURES);
    }
}
