package kz.uzdik.local.bench;

import static kz.uzdik.local.bench.Assumed.CANDIDATES;
import static kz.uzdik.local.bench.Assumed.CANDIDATE_GB;
import static kz.uzdik.local.bench.Assumed.MONTHS;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What a contest of a hundred candidates costs: all that the played contest took, times a hundred candidates for each that
 * it had. What does not grow with candidates is counted too often, so it is a bound from above.
 */
final class ContestCost {
    private static final Path TEMPLATE = Path.of("template.yaml");
    private static final String OPENED = "POST /dossiers";
    private static final Set<String> WRITES = Set.of(
            "S3_PutObject",
            "S3_CopyObject",
            "S3_CreateMultipartUpload",
            "S3_UploadPart",
            "S3_CompleteMultipartUpload",
            "S3_ListObjectsV2",
            "S3_ListObjectVersions",
            "S3_ListParts");

    private final ContestUse use;
    private final PrintStream out;
    private double total;

    ContestCost(ContestUse use, PrintStream out) {
        this.use = use;
        this.out = out;
    }

    /** Prints it; the constants are those of {@link Assumed}. */
    void print() {
        double candidates = sum(row -> row.called().equals(OPENED) ? row.calls() : 0);
        double times = CANDIDATES / candidates;
        out.printf(
                "%nWhat it means: a contest of %.0f candidates, from one of %.0f with a poll%n",
                CANDIDATES, candidates);
        out.printf("%n  %-40s%14s%14s%n", "All its operations", "how many", "US dollars");
        calls(times);
        tables(times);
        messages(times);
        files(times);
        out.printf("%n  %-40s%14s%14s%n", "Beside them, for %.0f months".formatted(MONTHS), "how many", "US dollars");
        months();
        out.printf("  %-40s%14s%14.2f   %.2f a candidate%n", "together", "", total, total / CANDIDATES);
    }

    private void calls(double times) {
        double requests = sum(row -> row.called().contains("/") ? row.calls() : 0);
        line(
                "API Gateway and firewall, requests",
                times * requests,
                1e6,
                Assumed.GATEWAY_MILLION + Assumed.FIREWALL_MILLION);
        line("Lambda, calls", times * sum(ContestUse.Row::calls), 1e6, Assumed.LAMBDA_MILLION);
        line("Lambda, GB-seconds", times * sum(this::gbSeconds), 1, Assumed.LAMBDA_GB_SECOND);
    }

    private void tables(double times) {
        line("DynamoDB, write units", times * sum(ContestUse.Row::write), 1e6, Assumed.WRITES_MILLION);
        line("DynamoDB, read units", times * sum(ContestUse.Row::read), 1e6, Assumed.READS_MILLION);
    }

    private void messages(double times) {
        double mails = sum(row -> row.requests("Ses"));
        // A message is sent, received and deleted.
        double queued = sum(row -> row.requests("Sqs") + (row.called().equals("queue") ? 2 * row.things() : 0));
        line("SQS, requests", times * queued, 1e6, Assumed.QUEUE_MILLION);
        line("SES, letters", times * mails, 1e3, Assumed.MAIL_THOUSAND);
        line("KMS, requests", times * sum(row -> row.requests("Kms")), 1e4, Assumed.KEYS_TEN_THOUSAND);
    }

    private void files(double times) {
        double writes = sum(row -> row.requests().entrySet().stream()
                .filter(each -> WRITES.contains(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum());
        double all = sum(row -> row.requests("S3"));
        double parts = CANDIDATES * CANDIDATE_GB * 1e9 / Assumed.PART_BYTES;
        line("S3, requests that write or list", times * writes + parts, 1e3, Assumed.FILES_WRITTEN_THOUSAND);
        line("S3, requests that read", times * (all - writes), 1e3, Assumed.FILES_READ_THOUSAND);
        line("malware scan, GB", CANDIDATES * CANDIDATE_GB, 1, Assumed.SCAN_GB);
        line("sent to the commission, GB", CANDIDATES * CANDIDATE_GB * Assumed.MEMBERS_WHO_LOOK, 1, Assumed.SENT_GB);
    }

    private void months() {
        Resources resources = Resources.of(TEMPLATE);
        line("the clock's calls, GB-seconds", MONTHS * byClock(this::gbSeconds), 1, Assumed.LAMBDA_GB_SECOND);
        line("its read units", MONTHS * byClock(ContestUse.Row::read), 1e6, Assumed.READS_MILLION);
        line("S3, GB kept", CANDIDATES * CANDIDATE_GB, 1, MONTHS * Assumed.FILES_GB);
        line("alarms", resources.of("AWS::CloudWatch::Alarm"), 1, MONTHS * Assumed.ALARM);
        line("dashboards", resources.of("AWS::CloudWatch::Dashboard"), 1, MONTHS * Assumed.DASHBOARD);
        line("keys, a poll's three with them", resources.of("AWS::KMS::Key") + 3, 1, MONTHS * Assumed.KEY);
        line("firewalls", resources.of("AWS::WAFv2::WebACL"), 1, MONTHS * Assumed.FIREWALL);
        line("rules of firewalls", resources.firewallRules(), 1, MONTHS * Assumed.FIREWALL_RULE);
    }

    /** What the clock's calls take in a month, when they take what they took in the contest. */
    private double byClock(ToDoubleFunction<ContestUse.Row> figure) {
        return sum(row -> row.called().equals("clock")
                ? use.runsAMonth(row.function()) * figure.applyAsDouble(row) / row.calls()
                : 0);
    }

    private void line(String what, double many, double each, double price) {
        double dollars = many / each * price;
        total += dollars;
        out.printf("  %-40s%,14.0f%14.2f%n", what, many, dollars);
    }

    private double sum(ToDoubleFunction<ContestUse.Row> figure) {
        return use.rows().stream().mapToDouble(figure).sum();
    }

    // The processor's time as Lambda would bill it, and the waiting, at the function's memory.
    private double gbSeconds(ContestUse.Row row) {
        double memory = use.memory(row.function());
        double slower = Assumed.SLOWER * Math.max(1, Assumed.WHOLE_PROCESSOR_MB / memory);
        double waits = row.requests("DynamoDb") * Assumed.TABLE_MS
                + row.requests("Sqs") * Assumed.QUEUE_MS
                + row.requests("Ses") * Assumed.MAIL_MS
                + row.requests("S3") * Assumed.FILE_MS
                + row.requests("Kms") * Assumed.KEY_MS;
        return (row.ms() * slower + waits) / 1e3 * memory / 1_024;
    }

    /** How many resources of each type a template names. */
    private record Resources(String text) {
        private static final Pattern FIREWALL = Pattern.compile("    Type: AWS::WAFv2::WebACL\n(?:(?:    .*)?\n)*");

        static Resources of(Path template) {
            try {
                return new Resources(Files.readString(template));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        double of(String type) {
            return matches(Pattern.compile("^    Type: " + type + "$", Pattern.MULTILINE), text)
                    .size();
        }

        /** Each has metrics of its own, and so has the firewall. */
        double firewallRules() {
            return matches(FIREWALL, text).stream()
                    .mapToInt(acl ->
                            matches(Pattern.compile("VisibilityConfig:"), acl).size() - 1)
                    .sum();
        }

        private static List<String> matches(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(each -> each.group()).toList();
        }
    }
}
