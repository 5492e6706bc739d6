package kz.uzdik.local.stack.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads what keeps things: tables and buckets. */
final class StoreReader {
    private StoreReader() {}

    static Table table(String logicalId, Section own, References references) {
        own.accept("TableName", "BillingMode", "SSESpecification", "PointInTimeRecoverySpecification");
        own.accept("DeletionProtectionEnabled", "Tags", "TableClass", "ProvisionedThroughput");
        own.accept("ContributorInsightsSpecification", "OnDemandThroughput", "ResourcePolicy");
        var attributes = new LinkedHashMap<String, String>();
        for (Section attribute : own.sections("AttributeDefinitions")) {
            attributes.put(attribute.required("AttributeName"), attribute.required("AttributeType"));
            attribute.end();
        }
        Section stream = own.section("StreamSpecification");
        Section expiry = own.section("TimeToLiveSpecification");
        boolean expires = expiry.flag("Enabled");
        var table = new Table(
                logicalId,
                references.name(logicalId),
                references.arn(logicalId),
                attributes,
                keys(own),
                own.sections("GlobalSecondaryIndexes").stream()
                        .map(StoreReader::index)
                        .toList(),
                stream.text("StreamViewType"),
                expiry.text("AttributeName").filter(name -> expires));
        stream.end();
        expiry.end();
        own.end();
        return table;
    }

    private static Table.Index index(Section own) {
        own.accept("ProvisionedThroughput", "ContributorInsightsSpecification", "OnDemandThroughput");
        Section projection = own.section("Projection");
        var index = new Table.Index(
                own.required("IndexName"),
                keys(own),
                projection.required("ProjectionType"),
                projection.texts("NonKeyAttributes"));
        projection.end();
        own.end();
        return index;
    }

    private static Table.Keys keys(Section own) {
        Optional<String> partition = Optional.empty();
        Optional<String> sort = Optional.empty();
        for (Section key : own.sections("KeySchema")) {
            String name = key.required("AttributeName");
            if (key.required("KeyType").equals("HASH")) partition = Optional.of(name);
            else sort = Optional.of(name);
            key.end();
        }
        if (partition.isEmpty()) own.problems().add(own.at("KeySchema"), "must name a HASH key");
        return new Table.Keys(partition.orElse(""), sort);
    }

    static Bucket bucket(String logicalId, Section own, References references, PublicReading reading) {
        own.accept("BucketName", "BucketEncryption");
        own.accept("PublicAccessBlockConfiguration", "OwnershipControls", "Tags", "LoggingConfiguration");
        own.accept("ObjectLockEnabled", "ObjectLockConfiguration", "MetricsConfigurations");
        Section versioning = own.section("VersioningConfiguration");
        boolean versioned = versioning.text("Status").filter("Enabled"::equals).isPresent();
        versioning.end();
        Section notices = own.section("NotificationConfiguration");
        Section eventBridge = notices.section("EventBridgeConfiguration");
        Optional<Duration> unfinished = unfinished(own.section("LifecycleConfiguration"));
        Section cors = own.section("CorsConfiguration");
        var rules = new ArrayList<Bucket.CorsRule>();
        for (Section rule : cors.sections("CorsRules")) rules.add(corsRule(rule));
        boolean written = own.keys().contains("NotificationConfiguration");
        boolean tells = written
                && eventBridge
                        .text("EventBridgeEnabled")
                        .map(Boolean::parseBoolean)
                        .orElse(true);
        eventBridge.end();
        notices.end();
        cors.end();
        own.end();
        String name = references.name(logicalId);
        return new Bucket(logicalId, name, tells, versioned, reading.of(name), List.copyOf(rules), unfinished);
    }

    // Nothing else of a lifecycle is kept here: what is to be removed after days stays for whoever looks.
    private static Optional<Duration> unfinished(Section lifecycle) {
        return lifecycle.sections("Rules").stream()
                .filter(rule -> !rule.keys().contains("Prefix"))
                .map(rule -> rule.section("AbortIncompleteMultipartUpload").number("DaysAfterInitiation", 0))
                .filter(days -> days > 0)
                .map(Duration::ofDays)
                .findFirst();
    }

    private static Bucket.CorsRule corsRule(Section rule) {
        rule.accept("MaxAge", "Id");
        var read = new Bucket.CorsRule(
                rule.texts("AllowedOrigins"),
                rule.texts("AllowedMethods"),
                rule.texts("AllowedHeaders"),
                rule.texts("ExposedHeaders"));
        rule.end();
        return read;
    }
}
