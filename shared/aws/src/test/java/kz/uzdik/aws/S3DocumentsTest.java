package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.json.Digest;
import org.junit.jupiter.api.Test;

/** What a signed address takes, and everything somebody might try with one. */
class S3DocumentsTest {
    private static final int STORED = 200;
    private static final int FORBIDDEN = 403;
    private static final int THERE_ALREADY = 412;
    private static final byte[] FILE = "%PDF-1.7 мазмұны".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF-1.7 басқасы".getBytes(StandardCharsets.UTF_8);

    private final String bucket = LocalFiles.bucket();
    private final S3Documents documents = documents(S3Documents.Validity.USUAL);
    private final ObjectKey key = new ObjectKey(DossierSamples.id(1), DossierSamples.upload(1));
    private final Upload upload = upload(FILE, "Менің «құжатым» \"1\";\r\nX: y.pdf");
    private final SignedUpload signed = documents.signUpload(key, upload, whole(FILE));

    private S3Documents documents(S3Documents.Validity validity) {
        return new S3Documents(LocalFiles.CLIENTS.s3(), LocalFiles.CLIENTS.presigner(), bucket, validity);
    }

    private static Upload upload(byte[] file, String name) {
        return new Upload(
                DossierSamples.upload(1),
                new DocumentKind("project"),
                name,
                DocumentFormat.PDF,
                file.length,
                whole(file),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Scan.AWAITED);
    }

    private static FileIdentity.Whole whole(byte[] file) {
        return new FileIdentity.Whole(Digest.sha256Hex(file));
    }

    private Map<String, String> headersWith(String name, String value) {
        Map<String, String> headers = new TreeMap<>(signed.headers());
        assertThat(headers).containsKey(name);
        headers.put(name, value);
        return headers;
    }

    private static String checksum(byte[] body) {
        return Base64.getEncoder().encodeToString(Digest.sha256(body));
    }

    private void assertNothingThere() {
        assertThat(documents.stored(key)).isEmpty();
    }

    @Test
    void the_declared_file_is_taken_with_the_headers_that_are_given() throws Exception {
        assertNothingThere();
        assertThat(signed.headers())
                .containsOnly(
                        Map.entry("content-type", "application/pdf"),
                        Map.entry("if-none-match", "*"),
                        Map.entry("x-amz-checksum-sha256", checksum(FILE)));
        assertThat(signed.expires())
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(900));
        assertThat(Browser.put(signed.address(), signed.headers(), FILE)).isEqualTo(STORED);
        assertThat(documents.stored(key).orElseThrow().bytes()).isEqualTo(FILE.length);
    }

    @Test
    void a_longer_or_shorter_body_is_refused() throws Exception {
        byte[] longer = new byte[FILE.length + 1];
        assertThat(Browser.put(signed.address(), signed.headers(), longer)).isEqualTo(FORBIDDEN);
        assertThat(Browser.put(signed.address(), headersWith("x-amz-checksum-sha256", checksum(longer)), longer))
                .isEqualTo(FORBIDDEN);
        assertThat(Browser.put(signed.address(), signed.headers(), new byte[1])).isEqualTo(FORBIDDEN);
        assertNothingThere();
    }

    @Test
    void another_body_of_the_same_length_is_refused() throws Exception {
        assertThat(OTHER).hasSameSizeAs(FILE);
        assertThat(Browser.put(signed.address(), signed.headers(), OTHER)).isEqualTo(400);
        assertNothingThere();
    }

    @Test
    void another_checksum_with_its_own_body_is_refused() throws Exception {
        assertThat(Browser.put(signed.address(), headersWith("x-amz-checksum-sha256", checksum(OTHER)), OTHER))
                .isEqualTo(FORBIDDEN);
        assertNothingThere();
    }

    @Test
    void another_media_type_is_refused() throws Exception {
        assertThat(Browser.put(signed.address(), headersWith("content-type", "text/html"), FILE))
                .isEqualTo(FORBIDDEN);
        assertNothingThere();
    }

    @Test
    void a_signed_header_that_is_left_out_is_refused() throws Exception {
        for (String name : signed.headers().keySet()) {
            Map<String, String> fewer = new TreeMap<>(signed.headers());
            fewer.remove(name);
            assertThat(Browser.put(signed.address(), fewer, FILE)).as(name).isEqualTo(FORBIDDEN);
        }
        assertNothingThere();
    }

    @Test
    void another_key_is_refused() throws Exception {
        String elsewhere = signed.address()
                .toString()
                .replace(
                        DossierSamples.upload(1).value(),
                        DossierSamples.upload(2).value());
        assertThat(Browser.put(URI.create(elsewhere), signed.headers(), FILE)).isEqualTo(FORBIDDEN);
        assertThat(documents.stored(new ObjectKey(DossierSamples.id(1), DossierSamples.upload(2))))
                .isEmpty();
    }

    @Test
    void a_second_file_at_the_same_key_is_refused() throws Exception {
        Browser.put(signed.address(), signed.headers(), FILE);
        assertThat(Browser.put(signed.address(), signed.headers(), FILE)).isEqualTo(THERE_ALREADY);
        SignedUpload another = documents.signUpload(key, upload(OTHER, "x.pdf"), whole(OTHER));
        assertThat(Browser.put(another.address(), another.headers(), OTHER)).isEqualTo(THERE_ALREADY);
        assertThat(Browser.get(documents.signDownload(key, upload)).body()).isEqualTo(FILE);
    }

    @Test
    void an_address_that_has_expired_is_refused() throws Exception {
        var second = Duration.ofSeconds(1);
        SignedUpload soon = documents(new S3Documents.Validity(second, second)).signUpload(key, upload, whole(FILE));
        Thread.sleep(Duration.ofMillis(2_100));
        assertThat(Browser.put(soon.address(), soon.headers(), FILE)).isEqualTo(FORBIDDEN);
        assertNothingThere();
    }

    @Test
    void an_address_for_writing_reads_nothing_and_one_for_reading_writes_nothing() throws Exception {
        Browser.put(signed.address(), signed.headers(), FILE);
        assertThat(Browser.get(signed.address()).statusCode()).isEqualTo(FORBIDDEN);
        URI download = documents.signDownload(key, upload);
        assertThat(Browser.put(download, Map.of(), OTHER)).isEqualTo(FORBIDDEN);
        assertThat(Browser.get(URI.create(download.toString().split("\\?", 2)[0]))
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void a_download_is_an_attachment_whose_address_holds_no_name_that_a_person_chose() throws Exception {
        Browser.put(signed.address(), signed.headers(), FILE);
        var reply = Browser.get(documents.signDownload(key, upload));
        assertThat(reply.statusCode()).isEqualTo(STORED);
        assertThat(reply.body()).isEqualTo(FILE);
        assertThat(reply.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(reply.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"" + upload.kind() + ".pdf\"");
    }
}
