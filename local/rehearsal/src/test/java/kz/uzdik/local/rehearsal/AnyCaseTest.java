package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.local.rehearsal.GoldenCases.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a case, it is played or told what is wrong with it. */
class AnyCaseTest {
    private static final int SEEDS = 60;
    private static final List<Object> VALUES = List.of(
            "", "m1", "aigul", "a", 0, -1, 1_000_000_000L, true, List.of(), Map.of(), "2020-06-01T00:00:00Z", "kz");

    static List<Golden> cases() {
        return GoldenCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_with_one_thing_wrong_is_played_or_refused(Golden golden) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Tree spoilt = Tree.read(golden.recorded()).copy();
            spoil(spoilt, new Random(seed));
            assertThatNoException()
                    .as("%s, seed %d: %s", golden, seed, spoilt)
                    .isThrownBy(() -> playOrRefuse(golden.contest(), spoilt));
        }
    }

    private static void playOrRefuse(String contest, Tree spoilt) {
        try {
            GoldenCases.outcome(contest, spoilt.json());
        } catch (InvalidFields refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static void spoil(Tree tree, Random random) {
        List<Tree> objects = new ArrayList<>();
        tree.objects(objects::add);
        Tree one = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(one.object().keySet());
        if (names.isEmpty() || random.nextInt(5) == 0) {
            one.with("stray", VALUES.get(random.nextInt(VALUES.size())));
        } else if (random.nextBoolean()) {
            one.without(names.get(random.nextInt(names.size())));
        } else {
            one.with(names.get(random.nextInt(names.size())), VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    @Test
    void a_contest_whose_working_days_nobody_can_count_is_neither_planned_nor_announced() {
        Golden plain = new Golden("best-service-provider-2022", "plain");
        Tree later = Tree.read(plain.recorded())
                .copy()
                .with("announced", "2035-06-06T09:00:00+05:00")
                .with("candidates", List.of())
                .with("sittings", List.of());
        Tree outcome = Tree.read(GoldenCases.outcome(plain.contest(), later.json()));
        assertThat(outcome.at("refused", 0, "act").text()).isEqualTo("plan");
        assertThat(outcome.at("refused", 0, "reasons", 0, "code").text()).isEqualTo("calendar-not-covering");
        assertThat(outcome.at("refused", 1, "act").text()).isEqualTo("announce");
        assertThat(outcome.at("winners", "diploma").items()).isEmpty();
    }

    @Test
    void a_calendar_of_the_case_is_counted_by() {
        Golden plain = new Golden("best-service-provider-2022", "plain");
        Tree other = Tree.read(plain.recorded())
                .copy()
                .with("calendar", Tree.read("""
                        {"calendar": "kazakhstan", "firstYear": 2022, "lastYear": 2022, "sources": {"law": "a law"},
                         "days": [{"day": "2022-06-21", "kind": "state-holiday", "source": "law"}]}""").object());
        Tree outcome = Tree.read(GoldenCases.outcome(plain.contest(), other.json()));
        assertThat(outcome.at("deadlines", "check").text()).isEqualTo("2022-06-30T23:59:59.999+06:00");
    }

    @Test
    void what_was_announced_too_late_comes_to_nothing_and_says_why() {
        Golden plain = new Golden("best-rural-akim-2020", "plain");
        Tree late = Tree.read(plain.recorded()).copy().with("announced", "2020-05-31T09:00:00+06:00");
        Tree outcome = Tree.read(GoldenCases.outcome(plain.contest(), late.json()));
        assertThat(outcome.at("refused", 0, "act").text()).isEqualTo("announce");
        assertThat(outcome.at("refused", 0, "reasons", 0, "paragraph").text()).isEqualTo("p9");
        assertThat(outcome.at("winners", "diploma").items()).isEmpty();
    }
}
