package kz.uzdik.local.soak.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One credential an entry, one ballot a credential: no district has more ballots than online marks, every ballot lies where
 * its id says, and a published ledger has exactly the box's ballots.
 */
final class Ballots implements Invariant {
    private static final String RULE = "ballot";
    private static final int KEY_LENGTH = 65;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        Map<String, Integer> cast = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (Item ballot : stores.box()) {
            String[] parts = ballot.partition().split("#", -1);
            boolean right = parts.length == 3
                    && ID.matcher(ballot.sort()).matches()
                    && ballot.sort().startsWith(parts[2])
                    && ballot.attributes().keySet().equals(Set.of("pk", "sk", "b"));
            if (!right) {
                damages.add(new Damage(RULE, ballot.partition(), "a ballot does not lie where its id says"));
                continue;
            }
            if (!ids.add(ballot.sort())) damages.add(new Damage(RULE, ballot.partition(), "a credential twice"));
            cast.merge(parts[0] + "#" + parts[1], 1, Integer::sum);
        }
        Map<String, Integer> marks = new TreeMap<>();
        Map<String, Integer> blinded = new TreeMap<>();
        for (Item entry : stores.roll()) {
            channel(entry).filter("ONLINE"::equals).ifPresent(_ -> {
                String[] parts = entry.partition().split("#", -1);
                marks.merge(parts[0] + "#" + parts[2], 1, Integer::sum);
                mark(entry, "b").ifPresent(message -> blinded.merge(message, 1, Integer::sum));
            });
        }
        cast.forEach((district, count) -> {
            if (count > marks.getOrDefault(district, 0))
                damages.add(new Damage(
                        RULE, district, count + " ballots, " + marks.getOrDefault(district, 0) + " credentials"));
            ledger(district, count, stores.open()).ifPresent(what -> damages.add(new Damage(RULE, district, what)));
        });
        blinded.values().stream()
                .filter(count -> count > 1)
                .forEach(_ -> damages.add(new Damage(RULE, "the roll", "one message was signed for two entries")));
        return damages;
    }

    private static Optional<String> ledger(String district, int count, Folder open) {
        String[] parts = district.split("#", -1);
        Optional<byte[]> ledger = open.read("polls/" + parts[0] + "/ledgers/" + parts[1] + ".jsonl");
        long lines = ledger.map(bytes ->
                        new String(bytes, StandardCharsets.UTF_8).lines().count())
                .orElse((long) count);
        return lines == count
                ? Optional.empty()
                : Optional.of("the ledger has " + lines + " lines, the box " + count + " ballots");
    }

    private static Optional<String> channel(Item entry) {
        return mark(entry, "ch");
    }

    /** A ballot's public key, as its holder sent it: the first bytes of what lies in the box. */
    static String key(Item ballot) {
        return Optional.ofNullable(ballot.attributes().get("b"))
                .map(AttributeValue::b)
                .map(bytes -> Arrays.copyOf(bytes.asByteArray(), KEY_LENGTH))
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .orElse("");
    }

    /** What stands in an entry's mark under a name. */
    static Optional<String> mark(Item entry, String name) {
        return Optional.ofNullable(entry.attributes().get("m"))
                .map(AttributeValue::m)
                .map(mark -> mark.get(name))
                .map(AttributeValue::s);
    }
}
