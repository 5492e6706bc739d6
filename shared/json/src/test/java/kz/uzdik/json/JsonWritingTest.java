package kz.uzdik.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWritingTest {

    private enum Step {
        HANDED_OVER
    }

    @Test
    void every_value_of_the_tree_is_written_as_it_is() {
        assertThat(Json.text(Arrays.asList(
                        1,
                        2L,
                        new BigInteger("98765432109876543210"),
                        new BigDecimal("1.50"),
                        new BigDecimal("1E+3"),
                        true,
                        null,
                        "қ\"\n")))
                .isEqualTo("[1,2,98765432109876543210,1.50,1000,true,null,\"қ\\\"\\n\"]");
    }

    @Test
    void what_was_written_is_read_back_the_same() {
        Object tree = Members.of("a", List.of(new BigDecimal("0.10"), 7L, "x")).map();

        assertThat(Json.read(Json.write(tree))).isEqualTo(tree);
        assertThat(Json.read(Json.pretty(tree))).isEqualTo(tree);
    }

    @Test
    void the_pretty_form_is_indented_by_two_and_ends_a_line() {
        assertThat(Json.pretty(Members.of("a", List.of(1)).with("b", Map.of()).map()))
                .isEqualTo("{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}\n");
    }

    @Test
    void floating_point_and_foreign_objects_are_refused() {
        assertThatThrownBy(() -> Json.text(List.of(0.1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.text(List.of(Optional.empty()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.text(Map.of(1, "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.text("\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tree_too_deep_to_be_read_back_is_refused() {
        List<Object> tree = List.of();
        for (int i = 0; i < 70; i++) {
            tree = new ArrayList<>(List.of(tree));
        }
        List<Object> deep = tree;

        assertThatThrownBy(() -> Json.text(deep)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void members_keep_their_order_and_leave_out_what_is_empty() {
        Members members = Members.of("step", Step.HANDED_OVER)
                .withOptional("none", Optional.empty())
                .withOptional("day", Optional.of(LocalDate.of(2026, 3, 31)))
                .with("at", Instant.parse("2026-03-31T13:00:00Z"))
                .withEach("items", List.of(1, 2), item -> Members.of("n", item));

        assertThat(Json.text(members.map()))
                .isEqualTo("{\"step\":\"handed-over\",\"day\":\"2026-03-31\",\"at\":\"2026-03-31T13:00:00Z\","
                        + "\"items\":[{\"n\":1},{\"n\":2}]}");
    }

    @Test
    void a_member_set_twice_is_a_mistake() {
        assertThatThrownBy(() -> Members.of("a", 1).with("a", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wire_name_stands_for_its_constant_only() {
        assertThat(WireName.of(Step.HANDED_OVER)).isEqualTo("handed-over");
        assertThat(WireName.read(Step.class, "handed-over")).contains(Step.HANDED_OVER);
        assertThat(WireName.read(Step.class, "HANDED_OVER")).isEmpty();
    }
}
