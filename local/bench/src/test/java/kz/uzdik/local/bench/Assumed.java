package kz.uzdik.local.bench;

/**
 * What {@link Capacity} takes for granted and did not measure: the load, what AWS says of its limits, its public prices.
 * Prices are those of US East (N. Virginia), in US dollars and without free tiers, as AWS's pricing pages of the services
 * named them in November 2026; in Frankfurt most are a tenth to a fifth higher.
 */
final class Assumed {
    /** Everybody in a rural district votes. */
    static final double RESIDENTS = 7_500_000;

    /** The largest district there may be, in residents. */
    static final double LARGEST_DISTRICT = 50_000;
    /** Requests a second at the worst moment. */
    static final double REQUESTS = 15_000;
    /** A code, a credential, a ballot. */
    static final double REQUESTS_A_RESIDENT = 3;

    /** How much longer a whole processor of Lambda takes than a core of the machine that measured. */
    static final double SLOWER = 1.5;
    /** Memory at which a function has one whole processor (Lambda, "Configure Lambda function memory"). */
    static final double WHOLE_PROCESSOR_MB = 1_769;
    /** What the template gives these functions. */
    static final double MEMORY_MB = 1_024;
    /** What the template gives the count. */
    static final double COUNT_MEMORY_MB = 1_769;
    /** Waiting for a call within the region to a table, a queue, the mail. */
    static final double TABLE_MS = 6;

    static final double QUEUE_MS = 10;
    static final double MAIL_MS = 100;

    /** Lambda: concurrent executions of an account before more are asked for. */
    static final double CONCURRENCY_QUOTA = 1_000;
    /** Lambda: a function's longest run. */
    static final double LONGEST_RUN_S = 900;
    /** API Gateway: requests a second of an account in a region, before more are asked for. */
    static final double GATEWAY_QUOTA = 10_000;
    /** DynamoDB: write units a second of one partition. */
    static final double PARTITION_WRITES = 1_000;
    /** DynamoDB: write units a second of one table, before more are asked for. */
    static final double TABLE_QUOTA = 40_000;
    /** Both tables: partition keys of one district. */
    static final double SHARDS = 16;
    /** The code queue keeps a message four hours. */
    static final double QUEUE_HOURS = 4;

    static final double LAMBDA_GB_SECOND = 0.0000133334; // Arm
    static final double LAMBDA_MILLION = 0.20;
    static final double GATEWAY_MILLION = 3.50; // REST
    static final double WRITES_MILLION = 0.625; // on demand
    static final double READS_MILLION = 0.125; // on demand
    static final double QUEUE_MILLION = 0.40;
    static final double MAIL_THOUSAND = 0.10;
    static final double CDN_GB = 0.085; // Europe, first 10 TB
    static final double CDN_TEN_THOUSAND = 0.012; // HTTPS, Europe
    static final double FIREWALL_MILLION = 0.60;

    /** A contest of one edition, in candidates. */
    static final double CANDIDATES = 100;
    /** What a candidate uploads in all, a film most of it. */
    static final double CANDIDATE_GB = 0.3;
    /** How many look at each film from the first to the last second. */
    static final double MEMBERS_WHO_LOOK = 9;
    /** From the announcement to the end of the files' period. */
    static final double MONTHS = 12;
    /** Large files go in parts of so many bytes. */
    static final double PART_BYTES = 5 << 20;

    /** Waiting for a call within the region to a file, a key. */
    static final double FILE_MS = 25;

    static final double KEY_MS = 10;

    static final double FILES_WRITTEN_THOUSAND = 0.005;
    static final double FILES_READ_THOUSAND = 0.0004;
    static final double FILES_GB = 0.023; // a month
    static final double SENT_GB = 0.09; // to the internet
    static final double SCAN_GB = 0.09;
    static final double KEYS_TEN_THOUSAND = 0.15; // elliptic; RSA of 2,048 bits and symmetric cost a fifth of it
    static final double KEY = 1; // a month
    static final double ALARM = 0.10; // a month
    static final double DASHBOARD = 3; // a month
    static final double FIREWALL = 5; // a month
    static final double FIREWALL_RULE = 1; // a month

    private Assumed() {}
}
