package kz.uzdik.local.soak.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No identity number and no address of anybody who takes part stands in a file that everybody can read, or in an audit entry. */
final class Privacy implements Invariant {
    private static final String RULE = "personal data";
    private static final Pattern IIN = Pattern.compile("\"iin\":\"(\\d{12})\"");
    private static final Pattern ADDRESS = Pattern.compile("\"email\":\"([^\"]+@[^\"]+)\"");

    @Override
    public List<Damage> broken(Stores stores) {
        Set<String> secrets = new TreeSet<>();
        stores.contest().stream()
                .filter(item -> Set.of("dossier", "commission").contains(item.type()))
                .forEach(item -> {
                    String state = item.text("state").orElse("");
                    for (Pattern pattern : List.of(IIN, ADDRESS)) {
                        Matcher found = pattern.matcher(state);
                        while (found.find()) secrets.add(found.group(1));
                    }
                });
        List<Damage> damages = new ArrayList<>();
        for (String key : stores.open().keys()) {
            String text = stores.open()
                    .read(key)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            if (holds(text, secrets)) damages.add(new Damage(RULE, key, "it can be read by everybody"));
        }
        stores.of("audit").forEach(item -> {
            if (holds(item.text("state").orElse(""), secrets))
                damages.add(new Damage(RULE, item.place(), "it stands in the audit trail"));
        });
        return damages;
    }

    private static boolean holds(String text, Set<String> secrets) {
        return secrets.stream().anyMatch(text::contains);
    }
}
