package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what carries and signs: queues, rules and keys. */
final class MessagingReader {
    private static final List<String> SOURCES = List.of("aws.s3", "aws.guardduty");

    private MessagingReader() {}

    static Queue queue(String logicalId, Section own, References references) {
        own.accept("QueueName", "MessageRetentionPeriod", "SqsManagedSseEnabled", "KmsMasterKeyId", "Tags");
        own.accept("ReceiveMessageWaitTimeSeconds", "RedriveAllowPolicy", "KmsDataKeyReusePeriodSeconds");
        Optional<Queue.Redrive> redrive = Optional.empty();
        if (own.keys().contains("RedrivePolicy")) {
            Section policy = own.section("RedrivePolicy");
            if (!references.has(ResourceType.QUEUE, policy.required("deadLetterTargetArn")))
                own.problems().add(policy.at("deadLetterTargetArn"), "is not a queue of this template");
            redrive = Optional.of(
                    new Queue.Redrive(policy.required("deadLetterTargetArn"), policy.number("maxReceiveCount", 10)));
            policy.end();
        }
        var queue = new Queue(
                logicalId,
                references.name(logicalId),
                references.arn(logicalId),
                own.number("VisibilityTimeout", 30),
                own.number("DelaySeconds", 0),
                redrive);
        own.end();
        return queue;
    }

    static void topic(Section own) {
        own.accept("TopicName", "DisplayName", "KmsMasterKeyId", "Tags");
        own.end();
    }

    static Subscription subscription(Section own, References references) {
        only(own, "Protocol", own.required("Protocol"), "sqs");
        only(own, "RawMessageDelivery", own.text("RawMessageDelivery").orElse("false"), "true");
        var subscription = new Subscription(own.required("TopicArn"), own.required("Endpoint"));
        if (!references.has(ResourceType.QUEUE, subscription.queueArn()))
            own.problems().add(own.at("Endpoint"), "is not a queue of this template");
        own.end();
        return subscription;
    }

    static ArrivalRule rule(String logicalId, Section own, References references) {
        own.accept("Name", "Description");
        if (!own.text("State").orElse("ENABLED").equals("ENABLED"))
            own.problems().notUnderstood(own.at("State"), own.text("State").orElse(""));
        if (!own.text("EventBusName").orElse("default").equals("default"))
            own.problems()
                    .notUnderstood(
                            own.at("EventBusName"), own.text("EventBusName").orElse(""));
        var wrong = new ArrayList<Problem>();
        Object tree = own.any("EventPattern").orElse(List.of());
        EventPattern pattern = EventPattern.parse(tree, own.at("EventPattern"), wrong);
        String source = SOURCES.stream()
                .filter(known -> List.of(known).equals(TemplateYaml.map(tree).get("source")))
                .findFirst()
                .orElse("");
        if (source.isEmpty())
            wrong.add(new Problem(
                    own.at("EventPattern.source"), "only one of " + SOURCES + " is understood by the embedded stack"));
        wrong.forEach(problem -> own.problems().add(problem.path(), problem.text()));
        var queues = new ArrayList<String>();
        for (Section target : own.sections("Targets")) {
            String arn = target.accept("Id", "DeadLetterConfig", "RetryPolicy").required("Arn");
            if (!references.has(ResourceType.QUEUE, arn))
                own.problems().add(target.at("Arn"), "'" + arn + "' is not a queue of this template");
            queues.add(arn);
            target.end();
        }
        own.end();
        return new ArrivalRule(logicalId, references.name(logicalId), source, pattern, List.copyOf(queues));
    }

    static KmsKey key(String logicalId, Section own, References references, List<String> aliases) {
        own.accept("Description", "KeyPolicy", "Tags", "Enabled", "MultiRegion", "PendingWindowInDays");
        own.accept("EnableKeyRotation", "RotationPeriodInDays");
        String spec = own.text("KeySpec").orElse("SYMMETRIC_DEFAULT");
        KmsKey.Use use = spec.equals("SYMMETRIC_DEFAULT") ? KmsKey.Use.WRAPPING : KmsKey.Use.SIGNING;
        only(own, "KeySpec", spec, use == KmsKey.Use.WRAPPING ? spec : "ECC_NIST_P256");
        String usage = own.text("KeyUsage").orElse("ENCRYPT_DECRYPT");
        only(own, "KeyUsage", usage, use == KmsKey.Use.WRAPPING ? "ENCRYPT_DECRYPT" : "SIGN_VERIFY");
        own.end();
        return new KmsKey(logicalId, references.name(logicalId), references.arn(logicalId), aliases, use);
    }

    private static void only(Section own, String key, String value, String understood) {
        if (!value.equals(understood)) own.problems().notUnderstood(own.at(key), value);
    }
}
