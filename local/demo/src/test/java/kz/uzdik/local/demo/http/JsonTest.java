package kz.uzdik.local.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {
    private final Json json =
            Json.read("reply to GET /x", "{\"a\":{\"n\":3,\"yes\":true},\"list\":[\"x\",\"y\"],\"none\":null}");

    @Test
    void members_are_read_by_name_and_kind() {
        assertThat(json.at("a").number("n")).isEqualTo(3);
        assertThat(json.at("a").text("n")).isEqualTo("3");
        assertThat(json.at("a").is("yes")).isTrue();
        assertThat(json.texts("list")).containsExactly("x", "y");
        assertThat(json.at("a").names()).containsExactlyInAnyOrder("n", "yes");
    }

    @Test
    void a_null_is_not_there() {
        assertThat(json.find("none")).isEmpty();
    }

    @Test
    void what_is_missing_ends_the_story_with_its_place() {
        assertThatThrownBy(() -> json.at("a").text("b"))
                .isInstanceOf(StoryFailed.class)
                .hasMessageStartingWith("reply to GET /x/a: expected a member b");
    }

    @Test
    void what_is_of_another_kind_ends_the_story() {
        assertThatThrownBy(() -> json.list("a")).hasMessageContaining("expected a list");
        assertThatThrownBy(() -> json.number("list")).hasMessageContaining("expected a number");
        assertThatThrownBy(() -> json.text("list")).hasMessageContaining("expected a text");
    }

    @Test
    void what_is_no_json_ends_the_story() {
        assertThatThrownBy(() -> Json.read("reply to GET /x", "<html>"))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("expected JSON");
    }
}
