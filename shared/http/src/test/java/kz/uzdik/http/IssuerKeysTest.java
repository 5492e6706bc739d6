package kz.uzdik.http;

import static kz.uzdik.http.TestIssuer.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeysTest {

    private final TestIssuer issuer = new TestIssuer();
    private final SettableClock clock = new SettableClock(NOW);
    private final IssuerKeys keys = new IssuerKeys(issuer.settings().keys(), clock);

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void nothing_is_fetched_before_the_first_key_is_asked_for_and_then_once() {
        assertThat(issuer.fetches()).isZero();
        assertThat(keys.key("key-1")).isPresent();
        assertThat(keys.key("key-1")).isPresent();
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void unknown_ids_make_one_fetch_in_thirty_seconds() {
        for (int i = 0; i < 100; i++) {
            assertThat(keys.key("unknown-" + i)).isEmpty();
        }
        assertThat(issuer.fetches()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(31));
        assertThat(keys.key("unknown")).isEmpty();
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_within_thirty_seconds() {
        assertThat(keys.key("key-1")).isPresent();
        issuer.publish(TestIssuer.generated("key-2", 2048));
        assertThat(keys.key("key-2")).isEmpty();
        clock.advance(Duration.ofSeconds(31));
        assertThat(keys.key("key-2")).isPresent();
    }

    @Test
    void a_withdrawn_key_is_forgotten_within_an_hour() {
        RSAKey old = TestIssuer.generated("key-2", 2048);
        issuer.publish(old);
        assertThat(keys.key("key-2")).isPresent();
        issuer.withdraw(old);
        clock.advance(Duration.ofMinutes(61));
        assertThat(keys.key("key-2")).isEmpty();
    }

    @Test
    void known_keys_serve_a_day_while_the_issuer_is_down() {
        assertThat(keys.key("key-1")).isPresent();
        issuer.breakDown();
        clock.advance(Duration.ofHours(23));
        assertThat(keys.key("key-1")).isPresent();
        assertUnavailable("key-2");
        clock.advance(Duration.ofHours(2));
        assertUnavailable("key-1");
    }

    @Test
    void keys_that_lay_in_a_snapshot_for_weeks_are_fetched_anew_before_one_serves() {
        assertThat(keys.key("key-1")).isPresent();
        issuer.withdraw(issuer.key);
        clock.advance(Duration.ofDays(30));
        assertThat(keys.key("key-1")).isEmpty();
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void a_failure_is_not_repeated_at_once_but_soon() {
        issuer.breakDown();
        assertUnavailable("key-1");
        assertUnavailable("key-1");
        assertThat(issuer.fetches()).isEqualTo(1);
        issuer.recover();
        clock.advance(Duration.ofSeconds(3));
        assertThat(keys.key("key-1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "not JSON", "{\"keys\":1}", "{}"})
    void an_answer_that_is_no_key_set_counts_as_none(String answer) {
        issuer.answer(answer);
        assertUnavailable("key-1");
    }

    @Test
    void an_answer_without_end_counts_as_none() {
        issuer.answer("{\"keys\":[" + " ".repeat(300_000) + "]}");
        assertUnavailable("key-1");
    }

    @Test
    void a_closed_port_counts_as_none() {
        IssuerKeys nowhere = new IssuerKeys(URI.create("http://127.0.0.1:1/keys"), clock);

        assertThatThrownBy(() -> nowhere.key("key-1")).isInstanceOf(ProblemException.class);
    }

    @Test
    void weak_keys_and_keys_for_encryption_are_left_out() {
        issuer.publish(
                TestIssuer.generated("weak", 1024),
                new RSAKey.Builder(TestIssuer.generated("encryption", 2048))
                        .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
                        .build());

        assertThat(keys.key("weak")).isEmpty();
        assertThat(keys.key("encryption")).isEmpty();
        assertThat(keys.key("key-1")).isPresent();
    }

    private void assertUnavailable(String id) {
        assertThatThrownBy(() -> keys.key(id))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Problems.ISSUER_UNAVAILABLE));
    }
}
