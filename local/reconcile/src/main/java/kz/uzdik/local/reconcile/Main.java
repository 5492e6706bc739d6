package kz.uzdik.local.reconcile;

import java.util.List;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Prints what table and buckets do not agree on, a line each. Ends with status 0 where they agree, with 1 where they do
 * not, and with 2 where that cannot be said.
 */
public final class Main {
    private Main() {}

    static void main() {
        try (var tables = DynamoDbClient.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
                var files = S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build()) {
            var reconciliation = new Reconciliation(tables, files, Places.of(System.getenv()));
            List<Finding> found = reconciliation.look();
            found.forEach(System.out::println);
            System.out.println(
                    found.isEmpty()
                            ? "Table and files agree."
                            : found.size() + " things do not agree (docs/operations.md).");
            System.out.println("The next publication is to be number " + reconciliation.publicationsFrom()
                    + " or higher: PublicationsFrom=" + reconciliation.publicationsFrom());
            System.exit(found.isEmpty() ? 0 : 1);
        } catch (RuntimeException wrong) {
            System.err.println("uzdik: they could not be looked at: " + wrong.getMessage());
            System.exit(2);
        }
    }
}
