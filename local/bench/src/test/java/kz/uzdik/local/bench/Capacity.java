package kz.uzdik.local.bench;

import static kz.uzdik.local.bench.Assumed.CDN_GB;
import static kz.uzdik.local.bench.Assumed.CDN_TEN_THOUSAND;
import static kz.uzdik.local.bench.Assumed.CONCURRENCY_QUOTA;
import static kz.uzdik.local.bench.Assumed.COUNT_MEMORY_MB;
import static kz.uzdik.local.bench.Assumed.FIREWALL_MILLION;
import static kz.uzdik.local.bench.Assumed.GATEWAY_MILLION;
import static kz.uzdik.local.bench.Assumed.GATEWAY_QUOTA;
import static kz.uzdik.local.bench.Assumed.LAMBDA_GB_SECOND;
import static kz.uzdik.local.bench.Assumed.LAMBDA_MILLION;
import static kz.uzdik.local.bench.Assumed.LARGEST_DISTRICT;
import static kz.uzdik.local.bench.Assumed.LONGEST_RUN_S;
import static kz.uzdik.local.bench.Assumed.MAIL_MS;
import static kz.uzdik.local.bench.Assumed.MAIL_THOUSAND;
import static kz.uzdik.local.bench.Assumed.MEMORY_MB;
import static kz.uzdik.local.bench.Assumed.PARTITION_WRITES;
import static kz.uzdik.local.bench.Assumed.QUEUE_HOURS;
import static kz.uzdik.local.bench.Assumed.QUEUE_MILLION;
import static kz.uzdik.local.bench.Assumed.QUEUE_MS;
import static kz.uzdik.local.bench.Assumed.READS_MILLION;
import static kz.uzdik.local.bench.Assumed.REQUESTS;
import static kz.uzdik.local.bench.Assumed.REQUESTS_A_RESIDENT;
import static kz.uzdik.local.bench.Assumed.RESIDENTS;
import static kz.uzdik.local.bench.Assumed.SHARDS;
import static kz.uzdik.local.bench.Assumed.SLOWER;
import static kz.uzdik.local.bench.Assumed.TABLE_MS;
import static kz.uzdik.local.bench.Assumed.TABLE_QUOTA;
import static kz.uzdik.local.bench.Assumed.WHOLE_PROCESSOR_MB;
import static kz.uzdik.local.bench.Assumed.WRITES_MILLION;

import java.io.PrintStream;

/** What the measured figures mean for 7.5 million residents and 15,000 requests a second. */
final class Capacity {
    private static final int[] MAILS_A_SECOND = {14, 100, 500, 2_000};

    private final Figures figures;
    private final PrintStream out;

    Capacity(Figures figures, PrintStream out) {
        this.figures = figures;
        this.out = out;
    }

    /** Prints it; the constants are those of {@link Assumed}. */
    void print() {
        out.printf("%nWhat it means: %,.0f residents, %,.0f requests a second%n", RESIDENTS, REQUESTS);
        functions();
        tables();
        mail();
        closing();
        cost();
    }

    // A function's share of a processor is its share of the memory that has a whole one.
    private double billed(String step, int calls, double waitMs) {
        double cpu = (figures.get(step) + calls * call()) / 1e3;
        return cpu * SLOWER * WHOLE_PROCESSOR_MB / MEMORY_MB + waitMs;
    }

    // What one call of a service costs the thread: a ballot through the act and the table's client, less the same in
    // memory. In memory the handler's reading of the event is in it too.
    private double call() {
        double inMemory = figures.get("ballot.p50.quick") - figures.get("ballot.parse.quick");
        return Math.max(figures.get("client.ballot.us") - inMemory, 0);
    }

    private double request() {
        return billed("request.quick", 1, QUEUE_MS);
    }

    private double worker() {
        return billed("worker.quick", 3, 2 * TABLE_MS + MAIL_MS);
    }

    private double registrar() {
        return billed("registrar.quick", 2, 2 * TABLE_MS);
    }

    private double ballot() {
        return billed("ballot.p50.quick", 1, TABLE_MS);
    }

    private static double perSecond() {
        return REQUESTS / REQUESTS_A_RESIDENT;
    }

    private void functions() {
        out.printf("%n  %-40s%12s%14s%n", "Lambda at 1,024 MB", "ms a call", "at once");
        line("a request for a code", request());
        line("the registrar", registrar());
        line("the ballot box", ballot());
        double all = perSecond() / 1e3 * (request() + registrar() + ballot());
        out.printf(
                "  together %,.0f at once: %.1f times the account's usual %,.0f%n",
                all, all / CONCURRENCY_QUOTA, CONCURRENCY_QUOTA);
        out.printf(
                "  API Gateway: %.1f times the account's usual %,.0f a second%n",
                REQUESTS / GATEWAY_QUOTA, GATEWAY_QUOTA);
    }

    private void line(String what, double ms) {
        out.printf("  %-40s%12.1f%14.0f%n", what, ms, perSecond() * ms / 1e3);
    }

    private void tables() {
        double roll = perSecond()
                * (figures.get("units.worker.write")
                        + figures.get("units.worker.budget")
                        + figures.get("units.registrar.write"));
        double box = perSecond() * figures.get("units.ballot.write");
        out.printf("%n  %-40s%12s%14s%n", "DynamoDB", "writes/s", "partitions");
        table("VoterRoll", roll);
        table("BallotBox", box);
        out.printf(
                "  one district alone: %.0f keys in each table, %,.0f ballots a second at most%n",
                SHARDS, SHARDS * PARTITION_WRITES);
    }

    private void table(String name, double writes) {
        out.printf(
                "  %-40s%,12.0f%14.0f   %.0f %% of a table's usual limit%n",
                name, writes, Math.ceil(writes / PARTITION_WRITES), 100 * writes / TABLE_QUOTA);
    }

    private void mail() {
        out.printf("%n  %-40s%12s%14s%n", "Codes by mail, a second", "days for all", "a wave of 4 h");
        for (int rate : MAILS_A_SECOND) {
            out.printf(
                    "  %-40s%12.1f%,14.0f   %d workers%n",
                    "%,d".formatted(rate), RESIDENTS / rate / 86_400, QUEUE_HOURS * 3_600 * rate, (long)
                            Math.ceil(rate * worker() / 1e3));
        }
    }

    private void closing() {
        // The count works with the full compiler.
        double ballotMs = figures.get("verified.close.us") / 1e3 * SLOWER * WHOLE_PROCESSOR_MB / COUNT_MEMORY_MB;
        out.printf("%n  The close verifies a ballot in %.2f ms on a whole processor of Lambda:%n", ballotMs);
        out.printf(
                "  a district of %,.0f in %.0f s; at most %,.0f in the %.0f minutes of one run;%n",
                LARGEST_DISTRICT,
                LARGEST_DISTRICT * ballotMs / 1e3,
                LONGEST_RUN_S * 1e3 / ballotMs,
                LONGEST_RUN_S / 60);
        out.printf("  all of them in %.0f minutes, twenty at once%n", RESIDENTS * ballotMs / 6e4 / 20);
    }

    private void cost() {
        double millions = RESIDENTS / 1e6;
        double gb = MEMORY_MB / 1_024;
        double seconds = millions * 1e3 * (request() + worker() + registrar() + ballot());
        double closeSeconds = RESIDENTS * figures.get("verified.close.us") / 1e6 * SLOWER;
        double written = figures.get("units.worker.write")
                + figures.get("units.worker.budget")
                + figures.get("units.registrar.write")
                + figures.get("units.ballot.write");
        double ledgers = RESIDENTS * 660 / 1e9;
        out.printf("%n  %-40s%12s%n", "Cost of one poll", "US dollars");
        double total = 0;
        total += dollars("API Gateway, three requests", millions * REQUESTS_A_RESIDENT * GATEWAY_MILLION);
        total += dollars(
                "Lambda",
                seconds * gb * LAMBDA_GB_SECOND
                        + closeSeconds * COUNT_MEMORY_MB / 1_024 * LAMBDA_GB_SECOND
                        + millions * (REQUESTS_A_RESIDENT + 0.1) * LAMBDA_MILLION);
        // The import writes an entry and two claims a resident; the close reads the box twice, 8 KB for two units.
        total += dollars("DynamoDB, the vote's writes", millions * written * WRITES_MILLION);
        total += dollars("DynamoDB, the roll's import", millions * 4 * WRITES_MILLION);
        total += dollars(
                "DynamoDB, all reads", millions * (figures.get("units.worker.read") + 2 * 0.65 / 4) * READS_MILLION);
        // The ballot box's own API has none.
        total += dollars("the firewall, two requests", millions * 2 * FIREWALL_MILLION);
        total += dollars("SQS, send, receive, delete", millions * 1.2 * QUEUE_MILLION);
        total += dollars("SES, a code each", millions * 1e3 * MAIL_THOUSAND);
        total += dollars(
                "CloudFront, keys and poll each",
                RESIDENTS * 0.00025 * CDN_GB + RESIDENTS * 3 / 1e4 * CDN_TEN_THOUSAND);
        total += dollars("CloudFront, ledgers read ten times", ledgers * 10 * CDN_GB);
        out.printf("  %-40s%,12.0f   %.4f a resident%n", "together", total, total / RESIDENTS);
    }

    private double dollars(String what, double amount) {
        out.printf("  %-40s%,12.0f%n", what, amount);
        return amount;
    }
}
