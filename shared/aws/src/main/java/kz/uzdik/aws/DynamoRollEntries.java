package kz.uzdik.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.RollEntry.CodeRequest;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Entries of the rolls in the table, each write one conditional update that reads nothing first. A write that the SDK
 * repeats after a lost answer does no harm: a try is spent twice, or a condition fails and what is stored is found.
 */
public final class DynamoRollEntries implements RollEntries {
    private static final Map<String, String> NAMES = Map.of(
            "#sk", Key.SORT,
            "#rev", RollItem.REVISION,
            "#r", RollItem.REQUESTS,
            "#n", RollItem.TRIES,
            "#u", RollItem.UNTIL,
            "#m", RollItem.MARK,
            "#b", RollItem.BLINDED,
            "#h", RollItem.HOLD,
            "#x", RollItem.COMPLAINED);

    private final RollTable table;

    public DynamoRollEntries(RollTable table) {
        this.table = table;
    }

    @Override
    public Optional<RollEntry> find(EntryKey key) {
        var found = table.client()
                .getItem(get -> get.tableName(table.name())
                        .key(RollItem.key(key).attributes())
                        .consistentRead(true));
        return found.hasItem() ? Optional.of(RollItem.read(found.item())) : Optional.empty();
    }

    @Override
    public boolean replaceRequests(RollEntry read, List<CodeRequest> requests, Hold hold) {
        Set<String> known = ids(read.requests());
        Set<String> wanted = ids(requests);
        Update update = new Update(read.key())
                .when("#rev = :read")
                .value(":read", Items.number(read.revision()))
                .set("#rev = #rev + :one")
                .value(":one", Items.number(1));
        // A request that stays is not written: a try may be spent on it just now.
        RollItem.requests(requests).m().forEach((id, request) -> {
            if (!known.contains(id)) {
                update.setRequest(id, request);
            }
        });
        known.stream().filter(id -> !wanted.contains(id)).forEach(update::removeRequest);
        if (hold != read.hold()) {
            update.set("#h = :h").value(":h", AttributeValue.fromS(hold.name()));
        }
        return update.run(table).isPresent();
    }

    private static Set<String> ids(List<CodeRequest> requests) {
        return requests.stream().map(CodeRequest::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<RollEntry> spendTry(EntryKey key, String request, Instant at) {
        return new Update(key)
                .name("#q", request)
                .when("#r.#q.#n < :most AND #r.#q.#u > :at")
                .value(":most", Items.number(RollEntry.MOST_TRIES))
                .value(":at", Items.number(at.toEpochMilli()))
                .set("#r.#q.#n = #r.#q.#n + :one")
                .value(":one", Items.number(1))
                .run(table);
    }

    @Override
    public Optional<Marked> mark(EntryKey key, Mark mark) {
        Update update = new Update(key)
                .when("(attribute_exists(#sk) AND attribute_not_exists(#m)"
                        + " AND (attribute_not_exists(#h) OR #h IN (:free, :released)))"
                        + (mark.blinded().isPresent() ? " OR #m.#b = :b" : ""))
                .value(":free", AttributeValue.fromS(Hold.NONE.name()))
                .value(":released", AttributeValue.fromS(Hold.RELEASED.name()))
                .set("#m = if_not_exists(#m, :m)")
                .value(":m", RollItem.mark(mark))
                .set("#r = :nothing")
                .value(":nothing", RollItem.requests(List.of()))
                .set("#rev = #rev + :one")
                .value(":one", Items.number(1));
        mark.blinded().ifPresent(blinded -> update.value(":b", AttributeValue.fromS(blinded.hex())));
        try {
            return Optional.of(new Marked(true, update.send(table)));
        } catch (ConditionalCheckFailedException refused) {
            return refused.hasItem() && !refused.item().isEmpty()
                    ? Optional.of(new Marked(false, RollItem.read(refused.item())))
                    : Optional.empty();
        }
    }

    @Override
    public void complain(EntryKey key) {
        new Update(key)
                .when("attribute_exists(#sk)")
                .set("#x = :yes")
                .value(":yes", AttributeValue.fromBool(true))
                .run(table);
    }

    /** One conditional update of one entry in the making. */
    private static final class Update {
        private final EntryKey key;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, AttributeValue> values = new HashMap<>();
        private final List<String> sets = new ArrayList<>();
        private final List<String> removes = new ArrayList<>();
        private String condition = "";

        Update(EntryKey key) {
            this.key = key;
        }

        Update name(String placeholder, String name) {
            names.put(placeholder, name);
            return this;
        }

        Update value(String placeholder, AttributeValue value) {
            values.put(placeholder, value);
            return this;
        }

        Update when(String expression) {
            condition = expression;
            return this;
        }

        Update set(String expression) {
            sets.add(expression);
            return this;
        }

        void setRequest(String id, AttributeValue request) {
            String number = String.valueOf(names.size());
            name("#q" + number, id).set("#r.#q" + number + " = :q" + number).value(":q" + number, request);
        }

        void removeRequest(String id) {
            String placeholder = "#q" + names.size();
            name(placeholder, id);
            removes.add("#r." + placeholder);
        }

        /** The entry after it; empty when the condition does not hold. */
        Optional<RollEntry> run(RollTable table) {
            try {
                return Optional.of(send(table));
            } catch (ConditionalCheckFailedException _) {
                return Optional.empty();
            }
        }

        RollEntry send(RollTable table) {
            String expression = "SET " + String.join(", ", sets)
                    + (removes.isEmpty() ? "" : " REMOVE " + String.join(", ", removes));
            // Only names that are used may be given.
            NAMES.forEach((placeholder, name) -> {
                if ((expression + condition).matches(".*" + placeholder + "\\b.*")) {
                    names.put(placeholder, name);
                }
            });
            return RollItem.read(table.client()
                    .updateItem(UpdateItemRequest.builder()
                            .tableName(table.name())
                            .key(RollItem.key(key).attributes())
                            .conditionExpression(condition)
                            .updateExpression(expression)
                            .expressionAttributeNames(names)
                            .expressionAttributeValues(values)
                            .returnValues(ReturnValue.ALL_NEW)
                            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                            .build())
                    .attributes());
        }
    }
}
