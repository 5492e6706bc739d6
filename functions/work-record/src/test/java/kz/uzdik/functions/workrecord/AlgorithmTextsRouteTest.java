package kz.uzdik.functions.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an algorithm calls its parts is handed in language by language. */
class AlgorithmTextsRouteTest {
    private final Recording recording = new Recording();
    private final TestClient agency = recording.client.asAgency();
    private final String digest = recording.handIn();

    private static Map<String, @Nullable Object> shipped() {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        if (Json.read(Repository.bytes("algorithms/zhambyl-2019/texts/kk.json")) instanceof Map<?, ?> members) {
            members.forEach((key, text) -> texts.put(String.valueOf(key), text));
        }
        return texts;
    }

    private SampleEvent kazakh(SampleEvent event) {
        return event.path("digest", digest).path("language", "kk");
    }

    @Test
    void texts_that_were_handed_in_are_read_by_anybody_signed_in() {
        assertThat(agency.call("read-algorithm-texts", this::kazakh).status()).isEqualTo(404);
        assertThat(agency.call("accept-algorithm-texts", event -> kazakh(event).body(shipped()))
                        .status())
                .isEqualTo(204);
        Invocation read = recording.client.as("akim").call("read-algorithm-texts", this::kazakh);
        assertThat(read.text()).contains("duty.weekly-round");
    }

    @Test
    void a_missing_key_is_told_and_one_of_another_version_may_stand_beside() {
        Map<String, @Nullable Object> texts = shipped();
        texts.put("duty.of-another-version", "Бұрынғы міндет");
        texts.remove("duty.weekly-round");
        Invocation refused =
                agency.call("accept-algorithm-texts", event -> kazakh(event).body(texts));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("/duty.weekly-round").doesNotContain("another-version");
    }

    @Test
    void nobody_else_hands_texts_in_and_texts_of_nothing_are_unknown() {
        assertThat(recording
                        .client
                        .as("head-of-office")
                        .call("accept-algorithm-texts", event -> kazakh(event).body(shipped()))
                        .status())
                .isEqualTo(403);
        assertThat(agency.call("accept-algorithm-texts", event -> event.body(shipped()))
                        .status())
                .isEqualTo(404);
    }
}
