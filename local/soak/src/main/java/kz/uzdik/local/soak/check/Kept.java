package kz.uzdik.local.soak.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.uzdik.json.Digest;
import org.jspecify.annotations.Nullable;

/** Nothing is lost: what somebody was told to be done is there. */
final class Kept implements Invariant {
    private static final String RULE = "acknowledged";

    private final List<Acknowledgement> acknowledged;
    private final List<Look> looks = List.of(
            look("PUT", ".*/(dossiers/[^/]+/[0-9a-f]{32})", Kept::file),
            look("POST", "/dossiers", (at, stores) -> there(stores, "dossier", text(at.said(), "dossier"))),
            look("POST", "/dossiers/([^/]+)/submissions", Kept::submission),
            look("PUT", "/dossiers/([^/]+)/forms/([^/]+)/([^/]+)", Kept::form),
            look(
                    "POST",
                    "/commissions/([^/]+)/sittings",
                    (at, stores) -> there(stores, "sitting", at.part(1) + "." + text(at.sent(), "step"))),
            look("PUT", "/sittings/([^/]+)/sheets/([^/]+)", Kept::sheet),
            look(
                    "PUT",
                    "/sittings/([^/]+)/assessments/([^/]+)/([^/]+)",
                    (at, stores) -> found(stores.of("assessment")
                            .anyMatch(item -> item.place()
                                    .equals("ASSESSMENT#" + at.part(1) + " " + at.part(2) + "#" + at.part(3))))),
            look("POST", "/sittings/([^/]+)/admissions", Kept::admission),
            look("POST", "/sittings/([^/]+)/opening", (at, stores) -> phase(at, stores, "OPEN|SEALED|CLOSED|SIGNED")),
            look("POST", "/sittings/([^/]+)/seal", (at, stores) -> phase(at, stores, "SEALED|CLOSED|SIGNED")),
            look("POST", "/sittings/([^/]+)/closing", (at, stores) -> phase(at, stores, "CLOSED|SIGNED")),
            look("POST", "/sittings/([^/]+)/signatures", Kept::signature),
            look(
                    "POST",
                    "/sittings/([^/]+)/rankings",
                    (at, stores) -> found(stores.of("ranking")
                            .anyMatch(item -> item.partition().equals("RANKING#" + at.part(1))
                                    && Long.parseLong(item.sort()) == number(at.said(), "number")))),
            look(
                    "POST",
                    "/editions/([^/]+)/(?:announcement/publications|publications|lists|surveys|award)",
                    (at, stores) -> found(stores.of("publication")
                            .anyMatch(item -> item.partition().equals("PUBLICATION#" + at.part(1))
                                    && Long.parseLong(item.sort()) == number(at.said(), "number")))),
            look(
                    "POST",
                    "/editions",
                    (at, stores) -> found(stores.of("edition")
                            .anyMatch(item -> item.partition().equals("EDITION#" + text(at.sent(), "edition"))))),
            look(
                    "POST",
                    "/editions/([^/]+)/announcement",
                    (at, stores) -> found(edition(at, stores)
                            .filter(item -> item.state().get("announcedAt") != null)
                            .isPresent())),
            look(
                    "POST",
                    "/editions/([^/]+)/amendments",
                    (at, stores) -> found(edition(at, stores)
                            .filter(item -> item.text("state").orElse("").contains(text(at.sent(), "reason")))
                            .isPresent())));

    Kept(List<Acknowledgement> acknowledged) {
        this.acknowledged = List.copyOf(acknowledged);
    }

    /** One acknowledgement, with the parts of its path and its two bodies as trees. */
    private record At(Matcher path, Map<String, Object> sent, Map<String, Object> said, Acknowledgement whole) {
        String part(int number) {
            return path.group(number);
        }
    }

    private record Look(String method, Pattern path, BiFunction<At, Stores, Optional<String>> missing) {}

    private static Look look(String method, String path, BiFunction<At, Stores, Optional<String>> missing) {
        return new Look(method, Pattern.compile(path), missing);
    }

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        for (Acknowledgement each : acknowledged) {
            for (Look look : looks) {
                Matcher path = look.path().matcher(each.path());
                if (!look.method().equals(each.method()) || !path.matches()) continue;
                boolean file =
                        each.path().contains("/dossiers/") && each.method().equals("PUT") && each.said().length == 0;
                var at = new At(path, file ? Map.of() : tree(each.sent()), tree(each.said()), each);
                look.missing()
                        .apply(at, stores)
                        .ifPresent(what -> damages.add(new Damage(RULE, each.method() + " " + each.path(), what)));
                break;
            }
        }
        votes(stores, damages);
        return damages;
    }

    /** Which acknowledgements nobody looks after, by what they are about and how many. */
    Map<String, Long> unlooked() {
        return acknowledged.stream()
                .filter(each -> looks.stream()
                        .noneMatch(look -> look.method().equals(each.method())
                                && look.path().matcher(each.path()).matches()))
                .filter(each -> !each.path().matches("/polls/[^/]+/(ballots|credentials|marks)"))
                .collect(Collectors.groupingBy(
                        each -> each.method() + " " + each.path().replaceAll("/[^/]*[0-9.][^/]*", "/…"),
                        TreeMap::new,
                        Collectors.counting()));
    }

    // Ballots, credentials and paper marks name nobody in the stores: they are counted, by poll and district.
    private void votes(Stores stores, List<Damage> damages) {
        Map<String, Set<String>> keys = new TreeMap<>();
        Map<String, Set<String>> people = new TreeMap<>();
        for (Acknowledgement each : acknowledged) {
            Matcher path = Pattern.compile("/polls/([^/]+)/(ballots|credentials|marks)")
                    .matcher(each.path());
            if (!path.matches()) continue;
            Map<String, Object> sent = tree(each.sent());
            String district = path.group(1) + "#" + text(sent, "district");
            switch (path.group(2)) {
                case "ballots" ->
                    keys.computeIfAbsent(district, _ -> new TreeSet<>()).add(text(sent, "pk"));
                case "credentials" ->
                    people.computeIfAbsent(district + "#ONLINE", _ -> new TreeSet<>())
                            .add(text(sent, "iin"));
                default ->
                    people.computeIfAbsent(district + "#PAPER", _ -> new TreeSet<>())
                            .add(text(sent, "iin"));
            }
        }
        Map<String, Integer> marks = new HashMap<>();
        stores.roll()
                .forEach(entry -> Ballots.mark(entry, "ch").ifPresent(channel -> {
                    String[] parts = entry.partition().split("#", -1);
                    marks.merge(parts[0] + "#" + parts[2] + "#" + channel, 1, Integer::sum);
                }));
        people.forEach((where, who) -> {
            if (marks.getOrDefault(where, 0) < who.size())
                damages.add(new Damage(
                        RULE,
                        where,
                        who.size() + " were marked, " + marks.getOrDefault(where, 0) + " marks are there"));
        });
        keys.forEach((district, cast) -> {
            Set<String> there = stores.box().stream()
                    .filter(ballot -> ballot.partition().startsWith(district + "#"))
                    .map(Ballots::key)
                    .collect(Collectors.toSet());
            long missing = cast.stream().filter(key -> !there.contains(key)).count();
            if (missing > 0)
                damages.add(new Damage(RULE, district, missing + " acknowledged ballots are not in the box"));
        });
    }

    private static Optional<String> found(boolean there) {
        return there ? Optional.empty() : Optional.of("it is not there");
    }

    private static Optional<String> there(Stores stores, String type, String id) {
        return found(stores.of(type).anyMatch(item -> item.sort().equals(id)));
    }

    private static Optional<Item> one(Stores stores, String type, String id) {
        return stores.of(type).filter(item -> item.sort().equals(id)).findFirst();
    }

    private static Optional<Item> edition(At at, Stores stores) {
        return stores.of("edition")
                .filter(item -> item.partition().equals("EDITION#" + at.part(1)))
                .findFirst();
    }

    // What a dossier names no more was replaced or removed by its owner.
    private static Optional<String> file(At at, Stores stores) {
        String key = at.part(1);
        String[] parts = key.split("/", -1);
        boolean named = one(stores, "dossier", parts[1])
                .filter(item -> item.text("state").orElse("").contains(parts[2]))
                .isPresent();
        boolean inParts = stores.of("parts").anyMatch(item -> item.sort().equals(parts[2]));
        if (!named || inParts) return Optional.empty();
        return found(stores.dossiers()
                .read(key)
                .map(Digest::sha256Hex)
                .filter(Digest.sha256Hex(at.whole().sent())::equals)
                .isPresent());
    }

    private static Optional<String> submission(At at, Stores stores) {
        return found(one(stores, "dossier", at.part(1))
                .map(Item::state)
                .filter(state -> names(state.get("submissions"), text(at.sent(), "intake"))
                        || (state.get("flights") instanceof List<?> flights && !flights.isEmpty()))
                .isPresent());
    }

    private static boolean names(@Nullable Object submissions, String intake) {
        return submissions instanceof List<?> all
                && all.stream()
                        .anyMatch(each ->
                                each instanceof Map<?, ?> one && intake.equals(String.valueOf(one.get("intake"))));
    }

    private static Optional<String> form(At at, Stores stores) {
        long said = number(at.said(), "version");
        return found(stores.of("form")
                .filter(item -> item.place().equals("FORM#" + at.part(1) + " " + at.part(2) + "#" + at.part(3)))
                .anyMatch(item -> item.number("version").orElse(0L) >= said));
    }

    private static Optional<String> sheet(At at, Stores stores) {
        String points = canonical(at.sent().get("points"));
        return found(stores.of("sheet")
                .filter(item -> item.partition().equals("SHEET#" + at.part(1)))
                .filter(item -> item.sort().startsWith(at.part(2) + "#"))
                .anyMatch(item -> canonical(item.state().get("points")).equals(points)));
    }

    private static String canonical(@Nullable Object points) {
        if (!(points instanceof Map<?, ?> map)) return "none";
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> admission(At at, Stores stores) {
        return found(one(stores, "dossier", text(at.sent(), "candidate"))
                .map(item -> item.state().get("admission"))
                .filter(decided -> decided instanceof Map<?, ?> map
                        && String.valueOf(map.get("admitted")).equals(text(at.said(), "admitted")))
                .isPresent());
    }

    private static Optional<String> signature(At at, Stores stores) {
        String digest = text(at.sent(), "protocol");
        return found(one(stores, "sitting", at.part(1))
                .filter(item -> item.text("state").orElse("").contains(digest))
                .isPresent());
    }

    private static Optional<String> phase(At at, Stores stores, String phases) {
        return found(one(stores, "sitting", at.part(1))
                .flatMap(item -> item.text("phase"))
                .filter(phase -> phase.matches(phases))
                .isPresent());
    }

    private static Map<String, Object> tree(byte[] body) {
        try {
            return body.length == 0 || body[0] != '{' ? Map.of() : JSON.std.mapFrom(body);
        } catch (IOException noJson) {
            return Map.of();
        }
    }

    private static String text(Map<String, Object> tree, String name) {
        return String.valueOf(tree.get(name));
    }

    private static long number(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof Number number ? number.longValue() : -1;
    }
}
