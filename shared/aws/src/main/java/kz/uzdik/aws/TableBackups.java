package kz.uzdik.aws;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BackupSummary;
import software.amazon.awssdk.services.dynamodb.model.BackupTypeFilter;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Backups of a table on demand, each made once by its name. */
public final class TableBackups {
    private static final String UNKNOWN = "UnknownOperationException";
    private static final int NOT_IMPLEMENTED = 501;

    private final DynamoDbClient client;
    private final String table;

    public TableBackups(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Makes a backup, or finds the one of this name: the store itself would make another one.
     *
     * @param name letters, digits, points, hyphens; 3 to 255
     * @return its ARN; empty where the store makes none, as emulators do
     */
    public Optional<String> make(String name) {
        try {
            return Optional.of(find(name)
                    .orElseGet(() -> client.createBackup(
                                    create -> create.tableName(table).backupName(name))
                            .backupDetails()
                            .backupArn()));
        } catch (DynamoDbException refused) {
            if (isUnknown(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Optional<String> find(String name) {
        Optional<String> from = Optional.empty();
        do {
            String after = from.orElse(null);
            var page = client.listBackups(list ->
                    list.tableName(table).backupType(BackupTypeFilter.USER).exclusiveStartBackupArn(after));
            Optional<String> found = page.backupSummaries().stream()
                    .filter(backup -> name.equals(backup.backupName()))
                    .map(BackupSummary::backupArn)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            from = Optional.ofNullable(page.lastEvaluatedBackupArn());
        } while (from.isPresent());
        return Optional.empty();
    }

    private static boolean isUnknown(DynamoDbException refused) {
        return refused.statusCode() == NOT_IMPLEMENTED
                || UNKNOWN.equals(refused.awsErrorDetails().errorCode());
    }
}
