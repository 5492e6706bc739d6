package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsInvalidSignatureException;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private Stack stack;
    private Caller caller;

    @BeforeAll
    void start() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Caller.template()));
        caller = new Caller(stack.uri());
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void a_presigned_put_takes_only_what_was_signed() throws Exception {
        byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("a", body, "text/plain", sha256(body))).isEqualTo(200);
        assertThat(upload("b", "hello!".getBytes(StandardCharsets.UTF_8), "text/plain", sha256(body)))
                .isEqualTo(403);
        assertThat(upload("c", body, "text/html", sha256(body))).isEqualTo(403);
        byte[] other = "jello".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("d", body, "text/plain", sha256(other))).isEqualTo(403);
        assertThat(upload("e", other, "text/plain", sha256(body))).isEqualTo(400);
        var unsigned = HttpRequest.newBuilder(
                        URI.create(stack.environment("Echo").get("AWS_ENDPOINT_URL_S3") + "/" + bucket() + "/a"))
                .build();
        assertThat(http.send(unsigned, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    }

    /** Signed for "hello" as text/plain with its checksum; sent with what is given. */
    private int upload(String key, byte[] body, String type, String checksum) throws Exception {
        byte[] signed = "hello".getBytes(StandardCharsets.UTF_8);
        var account = stack.account().environment();
        var credentials = AwsBasicCredentials.create(
                account.getOrDefault("AWS_ACCESS_KEY_ID", ""), account.getOrDefault("AWS_SECRET_ACCESS_KEY", ""));
        try (var presigner = S3Presigner.builder()
                .region(Region.of(account.getOrDefault("AWS_REGION", "")))
                .endpointOverride(URI.create(account.getOrDefault("AWS_ENDPOINT_URL_S3", "")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .build()) {
            var url = presigner
                    .presignPutObject(to -> to.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(put -> put.bucket(bucket())
                                    .key(key)
                                    .contentLength((long) signed.length)
                                    .contentType("text/plain")
                                    .checksumSHA256(sha256(signed))))
                    .url();
            var request = HttpRequest.newBuilder(url.toURI())
                    .header("Content-Type", type)
                    .header("x-amz-checksum-sha256", checksum)
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(body));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void a_browser_may_put_to_the_bucket_as_its_cors_rules_say() throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin,access-control-request-method");
        var preflight = HttpRequest.newBuilder(
                        URI.create(stack.environment("Echo").get("AWS_ENDPOINT_URL_S3") + "/" + bucket() + "/a"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://127.0.0.1:8080")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,x-amz-checksum-sha256");
        var reply = http.send(preflight.build(), BodyHandlers.discarding());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("access-control-allow-origin")).isPresent();
        assertThat(reply.headers().firstValue("access-control-allow-headers").orElse(""))
                .contains("x-amz-checksum-sha256");
    }

    private String bucket() {
        return stack.environment("Echo").getOrDefault("BUCKET", "");
    }

    private static String sha256(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (java.security.NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void mail_sent_through_ses_is_read_in_the_mailbox() throws Exception {
        try (var ses = stack.account().client("SES", SesClient.builder())) {
            var sent = ses.sendEmail(mail -> mail.source("Uzdik <uzdik@localhost.kz>")
                    .destination(to -> to.toAddresses("akim@aul.kz").ccAddresses("agency@gov.kz"))
                    .message(message -> message.subject(subject -> subject.data("Құжат қабылданды"))
                            .body(body ->
                                    body.text(text -> text.data("a & <b>")).html(html -> html.data("<p>a</p>")))));
            assertThat(sent.messageId()).isNotEmpty();
            assertThat(ses.getSendQuota().sentLast24Hours()).isGreaterThanOrEqualTo(1);
        }
        var mails =
                JSON.std.listFrom(caller.get("/_local/mail?to=akim%40aul.kz").body());
        assertThat(mails).hasSize(1);
        Map<?, ?> mail = (Map<?, ?>) mails.getFirst();
        assertThat(mail.get("subject")).isEqualTo("Құжат қабылданды");
        assertThat(mail.get("text")).isEqualTo("a & <b>");
        assertThat(mail.get("html")).isEqualTo("<p>a</p>");
        assertThat(mail.get("to")).isEqualTo(List.of("akim@aul.kz", "agency@gov.kz"));
        assertThat(caller.get("/_local/mail?to=nobody@aul.kz").body()).isEqualTo("[]");
    }

    @Test
    void a_raw_mail_is_read_into_its_parts() {
        String mime = String.join(
                "\r\n",
                "From: uzdik@localhost.kz",
                "To: raw@aul.kz",
                "Subject: =?UTF-8?B?0KHTmdC70LXQvA==?=",
                "Content-Type: multipart/alternative; boundary=cut",
                "",
                "--cut",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                "0YLQtdC60YHRgg==",
                "--cut",
                "Content-Type: text/html",
                "",
                "<p>x</p>",
                "--cut--",
                "");
        try (var ses = stack.account().client("SES", SesClient.builder())) {
            ses.sendRawEmail(mail -> mail.rawMessage(raw -> raw.data(SdkBytes.fromUtf8String(mime))));
        }
        var mail = stack.mailbox().to("raw@aul.kz").getFirst();
        assertThat(mail.subject()).isEqualTo("Сәлем");
        assertThat(mail.text()).isEqualTo("текст");
        assertThat(mail.html()).isEqualTo("<p>x</p>");
    }

    @Test
    void a_sender_must_be_verified_first() {
        try (var ses = stack.account().client("SES", SesClient.builder())) {
            Runnable send = () -> ses.sendEmail(mail -> mail.source("new@localhost.kz")
                    .destination(to -> to.toAddresses("other@aul.kz"))
                    .message(message -> message.subject(subject -> subject.data("x"))
                            .body(body -> body.text(text -> text.data("x")))));
            assertThatThrownBy(send::run).isInstanceOf(MessageRejectedException.class);
            ses.verifyEmailIdentity(identity -> identity.emailAddress("new@localhost.kz"));
            send.run();
        }
    }

    @Test
    void a_signature_of_kms_verifies_with_its_public_key_and_nothing_else_does() throws Exception {
        byte[] message = "results".getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(message);
        try (var kms = stack.account().client("KMS", KmsClient.builder())) {
            String id = stack.environment("Echo").getOrDefault("KEY", "");
            var described =
                    kms.describeKey(of -> of.keyId("alias/uzdik-results")).keyMetadata();
            assertThat(described.keyId()).isEqualTo(id);
            byte[] signed = kms.sign(with -> with.keyId(described.arn())
                            .message(SdkBytes.fromByteArray(digest))
                            .messageType(MessageType.DIGEST)
                            .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
                    .signature()
                    .asByteArray();
            var encoded = kms.getPublicKey(of -> of.keyId(id)).publicKey().asByteArray();
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            assertThat(verifier.verify(signed)).isTrue();
            assertThat(verified(kms, id, message, signed)).isTrue();
            assertThatThrownBy(() -> verified(kms, id, "other".getBytes(StandardCharsets.UTF_8), signed))
                    .isInstanceOf(KmsInvalidSignatureException.class);
            assertThatThrownBy(() -> kms.describeKey(of -> of.keyId("alias/none")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static boolean verified(KmsClient kms, String key, byte[] message, byte[] signed) {
        return kms.verify(with -> with.keyId(key)
                        .message(SdkBytes.fromByteArray(message))
                        .signature(SdkBytes.fromByteArray(signed))
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
                .signatureValid();
    }

    @Test
    void a_policy_put_on_a_role_of_the_template_is_seen() throws Exception {
        try (var iam = stack.account().client("IAM", IamClient.builder())) {
            iam.putRolePolicy(policy ->
                    policy.roleName("uzdik-echo-role").policyName("poll-p1").policyDocument("{\"Statement\":[]}"));
        }
        assertThat(caller.json("/_local/roles"))
                .isEqualTo(Map.of("uzdik-echo-role", Map.of("poll-p1", Map.of("Statement", List.of()))));
        assertThat(stack.environment("Echo")).containsKey("AWS_ENDPOINT_URL_IAM");
    }

    @Test
    void a_token_verifies_against_the_issuers_keys_and_has_cognitos_claims() throws Exception {
        var metadata = caller.json("/_local/issuer/.well-known/openid-configuration");
        assertThat(metadata).containsEntry("issuer", stack.uri() + "/_local/issuer");
        var keys = JWKSet.parse(caller.get("/_local/issuer/jwks.json").body());
        var made = caller.json(
                "POST", "/_local/tokens", "{\"sub\":\"officer\",\"groups\":[\"agency\"],\"expiresInSeconds\":60}");
        var token = SignedJWT.parse(String.valueOf(made.get("token")));
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder(
                        "iss", "sub", "client_id", "token_use", "cognito:groups", "iat", "exp", "jti");
        assertThat(claims.getStringListClaim("cognito:groups")).containsExactly("agency");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(60));
        assertThat(caller.call("POST", "/_local/tokens", "{}").statusCode()).isEqualTo(400);
        assertThat(JSON.std.listFrom(caller.get("/_local/people").body())).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void the_public_bucket_is_served_with_type_and_etag() throws Exception {
        try (var files = stack.account().files()) {
            files.putObject(
                    to -> to.bucket("uzdik-public-bucket")
                            .key("v1/results.json")
                            .contentType("application/json"),
                    RequestBody.fromString("{}"));
            files.putObject(
                    to -> to.bucket("uzdik-public-bucket").key("drafts/results.json"), RequestBody.fromString("{}"));
        }
        var reply = caller.get("/public/v1/results.json");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{}");
        assertThat(reply.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(reply.headers().firstValue("etag")).isPresent();
        assertThat(caller.call("HEAD", "/public/v1/results.json", "").statusCode())
                .isEqualTo(200);
        var missing = caller.get("/public/v1/none.json");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(JSON.std.mapFrom(missing.body())).containsEntry("code", "not-found");
        assertThat(caller.get("/public/drafts/results.json").statusCode())
                .as("the policy does not open it")
                .isEqualTo(404);
    }
}
