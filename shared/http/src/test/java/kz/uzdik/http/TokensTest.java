package kz.uzdik.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.uzdik.http.TestIssuer.NOW;
import static kz.uzdik.http.TestIssuer.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.security.Signature;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private TestIssuer issuer;
    private Tokens tokens;

    @BeforeAll
    void start() {
        issuer = new TestIssuer();
        tokens = new Tokens(issuer.settings(), new SettableClock(NOW));
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER   "})
    void a_good_access_token_tells_who_calls(String scheme) {
        Caller caller = tokens.callerOf(Optional.of(scheme + issuer.token(claims())));

        assertThat(caller).isEqualTo(new Caller("person-1", Set.of("agency")));
        assertThat(caller).hasToString("Caller");
        assertThat(caller.isIn("agency")).isTrue();
        assertThat(caller.isIn("registrar")).isFalse();
    }

    @Test
    void a_token_without_groups_has_none() {
        assertThat(accepted(claims().claim("cognito:groups", null)).groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a b",
                "Basic dXNlcjpwYXNz",
                "Bearer garbage",
                "Bearer a.b.c",
                "Bearer ..",
                "Bearer e30.e30.e30",
                "Bearer e30.e30.",
                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
                "Bearer \u0000",
                "Bearer ✓"
            })
    void garbage_is_refused(String header) {
        assertThat(refusal(header)).isEqualTo("unauthenticated");
    }

    @Test
    void a_call_without_the_header_is_refused() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> tokens.callerOf(Optional.empty()));

        assertThat(refused.problem().kind()).isEqualTo(Problems.UNAUTHENTICATED);
        assertThat(refused.problem().headers()).containsEntry("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_token_longer_than_any_of_ours_is_refused_unread() {
        assertThat(refusal("Bearer " + "a".repeat(9_000))).isEqualTo("unauthenticated");
    }

    @Test
    void an_unsigned_token_of_algorithm_none_is_refused() {
        assertThat(refusal("Bearer " + new PlainJWT(claims().build()).serialize()))
                .isEqualTo("unauthenticated");
        String payload = issuer.token(claims()).split("\\.", 3)[1];
        for (String alg : List.of("none", "None", "NONE", "nOnE")) {
            String header = base64("{\"alg\":\"" + alg + "\",\"kid\":\"key-1\"}");
            assertThat(refusal("Bearer " + header + "." + payload + ".")).isEqualTo("unauthenticated");
        }
    }

    /** What a library would write for us, written by hand: signed by the right key, and yet in another form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d              | good
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d.5            | good
            {"alg":"RS256","kid":"key-1","crit":["exp"]}                   | "exp":%d              | refused
            {"alg":"RS256","kid":"key-1","alg":"RS256"}                    | "exp":%d              | refused
            {"alg":["RS256"],"kid":"key-1"}                                | "exp":%d              | refused
            {"alg":"RS256","kid":1}                                        | "exp":%d              | refused
            ["RS256"]                                                      | "exp":%d              | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":"%d"            | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":1e400           | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":1e30            | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":null            | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d,"exp":%<d    | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d,"nbf":"now"  | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d,"cognito:groups":"agency"   | refused
            {"alg":"RS256","kid":"key-1"}                                  | "exp":%d,"cognito:groups":["a",1]    | refused
            """)
    void what_is_signed_by_the_right_key_in_another_form_is_refused(String header, String times, String outcome)
            throws Exception {
        String claims = "{\"iss\":\"%s\",\"client_id\":\"%s\",\"token_use\":\"access\",\"sub\":\"person-1\",%s}"
                .formatted(
                        issuer.settings().issuer(),
                        issuer.settings().clientId(),
                        times.formatted(NOW.plusSeconds(60).getEpochSecond()));
        String signed = base64(header) + "." + base64(claims);
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(issuer.key.toPrivateKey());
        signing.update(signed.getBytes(UTF_8));
        String token = signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        if (outcome.equals("good")) {
            assertThat(tokens.callerOf(Optional.of("Bearer " + token)).groups()).isEmpty();
            char last = token.charAt(token.length() - 1);
            assertThat(refusalOf(token.substring(0, token.length() - 1) + (char) (last + 1)))
                    .as("spare bits of the signature's last letter")
                    .isEqualTo("unauthenticated");
        } else {
            assertThat(refusalOf(token)).isEqualTo("unauthenticated");
        }
    }

    @Test
    void a_token_signed_by_hmac_with_the_public_key_is_refused() throws JOSEException {
        for (byte[] secret : List.of(
                issuer.key.toRSAPublicKey().getEncoded(),
                issuer.key.toPublicJWK().toJSONString().getBytes(UTF_8))) {
            assertThat(refusalOf(TestIssuer.signed(new MACSigner(secret), header(JWSAlgorithm.HS256), claims())))
                    .isEqualTo("unauthenticated");
        }
    }

    @Test
    void other_algorithms_of_the_right_key_are_refused() throws JOSEException {
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            String token = TestIssuer.signed(new RSASSASigner(issuer.key.toPrivateKey()), header(algorithm), claims());
            assertThat(refusalOf(token)).isEqualTo("unauthenticated");
        }
    }

    @Test
    void a_forged_signature_under_a_known_key_id_is_refused() {
        RSAKey forger = TestIssuer.generated("key-1", 2048);

        assertThat(refusalOf(TestIssuer.token(forger, claims()))).isEqualTo("unauthenticated");
    }

    @Test
    void a_key_carried_by_the_token_itself_is_not_used() throws JOSEException {
        RSAKey forger = TestIssuer.generated("key-1", 2048);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("key-1")
                .jwk(forger.toPublicJWK())
                .jwkURL(issuer.settings().keys())
                .build();

        assertThat(refusalOf(TestIssuer.signed(new RSASSASigner(forger), header, claims())))
                .isEqualTo("unauthenticated");
    }

    @Test
    void an_unknown_key_and_a_token_without_key_id_are_refused() throws JOSEException {
        RSAKey unknown = TestIssuer.generated("key-9", 2048);

        assertThat(refusalOf(TestIssuer.token(unknown, claims()))).isEqualTo("unauthenticated");
        assertThat(refusalOf(
                        TestIssuer.signed(new RSASSASigner(issuer.key), new JWSHeader(JWSAlgorithm.RS256), claims())))
                .isEqualTo("unauthenticated");
    }

    @Test
    void a_changed_claim_or_a_cut_signature_is_refused() {
        String[] parts = issuer.token(claims()).split("\\.", 3);
        String other = issuer.token(claims().subject("person-2")).split("\\.", 3)[1];

        assertThat(refusalOf(parts[0] + "." + other + "." + parts[2])).isEqualTo("unauthenticated");
        assertThat(refusalOf(parts[0] + "." + parts[1] + ".")).isEqualTo("unauthenticated");
        assertThat(refusalOf(parts[0] + "." + parts[1] + "." + parts[2].substring(4)))
                .isEqualTo("unauthenticated");
    }

    @Test
    void another_issuer_client_or_use_is_refused() {
        assertThat(refusalOf(claims().issuer(TestIssuer.NAME + "/"))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().issuer(null))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("client_id", "another"))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("client_id", null))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("client_id", List.of(TestIssuer.CLIENT))))
                .isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("token_use", null))).isEqualTo("unauthenticated");
    }

    @Test
    void an_id_token_is_no_access_token() {
        assertThat(refusalOf(claims().claim("token_use", "id").audience(TestIssuer.CLIENT)))
                .isEqualTo("unauthenticated");
    }

    @Test
    void a_token_without_a_person_or_with_strange_groups_is_refused() {
        assertThat(refusalOf(claims().subject(null))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().subject(" "))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().subject("p".repeat(129)))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("cognito:groups", "agency"))).isEqualTo("unauthenticated");
        assertThat(refusalOf(claims().claim("cognito:groups", List.of(1)))).isEqualTo("unauthenticated");
    }

    @Test
    void an_expired_token_is_told_apart_after_sixty_seconds_of_grace() {
        assertThat(accepted(claims().expirationTime(Date.from(NOW.minusSeconds(59)))))
                .isNotNull();
        assertThat(refusalOf(claims().expirationTime(Date.from(NOW.minusSeconds(60)))))
                .isEqualTo("token-expired");
        assertThat(refusalOf(claims().expirationTime(null))).isEqualTo("unauthenticated");
    }

    @Test
    void a_token_not_yet_valid_is_refused_before_sixty_seconds_of_grace() {
        assertThat(accepted(claims().notBeforeTime(Date.from(NOW.plusSeconds(60)))))
                .isNotNull();
        assertThat(refusalOf(claims().notBeforeTime(Date.from(NOW.plusSeconds(61)))))
                .isEqualTo("unauthenticated");
    }

    @Test
    void an_expired_forgery_is_only_unauthenticated() {
        RSAKey forger = TestIssuer.generated("key-1", 2048);

        assertThat(refusalOf(TestIssuer.token(forger, claims().expirationTime(Date.from(NOW.minusSeconds(600))))))
                .isEqualTo("unauthenticated");
    }

    @Test
    void a_token_changed_anywhere_is_refused_and_never_a_fault() {
        Random random = new Random(20200525);
        String token = issuer.token(claims());
        for (int i = 0; i < 2_000; i++) {
            StringBuilder changed = new StringBuilder(token);
            int at = random.nextInt(token.lastIndexOf('.'));
            char other = (char) ('-' + random.nextInt('z' - '-'));
            if (changed.charAt(at) != other) {
                changed.setCharAt(at, other);
                assertThat(refusalOf(changed.toString())).isEqualTo("unauthenticated");
            }
        }
    }

    @Test
    void a_refusal_never_repeats_the_token() {
        String token = issuer.token(claims().issuer("https://another.example"));
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> tokens.callerOf(Optional.of("Bearer " + token)));

        assertThat(refused.toString() + refused.problem().form()).doesNotContain(token.substring(0, 20));
    }

    private Caller accepted(JWTClaimsSet.Builder claims) {
        return tokens.callerOf(Optional.of("Bearer " + issuer.token(claims)));
    }

    private String refusalOf(JWTClaimsSet.Builder claims) {
        return refusalOf(issuer.token(claims));
    }

    private String refusalOf(String token) {
        return refusal("Bearer " + token);
    }

    private String refusal(String header) {
        return catchThrowableOfType(ProblemException.class, () -> tokens.callerOf(Optional.of(header)))
                .problem()
                .kind()
                .code();
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("key-1").build();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
