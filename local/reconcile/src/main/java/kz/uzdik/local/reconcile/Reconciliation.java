package kz.uzdik.local.reconcile;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.aws.ContestTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What the buckets know and the contest's table does not, and the other way round. After a table was restored as it was at
 * a moment, that is a part of what was acknowledged since: what left no file (a letter sent, a sheet filed, a decision) is
 * known to nobody but the table that was lost, and to the people themselves.
 */
public final class Reconciliation {
    private final Walk walk;
    private final Places places;
    private final ContestTable table;

    public Reconciliation(DynamoDbClient tables, S3Client files, Places places) {
        this.walk = new Walk(tables, files);
        this.places = places;
        this.table = new ContestTable(tables, places.table(), Clock.systemUTC());
    }

    /** Everything that does not agree, in a fixed order. */
    public List<Finding> look() {
        return Stream.of(
                        new PublishedVersions(walk, places, table).look(),
                        new PublishedPolls(walk, places, table).look(),
                        new DossierFiles(walk, places, table).look(),
                        new DrawnPapers(walk, places, table).look(),
                        new Rules(walk, places, table).look())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Below this no publication may be numbered: one of its number is public already. */
    public int publicationsFrom() {
        return new PublishedVersions(walk, places, table).highest() + 1;
    }
}
