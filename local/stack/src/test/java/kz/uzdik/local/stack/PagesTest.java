package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.Digest;
import kz.uzdik.local.stack.gateway.PagePolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages beside the API, and the sign-in that they lead to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    // SHA-256 of it in base64url.
    private static final String CHALLENGE = "IdFsue1MJJJtybEPX0invmHHuW1I7Ai5LXVlXpENjsk";

    private final HttpClient client = HttpClient.newHttpClient();
    private Stack stack;

    @BeforeAll
    void start() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Path.of("../../template.yaml")));
    }

    @AfterAll
    void stop() throws Exception {
        stack.close();
    }

    @Test
    void the_start_page_lies_at_the_root() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("<script type=\"module\"");
    }

    @Test
    void a_page_may_speak_to_the_system_and_to_nobody_else() throws Exception {
        String policy = get("/shared/dom.js")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy)
                .isEqualTo(PagePolicy.of(
                        "shared/dom.js",
                        stack.uri() + " " + stack.uri("BallotApi"),
                        String.valueOf(stack.account().endpoints().get("S3"))))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe", "*");
    }

    @Test
    void where_residents_vote_no_file_store_is_spoken_to() {
        assertThat(PagePolicy.of("vote/index.html", "https://api https://ballots", "https://files"))
                .contains("connect-src 'self' https://api https://ballots;")
                .doesNotContain("https://files");
    }

    @Test
    void a_frame_shows_nothing_but_what_a_page_has_made_itself() {
        assertThat(PagePolicy.of("commission/index.html", "https://api https://ballots", "https://files"))
                .contains("frame-src blob:;");
        assertThat(PagePolicy.of("vote/index.html", "https://api https://ballots", "https://files"))
                .doesNotContain("blob:");
    }

    @Test
    void tests_programs_and_what_lies_outside_are_no_pages() throws Exception {
        for (String path : List.of(
                "/recount/tests/json.test.js",
                "/recount/verify.mjs",
                "/independent-client/check.mjs",
                "/package.json",
                "/shared/..%2f..%2fsamconfig.toml",
                "/nothing-of-the-kind/")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isIn(403, 404);
            assertThat(answer.body()).as(path).contains("\"code\"");
        }
    }

    @Test
    void every_file_of_the_pages_is_listed_with_its_digest_and_is_there() throws Exception {
        List<Map<String, String>> files = JSON.std.mapFrom(get("/pages.json").body()).values().stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(file -> Map.of(
                        "name", String.valueOf(((Map<?, ?>) file).get("name")),
                        "sha256", String.valueOf(((Map<?, ?>) file).get("sha256"))))
                .toList();
        assertThat(files)
                .extracting(file -> file.get("name"))
                .contains("index.html", "shared/dom.js", "recount/recount.js");
        for (Map<String, String> file : files) {
            assertThat(Digest.sha256Hex(get("/" + file.get("name")).body().getBytes(StandardCharsets.UTF_8)))
                    .as(file.get("name"))
                    .isEqualTo(file.get("sha256"));
        }
    }

    @Test
    void the_configuration_says_where_everything_answers() throws Exception {
        Map<String, Object> config = JSON.std.mapFrom(get("/config.json").body());
        assertThat(config)
                .containsEntry("api", stack.uri().toString())
                .containsEntry("ballots", stack.uri("BallotApi").toString())
                .containsEntry("public", stack.uri() + "/public")
                .containsEntry("issuer", stack.uri() + "/_local/issuer");
    }

    @Test
    void whoever_signs_in_comes_back_with_a_code_that_is_good_for_one_token() throws Exception {
        HttpResponse<String> back = get(authorize(CHALLENGE) + "&as=akim-1");
        assertThat(back.statusCode()).isEqualTo(302);
        String to = back.headers().firstValue("Location").orElseThrow();
        assertThat(to).startsWith(redirect() + "?code=").endsWith("&state=s1");
        String code = to.substring(to.indexOf("code=") + 5, to.indexOf("&state"));
        HttpResponse<String> token = token(code, VERIFIER);
        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(JSON.std.mapFrom(token.body()))
                .containsEntry("token_type", "Bearer")
                .containsKey("access_token");
        assertThat(token(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_without_its_verifier_is_good_for_nothing() throws Exception {
        String to = get(authorize(CHALLENGE) + "&as=akim-1")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String code = to.substring(to.indexOf("code=") + 5, to.indexOf("&state"));
        assertThat(token(code, "another").statusCode()).isEqualTo(400);
    }

    @Test
    void the_sign_in_shows_the_sample_people_and_leads_nobody_away_from_here() throws Exception {
        assertThat(get(authorize(CHALLENGE)).body()).contains("akim-1", "agency-officer");
        String elsewhere = authorize(CHALLENGE).replace("127.0.0.1", "evil.example");
        assertThat(get(elsewhere + "&as=akim-1").statusCode()).isEqualTo(400);
    }

    private String redirect() {
        return stack.uri() + "/signed-in.html";
    }

    private String authorize(String challenge) {
        return "/_local/issuer/authorize?response_type=code&client_id=uzdik-local&code_challenge_method=S256&state=s1"
                + "&code_challenge=" + challenge + "&redirect_uri="
                + URLEncoder.encode(redirect(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> token(String code, String verifier) throws IOException, InterruptedException {
        String form = "grant_type=authorization_code&code=" + code + "&code_verifier=" + verifier + "&redirect_uri="
                + URLEncoder.encode(redirect(), StandardCharsets.UTF_8);
        return client.send(
                HttpRequest.newBuilder(URI.create(stack.uri() + "/_local/issuer/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(stack.uri() + path)).build(), BodyHandlers.ofString());
    }
}
