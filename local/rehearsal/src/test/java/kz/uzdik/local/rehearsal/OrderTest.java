package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kz.uzdik.local.rehearsal.GoldenCases.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In what order a case is written down has no influence, as long as what happened at a sitting stays in its order. */
class OrderTest {
    private static final int SEEDS = 8;

    static List<Golden> cases() {
        return GoldenCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_in_any_order_comes_to_the_same(Golden golden) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Tree shuffled = shuffled(Tree.read(golden.recorded()), new Random(seed));
            assertThat(GoldenCases.outcome(golden.contest(), shuffled.json()))
                    .as("%s, seed %d", golden, seed)
                    .isEqualTo(golden.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sheets_filed_one_by_one_in_any_order_come_to_the_same(Golden golden) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Tree apart = Tree.read(golden.recorded()).copy();
            Random random = new Random(seed);
            apart.each("sittings").forEach(sitting -> sitting.with("course", filedApart(sitting, random)));
            assertThat(GoldenCases.outcome(golden.contest(), apart.json()))
                    .as("%s, seed %d", golden, seed)
                    .isEqualTo(golden.expected());
        }
    }

    @Test
    void what_is_refused_of_several_at_once_stands_in_the_order_of_names() {
        Tree wrong = Tree.read(new Golden("best-rural-akim-2020", "quorum-lost").recorded())
                .copy();
        Tree filed = wrong.at("sittings", 1, "course", 4);
        filed.at("sheets", "a").with("practical-results", 11);
        filed.at("sheets", "b").with("practical-results", 11);
        String outcome = GoldenCases.outcome("best-rural-akim-2020", wrong.json());
        Collections.reverse(filed.at("members").list());
        assertThat(GoldenCases.outcome("best-rural-akim-2020", wrong.json())).isEqualTo(outcome);
    }

    private static Tree shuffled(Tree read, Random random) {
        Tree copy = read.copy();
        for (String list : List.of("candidates", "commissions", "sittings", "amendments")) {
            if (copy.has(list)) {
                Collections.shuffle(copy.at(list).list(), random);
            }
        }
        copy.objects(object -> {
            for (String list : List.of("handedIn", "present", "met", "checks", "recusals")) {
                if (object.has(list)) {
                    Collections.shuffle(object.at(list).list(), random);
                }
            }
            if (object.has("do") && object.has("members")) {
                Collections.shuffle(object.at("members").list(), random);
            }
        });
        copy.objects(object -> turned(object.object(), random));
        return copy;
    }

    private static void turned(Map<String, @Nullable Object> object, Random random) {
        List<String> names = new ArrayList<>(object.keySet());
        Collections.shuffle(names, random);
        Map<String, @Nullable Object> other = new LinkedHashMap<>();
        names.forEach(name -> other.put(name, object.get(name)));
        object.clear();
        object.putAll(other);
    }

    // Every sheet an entry of its own. What comes after them keeps its time, and what the system refuses its place.
    private static List<@Nullable Object> filedApart(Tree sitting, Random random) {
        List<@Nullable Object> course = new ArrayList<>();
        List<@Nullable Object> sheets = new ArrayList<>();
        OffsetDateTime last = OffsetDateTime.MIN;
        for (Tree entry : sitting.at("course").items()) {
            OffsetDateTime at =
                    entry.has("at") ? OffsetDateTime.parse(entry.at("at").text()) : last.plus(SessionPart.PAUSE);
            last = at;
            entry.with("at", at.toString());
            boolean files = entry.at("do").text().equals("file")
                    && !sitting.at("step").text().equals("final");
            if (!files) {
                Collections.shuffle(sheets, random);
                sheets.forEach(sheet -> Tree.of(Objects.requireNonNull(sheet)).with("at", earlier(course)));
                course.addAll(sheets);
                sheets.clear();
                course.add(entry.object());
                continue;
            }
            for (Tree member : entry.at("members").items()) {
                for (String candidate : entry.at("sheets").object().keySet()) {
                    Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
                    sheet.put("do", "file");
                    sheet.put("members", List.of(member.text()));
                    sheet.put(
                            "sheets",
                            Map.of(candidate, entry.at("sheets", candidate).object()));
                    sheets.add(sheet);
                }
            }
        }
        return course;
    }

    private static Object earlier(List<@Nullable Object> course) {
        return Objects.requireNonNull(
                Tree.of(Objects.requireNonNull(course.getLast())).object().get("at"));
    }
}
