package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an item names is there: a sheet's sitting, a sitting's commission, an edition's rules, a claim's dossier, the papers. */
final class References implements Invariant {
    private static final String RULE = "reference";
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        Set<String> there = stores.contest().stream().map(Item::place).collect(Collectors.toSet());
        Set<String> sorts = stores.contest().stream()
                .filter(item -> Set.of("dossier", "sitting", "commission").contains(item.type()))
                .map(item -> item.type() + " " + item.sort())
                .collect(Collectors.toSet());
        for (Item item : stores.contest()) {
            for (String named : named(item))
                if (!there.contains(named) && !sorts.contains(named))
                    damages.add(new Damage(RULE, item.place(), "it names " + named + ", which is not there"));
        }
        List<String> papers = stores.papers().keys();
        stores.of("sitting")
                .filter(item -> item.text("phase").filter("SIGNED"::equals).isPresent())
                .forEach(item -> {
                    for (String language : LANGUAGES) {
                        String key = "protocols/" + item.sort() + "/" + language + ".pdf";
                        if (!papers.contains(key))
                            damages.add(new Damage(RULE, item.place(), "its paper is missing: " + key));
                    }
                });
        List<String> rules = stores.definitions().keys();
        stores.of("edition").forEach(item -> {
            String digest = String.valueOf(item.state().get("digest"));
            if (rules.stream().noneMatch(key -> key.contains(digest)))
                damages.add(new Damage(RULE, item.place(), "its rules are missing"));
        });
        return damages;
    }

    private static List<String> named(Item item) {
        String of = item.partition().substring(item.partition().indexOf('#') + 1);
        String type = item.type().isEmpty() ? item.partition().split("#", 2)[0] : item.type();
        return switch (type) {
            case "sheet", "assessment" ->
                List.of("sitting " + of, "dossier " + item.sort().split("#", 2)[0]);
            case "ranking" -> List.of("sitting " + of);
            case "handover", "interviews" -> List.of("sitting " + item.sort());
            case "sitting" -> List.of("commission " + of);
            case "commission", "publication" -> List.of("EDITION#" + of + " STATE");
            case "form", "parts" -> List.of("dossier " + of);
            case "preparation" -> List.of("dossier " + item.sort());
            case "CANDIDACY" -> List.of("dossier " + item.text("dossier").orElse("?"));
            default -> List.of();
        };
    }
}
