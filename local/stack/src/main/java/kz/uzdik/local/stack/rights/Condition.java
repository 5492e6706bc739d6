package kz.uzdik.local.stack.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One condition of a statement.
 *
 * @param values any of which a value of the call must be
 */
record Condition(Operator operator, String key, List<String> values) {
    /** The condition key of an item's partition key. */
    static final String LEADING_KEYS = "dynamodb:LeadingKeys";

    Condition {
        values = List.copyOf(values);
    }

    /** The operators that the template's roles use. Without the key in the call, those for all of its values hold. */
    enum Operator {
        STRING_EQUALS("StringEquals", String::equals),
        STRING_LIKE("StringLike", Wildcards::match),
        ARN_EQUALS("ArnEquals", Wildcards::match),
        ALL_EQUAL("ForAllValues:StringEquals", String::equals),
        ALL_LIKE("ForAllValues:StringLike", Wildcards::match);

        private final String written;
        private final BiPredicate<String, String> fits;

        Operator(String written, BiPredicate<String, String> fits) {
            this.written = written;
            this.fits = fits;
        }

        static Optional<Operator> of(String written) {
            return Arrays.stream(values())
                    .filter(known -> known.written.equals(written))
                    .findFirst();
        }

        private boolean isForAll() {
            return this == ALL_EQUAL || this == ALL_LIKE;
        }
    }

    /** The same for one of its values. */
    Condition of(String value) {
        return new Condition(operator, key, List.of(value));
    }

    boolean holds(Map<String, List<String>> context) {
        List<String> given = context.getOrDefault(key, List.of());
        return operator.isForAll()
                ? given.stream().allMatch(this::fits)
                : given.stream().anyMatch(this::fits);
    }

    private boolean fits(String value) {
        return values.stream().anyMatch(pattern -> operator.fits.test(pattern, value));
    }
}
