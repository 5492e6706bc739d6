package kz.uzdik.aws;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.DeliveryForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What became of errands, in the table; what needs a look is found by the sparse index {@code byTrouble}. */
public final class DynamoDeliveries implements Deliveries {
    private static final Kind<Delivery> KIND = new Kind<>(
            Subject.DELIVERY,
            DeliveryForm.FORM,
            delivery -> delivery.id().value(),
            Delivery::version,
            delivery -> Optional.empty(),
            DynamoDeliveries::indexed);

    private static final String TROUBLED = "troubled";
    private static final String ID = "id";

    private final ContestTable table;
    private final DynamoCollection<Delivery> deliveries;

    public DynamoDeliveries(ContestTable table) {
        this.table = table;
        deliveries = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return deliveries.find(id.value());
    }

    /** What the index finds a delivery by while it needs a look. */
    static Map<String, String> indexed(Delivery delivery) {
        return delivery.needsALook() ? Map.of(TROUBLED, delivery.edition().value(), ID, delivery.position()) : Map.of();
    }

    // The index may lag behind: it is asked only which there are, and these are read as they are now.
    @Override
    public List<Delivery> toLookAt(EditionId edition, String after, int most) {
        List<Key> keys = table.items(QueryRequest.builder()
                        .indexName("byTrouble")
                        .keyConditionExpression("#troubled = :edition AND #id > :after")
                        .expressionAttributeNames(Map.of("#troubled", TROUBLED, "#id", ID))
                        .expressionAttributeValues(Map.of(
                                ":edition", AttributeValue.fromS(edition.value()),
                                ":after", AttributeValue.fromS(after.isEmpty() ? "0" : after)))
                        .limit(most))
                .limit(most)
                .map(item -> new Key(Items.text(item, Key.PARTITION), Items.text(item, Key.SORT)))
                .toList();
        return deliveries.all(keys).stream()
                .sorted(Comparator.comparing(Delivery::position))
                .toList();
    }

    @Override
    public Change.Commit commit(Change<Delivery> change, Actor actor, Instant at) {
        return deliveries.commit(change, actor, at);
    }
}
