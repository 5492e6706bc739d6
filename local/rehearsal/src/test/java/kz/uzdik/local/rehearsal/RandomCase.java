package kz.uzdik.local.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases drawn from a seed, of few points, so that equals are frequent; in each a regional commission selects. */
final class RandomCase {
    private static final List<String> DISTRICTS = List.of("3136", "3138", "3140");
    private static final List<String> OF_2020 = List.of(
            "practical-results",
            "village-development",
            "public-activity",
            "project-concreteness",
            "project-feasibility",
            "project-effect",
            "project-sustainability");
    private static final List<String> LINKS =
            List.of("complex-projects", "languages", "openness", "founded-complaints");
    private static final List<String> OF_2022 = List.of(
            "complaints", "deadlines", "refusals", "incomplete-packages", "demanded-documents", "other-violations");
    private static final List<String> INTERVIEW = List.of("video", "conditions", "accessibility", "answers");

    private final Random random;
    private final List<String> names;
    private final Set<String> twins;

    private RandomCase(int seed) {
        random = new Random(seed);
        names = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> "c" + i).toList();
        twins = names.stream().skip(1).filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
    }

    static Tree of2020(int seed) {
        return new RandomCase(seed).selection2020();
    }

    static Tree of2022(int seed) {
        return new RandomCase(seed).choice2022();
    }

    private Tree selection2020() {
        List<Object> course = begun("2020-06-25T10:00:00+06:00", members(9), 6 + random.nextInt(4));
        course.addAll(sheets(present(course), OF_2020, 4, 1));
        for (String link : LINKS) {
            Map<String, @Nullable Object> points = new LinkedHashMap<>();
            eachOrAsTheOneBefore(points, () -> random.nextInt(2));
            course.add(entry("assess", "criterion", link, "basis", "a list", "points", points));
        }
        course.addAll(ending());
        List<Object> candidates = new ArrayList<>();
        for (String name : names) {
            candidates.add(members(
                    "name",
                    name,
                    "unit",
                    DISTRICTS.get(random.nextInt(3)) + "33100",
                    "inOfficeSince",
                    "2017-03-01",
                    "handedIn",
                    List.of(handIn("application", "2020-06-10T10:00:00+06:00"))));
        }
        Map<String, @Nullable Object> commission = members(
                "name", "zhambyl",
                "kind", "regional",
                "area", "31",
                "members", members(9),
                "chair", Map.of("name", "m1", "position", "department-head"),
                "secretary", Map.of("name", "s"),
                "ethicsOfficer", "e",
                "approved", Map.of("by", "department", "document", "order 1", "on", "2020-05-20"),
                "consented", Map.of("by", "akimat", "document", "letter 1", "on", "2020-05-20"));
        commission.put(
                "checks",
                List.of(Map.of(
                        "check", "no-penalty", "source", "letter", "at", "2020-06-16T09:00:00+06:00", "met", names)));
        return whole(
                "best-rural-akim-2020",
                "2020-05-25T09:00:00+06:00",
                commission,
                candidates,
                List.of(
                        sitting("admission", admitted("2020-06-16T10:00:00+06:00", members(9))),
                        sitting("selection", course)));
    }

    private Tree choice2022() {
        List<Object> selection = begun("2022-06-29T10:00:00+06:00", members(7), 5 + random.nextInt(3));
        selection.addAll(sheets(present(selection), OF_2022, 5, 2));
        selection.addAll(ending());
        List<Object> choice = begun("2022-07-08T10:00:00+06:00", members(7), 5 + random.nextInt(3));
        choice.addAll(sheets(present(choice), INTERVIEW, 5, 1));
        choice.addAll(ending());
        List<Object> candidates = new ArrayList<>();
        for (String name : names) {
            candidates.add(members(
                    "name",
                    name,
                    "unit",
                    "311010000",
                    "handedIn",
                    List.of(
                            handIn("application", "2022-06-15T10:00:00+06:00"),
                            handIn("material", "2022-07-05T10:00:00+06:00"))));
        }
        return whole(
                "best-service-provider-2022",
                "2022-06-06T09:00:00+06:00",
                members(
                        "name", "zhambyl",
                        "kind", "regional",
                        "area", "31",
                        "members", members(7),
                        "chair", Map.of("name", "m1", "position", "department-head"),
                        "secretary", Map.of("name", "s"),
                        "approved", Map.of("by", "department", "document", "order 1", "on", "2022-06-01")),
                candidates,
                List.of(
                        sitting("admission", admitted("2022-06-21T10:00:00+06:00", members(7))),
                        sitting("selection", selection),
                        sitting("regional-choice", choice)));
    }

    private static Tree whole(
            String contest,
            String announced,
            Map<String, @Nullable Object> commission,
            List<Object> candidates,
            List<Object> sittings) {
        return Tree.of(members(
                        "contest", contest,
                        "about", "drawn by a test",
                        "announced", announced,
                        "commissions", List.of(commission),
                        "candidates", candidates,
                        "sittings", sittings))
                .copy();
    }

    private List<Object> admitted(String at, List<String> members) {
        List<Object> course = begun(at, members, members.size());
        course.add(entry("admit", "candidates", names));
        course.addAll(List.of(entry("close"), entry("sign")));
        return course;
    }

    private static List<Object> begun(String at, List<String> members, int present) {
        return new ArrayList<>(List.of(
                entry("convene", "at", at),
                entry("declare", "members", members),
                entry("open", "present", members.subList(0, present))));
    }

    private static List<String> present(List<Object> course) {
        return Tree.of(course).at(2, "present").items().stream().map(Tree::text).toList();
    }

    private List<Object> sheets(List<String> members, List<String> criteria, int spread, int least) {
        List<Object> filed = new ArrayList<>();
        for (String member : members) {
            Map<String, @Nullable Object> sheets = new LinkedHashMap<>();
            eachOrAsTheOneBefore(sheets, () -> {
                Map<String, @Nullable Object> points = new LinkedHashMap<>();
                criteria.forEach(criterion -> points.put(criterion, least + random.nextInt(spread) / 2));
                return points;
            });
            filed.add(entry("file", "members", List.of(member), "sheets", sheets));
        }
        return filed;
    }

    // A twin has whatever the one before them has, so that some are equal in everything.
    private void eachOrAsTheOneBefore(Map<String, @Nullable Object> given, Supplier<Object> drawn) {
        Object last = drawn.get();
        for (String name : names) {
            last = twins.contains(name) ? last : drawn.get();
            given.put(name, last);
        }
    }

    private static List<Object> ending() {
        return List.of(entry("seal"), entry("rank"), entry("close"), entry("sign"));
    }

    private static Map<String, @Nullable Object> sitting(String step, List<Object> course) {
        return members("commission", "zhambyl", "step", step, "course", course);
    }

    private static Map<String, @Nullable Object> handIn(String intake, String at) {
        return members("intake", intake, "at", at);
    }

    private static Map<String, @Nullable Object> entry(String kind, Object... more) {
        Map<String, @Nullable Object> entry = members("do", kind);
        entry.putAll(members(more));
        return entry;
    }

    private static Map<String, @Nullable Object> members(Object... namesAndValues) {
        Map<String, @Nullable Object> made = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            made.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return made;
    }

    private static List<String> members(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "m" + i).toList();
    }
}
