package kz.uzdik.local.stack.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.uzdik.local.stack.template.Table;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.CreateBackupRequest;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ListBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * What calls of DynamoDB want to do: one access an item, with its partition key's value as the leading key, and where a
 * projection is asked for, the attributes that are read.
 */
final class TableAccess {
    private static final Pattern EQUALS = Pattern.compile("(#?[A-Za-z_][\\w.]*)\\s*=\\s*(:\\w+)");
    private static final Pattern NAME = Pattern.compile("#\\w+|(?<![:#\\w])[A-Za-z_]\\w*");

    private final Names names;
    private final Map<String, Table> tables = new HashMap<>();

    TableAccess(Names names, List<Table> known) {
        this.names = names;
        known.forEach(table -> tables.put(names.table(table.name()), table));
    }

    /** Empty if it is no call of DynamoDB that the system is known to make. */
    Optional<List<Access>> of(SdkRequest request) {
        return Optional.ofNullable(
                switch (request) {
                    case GetItemRequest get -> List.of(item("GetItem", get.tableName(), get.key()));
                    case PutItemRequest put -> List.of(item("PutItem", put.tableName(), put.item()));
                    case UpdateItemRequest update -> List.of(item("UpdateItem", update.tableName(), update.key()));
                    case DeleteItemRequest delete -> List.of(item("DeleteItem", delete.tableName(), delete.key()));
                    case QueryRequest query -> List.of(query(query));
                    case ScanRequest scan -> List.of(Access.of("dynamodb:Scan", names.table(scan.tableName())));
                    case BatchGetItemRequest batch -> batch(batch);
                    case TransactWriteItemsRequest transaction ->
                        transaction.transactItems().stream()
                                .flatMap(this::write)
                                .toList();
                    case CreateBackupRequest backup ->
                        List.of(Access.of("dynamodb:CreateBackup", names.table(backup.tableName())));
                    case ListBackupsRequest _ -> List.of(Access.of("dynamodb:ListBackups", "*"));
                    default -> null;
                });
    }

    private Stream<Access> write(TransactWriteItem write) {
        var wanted = new ArrayList<Access>();
        Put put = write.put();
        if (put != null) wanted.add(item("PutItem", put.tableName(), put.item()));
        Update update = write.update();
        if (update != null) wanted.add(item("UpdateItem", update.tableName(), update.key()));
        Delete delete = write.delete();
        if (delete != null) wanted.add(item("DeleteItem", delete.tableName(), delete.key()));
        ConditionCheck check = write.conditionCheck();
        if (check != null) wanted.add(item("ConditionCheckItem", check.tableName(), check.key()));
        return wanted.stream();
    }

    private List<Access> batch(BatchGetItemRequest batch) {
        var wanted = new ArrayList<Access>();
        batch.requestItems()
                .forEach((table, keys) -> keys.keys().forEach(key -> wanted.add(item("BatchGetItem", table, key))));
        return wanted;
    }

    private Access item(String action, String table, Map<String, AttributeValue> attributes) {
        String arn = names.table(table);
        Access access = Access.of("dynamodb:" + action, arn);
        return leading(access, attributes.get(hash(arn, Optional.empty())));
    }

    private Access query(QueryRequest query) {
        String arn = names.table(query.tableName());
        Optional<String> index = Optional.ofNullable(query.indexName());
        String hash = hash(arn, index);
        Access access = Access.of(
                "dynamodb:Query", index.map(name -> arn + "/index/" + name).orElse(arn));
        if (query.projectionExpression() != null) access = access.with("dynamodb:Attributes", read(query));
        access = access.with(
                "dynamodb:Select", query.select() == null ? Select.ALL_ATTRIBUTES.toString() : query.selectAsString());
        return leading(
                access,
                EQUALS.matcher(query.keyConditionExpression())
                        .results()
                        .filter(equality -> name(equality.group(1), query).equals(hash))
                        .map(MatchResult::group)
                        .map(text -> text.substring(text.indexOf(':')))
                        .findFirst()
                        .map(value -> query.expressionAttributeValues().get(value))
                        .orElse(null));
    }

    // Everything that an expression of the query names.
    private static List<String> read(QueryRequest query) {
        Set<String> read = new LinkedHashSet<>();
        Stream.of(query.projectionExpression(), query.keyConditionExpression(), query.filterExpression())
                .filter(expression -> expression != null)
                .flatMap(expression -> NAME.matcher(expression).results())
                .map(found -> name(found.group(), query))
                .filter(name -> !List.of("AND", "BETWEEN", "begins_with").contains(name))
                .forEach(read::add);
        return List.copyOf(read);
    }

    private static String name(String written, QueryRequest query) {
        return query.expressionAttributeNames().getOrDefault(written, written);
    }

    private static Access leading(Access access, @Nullable AttributeValue value) {
        // A leading key that cannot be told is none that a role could name.
        return access.with(Condition.LEADING_KEYS, value == null || value.s() == null ? "" : value.s());
    }

    private String hash(String arn, Optional<String> index) {
        Table table = tables.get(arn);
        if (table == null) return "";
        return index.flatMap(name -> table.indexes().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .map(Table.Index::keys)
                .orElse(table.keys())
                .partition();
    }
}
