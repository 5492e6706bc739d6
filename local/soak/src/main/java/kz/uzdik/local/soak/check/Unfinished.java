package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An upload in parts that is not finished is one that a dossier still knows of; nothing published is half put together. */
final class Unfinished implements Invariant {
    private static final String RULE = "unfinished upload";

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        Set<String> known = stores.of("parts")
                .map(item -> "dossiers/" + item.partition().substring("PARTS#".length()) + "/" + item.sort())
                .collect(Collectors.toSet());
        stores.dossiers().unfinished().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> damages.add(new Damage(RULE, key, "nobody knows of it")));
        return damages;
    }
}
