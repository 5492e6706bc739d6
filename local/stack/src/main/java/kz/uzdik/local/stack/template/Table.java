package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table.
 *
 * @param attributes the types of the key attributes: `S`, `N` or `B`
 * @param streamView what its stream shows, as `NEW_AND_OLD_IMAGES`, if it has one
 * @param expiryAttribute the attribute that holds the second of an item's end, if any
 */
public record Table(
        String logicalId,
        String name,
        String arn,
        Map<String, String> attributes,
        Keys keys,
        List<Index> indexes,
        Optional<String> streamView,
        Optional<String> expiryAttribute) {

    /** Another table of the same shape, which is known by its name alone. */
    Table standIn(String otherName, String otherArn) {
        return new Table(otherName, otherName, otherArn, attributes, keys, indexes, streamView, expiryAttribute);
    }

    /** A partition key and perhaps a sort key, by attribute name. */
    public record Keys(String partition, Optional<String> sort) {}

    /**
     * A global secondary index.
     *
     * @param projection `ALL`, `KEYS_ONLY` or `INCLUDE`
     * @param included the attributes of an `INCLUDE`
     */
    public record Index(String name, Keys keys, String projection, List<String> included) {}
}
