package kz.uzdik.local.soak.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter comes twice only where the delivery has noted that it was tried twice: whoever dies between asking the mail
 * service and noting that it has the letter asks again, and no letter is sent without a note before.
 */
final class Letters implements Invariant {
    private static final String RULE = "letter";
    // A letter with a code has no delivery: nobody may know who asked for one. It may come again, with the same code.
    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    @Override
    public List<Damage> broken(Stores stores) {
        Map<List<String>, Integer> alike = new HashMap<>();
        stores.letters().stream()
                .filter(letter -> !CODE.matcher(letter.getLast()).find())
                .forEach(letter -> alike.merge(letter, 1, Integer::sum));
        long doubled = alike.values().stream().mapToLong(count -> count - 1L).sum();
        long allowed = stores.of("delivery").mapToLong(Letters::triedAgain).sum();
        return doubled <= allowed
                ? List.of()
                : List.of(new Damage(
                        RULE, "all letters", doubled + " came twice, and " + allowed + " were tried more than once"));
    }

    private static long triedAgain(Item delivery) {
        return delivery.state().get("round") instanceof Map<?, ?> round
                ? Math.max(0, number(round.get("tries")) - 1 + number(round.get("number")) - 1)
                : 0;
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
