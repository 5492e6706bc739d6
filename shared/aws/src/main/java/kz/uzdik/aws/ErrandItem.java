package kz.uzdik.aws;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.json.form.ErrandForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An errand in the table. While it is pending it stands in a sparse index, spread over shards so that no partition of
 * the index takes every write.
 */
final class ErrandItem {
    static final String TYPE = "errand";
    /** Which queue it is relayed to. */
    static final String KIND = "kind";
    /** The shard, while it is not done. */
    static final String PENDING = "pending";

    /** From when on the sweep tells of it; where a dossier stands in the index, when its waiting ends. */
    static final String DUE = "dueAt";
    /** Since when it is not done. */
    static final String SINCE = "since";
    /** How often it was told again. */
    static final String TOLD = "told";
    /** Until when somebody has it, in milliseconds of the epoch. */
    static final String TAKEN_UNTIL = "takenUntil";

    /** How often it was claimed or reopened; whoever has it knows the number, and is overtaken once it is higher. */
    static final String CLAIMS = "claims";

    static final int SHARDS = 8;

    // Of one length, so that texts sort as instants do.
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private ErrandItem() {}

    static Map<String, AttributeValue> of(Errand errand, Instant storedAt) {
        Map<String, AttributeValue> item = Items.item(Key.errand(errand.id()), TYPE, ErrandForm.FORM, errand);
        item.put(KIND, AttributeValue.fromS(kind(errand.task())));
        item.put(PENDING, shardOf(errand.id()));
        item.put(DUE, instant(storedAt));
        item.put(SINCE, instant(storedAt));
        return item;
    }

    static AttributeValue shardOf(String errand) {
        return shard(Math.floorMod(errand.hashCode(), SHARDS));
    }

    static AttributeValue shard(int number) {
        return AttributeValue.fromS(Integer.toString(number));
    }

    static AttributeValue instant(Instant instant) {
        return AttributeValue.fromS(MILLISECONDS.format(instant));
    }

    private static String kind(Errand.Task task) {
        return switch (task) {
            case Errand.Task.Notify _, Errand.Task.Again _ -> "notice";
            case Errand.Task.Rank _ -> "ranking";
            case Errand.Task.Publish _, Errand.Task.TakeDown _ -> "publication";
            case Errand.Task.DrawProtocol _, Errand.Task.DrawDiplomas _ -> "paper";
            case Errand.Task.Poll _ -> "poll";
            case Errand.Task.Supplement _, Errand.Task.Discard _ -> "roll";
        };
    }
}
