package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.Documents.StoredPart;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.json.Digest;
import org.junit.jupiter.api.Test;

/** What the signed address of a part takes, and everything somebody might try with one. */
class S3PartsTest {
    private static final int STORED = 200;
    private static final int FORBIDDEN = 403;
    private static final int PART = 5 << 20;
    private static final byte[] FILE = film();

    private final String bucket = LocalFiles.bucket();
    private final S3Documents documents = documents(S3Documents.Validity.USUAL);
    private final ObjectKey key = new ObjectKey(DossierSamples.id(1), DossierSamples.upload(1));
    private final Upload upload = new Upload(
            DossierSamples.upload(1),
            new DocumentKind("video"),
            "film.mp4",
            DocumentFormat.MP4,
            FILE.length,
            FileIdentity.Parted.of(FILE.length),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Scan.AWAITED);
    private final String begun = documents.begin(key, upload);

    private static byte[] film() {
        byte[] film = new byte[2 * PART + 1_000];
        new Random(1).nextBytes(film);
        return film;
    }

    private S3Documents documents(S3Documents.Validity validity) {
        return new S3Documents(LocalFiles.CLIENTS.s3(), LocalFiles.CLIENTS.presigner(), bucket, validity);
    }

    private static byte[] bytes(int number) {
        return Arrays.copyOfRange(FILE, (number - 1) * PART, Math.min(FILE.length, number * PART));
    }

    private static Part part(int number) {
        return new Part(number, bytes(number).length, Digest.sha256Hex(bytes(number)));
    }

    private SignedUpload sign(int number) {
        return documents.signPart(key, begun, part(number));
    }

    private void putAll() throws IOException, InterruptedException {
        for (int number = 1; number <= 3; number++) {
            SignedUpload signed = sign(number);
            assertThat(Browser.put(signed.address(), signed.headers(), bytes(number)))
                    .isEqualTo(STORED);
        }
    }

    private static Map<Integer, String> digests() {
        return Map.of(1, part(1).sha256(), 2, part(2).sha256(), 3, part(3).sha256());
    }

    private List<StoredPart> there() {
        return documents.parts(key, begun).orElseThrow();
    }

    @Test
    void the_parts_are_listed_with_their_sizes_joined_once_and_known_by_their_composite() throws Exception {
        assertThat(there()).isEmpty();
        putAll();
        assertThat(there()).extracting(StoredPart::number).containsExactly(1, 2, 3);
        assertThat(there()).extracting(StoredPart::bytes).containsExactly((long) PART, (long) PART, 1_000L);
        assertThat(documents.stored(key)).isEmpty();
        documents.join(key, begun, there(), digests());
        var stored = documents.stored(key).orElseThrow();
        assertThat(stored.bytes()).isEqualTo(FILE.length);
        assertThat(stored.checksum()).hasValue(composite());
        assertThat(documents.parts(key, begun).orElse(List.of())).isEmpty();
        documents.join(key, begun, List.of(), Map.of());
        documents.abandon(key, begun);
        assertThat(documents.stored(key)).contains(stored);
        try (var read =
                LocalFiles.CLIENTS.s3().getObject(get -> get.bucket(bucket).key(key.toString()))) {
            assertThat(read.readAllBytes()).isEqualTo(FILE);
            assertThat(read.response().contentType()).isEqualTo("video/mp4");
        }
    }

    private static String composite() {
        byte[] all = new byte[96];
        for (int number = 1; number <= 3; number++) {
            System.arraycopy(Digest.sha256(bytes(number)), 0, all, (number - 1) * 32, 32);
        }
        return Base64.getEncoder().encodeToString(Digest.sha256(all)) + "-3";
    }

    @Test
    void a_file_that_lies_there_is_not_written_over_by_one_in_parts() throws Exception {
        byte[] first = new byte[] {1};
        var whole = new FileIdentity.Whole(Digest.sha256Hex(first));
        Upload small = new Upload(
                upload.id(),
                upload.kind(),
                "x.mp4",
                DocumentFormat.MP4,
                1,
                whole,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Scan.AWAITED);
        SignedUpload signed = documents.signUpload(key, small, whole);
        assertThat(Browser.put(signed.address(), signed.headers(), first)).isEqualTo(STORED);
        putAll();
        documents.join(key, begun, there(), digests());
        assertThat(documents.stored(key).orElseThrow().bytes()).isEqualTo(1);
    }

    @Test
    void another_body_length_or_checksum_than_signed_is_refused() throws Exception {
        SignedUpload signed = sign(3);
        byte[] other = new byte[1_000];
        byte[] longer = new byte[1_001];
        assertThat(Browser.put(signed.address(), signed.headers(), other)).isEqualTo(400);
        assertThat(Browser.put(signed.address(), signed.headers(), longer)).isEqualTo(FORBIDDEN);
        assertThat(Browser.put(signed.address(), signed.headers(), new byte[999]))
                .isEqualTo(FORBIDDEN);
        assertThat(Browser.put(signed.address(), with(signed, other), other)).isEqualTo(FORBIDDEN);
        assertThat(Browser.put(signed.address(), Map.of(), bytes(3))).isEqualTo(FORBIDDEN);
        assertThat(there()).isEmpty();
    }

    private static Map<String, String> with(SignedUpload signed, byte[] body) {
        Map<String, String> headers = new TreeMap<>(signed.headers());
        assertThat(headers).containsKey("x-amz-checksum-sha256");
        headers.put("x-amz-checksum-sha256", Base64.getEncoder().encodeToString(Digest.sha256(body)));
        return headers;
    }

    @Test
    void another_number_key_or_file_than_signed_is_refused() throws Exception {
        SignedUpload signed = sign(3);
        String address = signed.address().toString();
        ObjectKey elsewhere = new ObjectKey(DossierSamples.id(2), DossierSamples.upload(1));
        String other = documents.begin(elsewhere, upload);
        for (String tried : List.of(
                address.replace("partNumber=3", "partNumber=4"),
                address.replace(
                        DossierSamples.upload(1).value(),
                        DossierSamples.upload(2).value()),
                address.replace(
                        DossierSamples.id(1).toString(), elsewhere.dossier().toString()),
                address.replace(begun, other),
                address.split("\\?", 2)[0])) {
            assertThat(tried).isNotEqualTo(address);
            assertThat(Browser.put(URI.create(tried), signed.headers(), bytes(3)))
                    .as(tried)
                    .isEqualTo(FORBIDDEN);
        }
        assertThat(there()).isEmpty();
        assertThat(documents.parts(elsewhere, other).orElseThrow()).isEmpty();
    }

    @Test
    void an_address_that_has_expired_is_refused_and_another_one_goes_on() throws Exception {
        Duration second = Duration.ofSeconds(1);
        SignedUpload soon = documents(new S3Documents.Validity(second, second)).signPart(key, begun, part(3));
        Thread.sleep(Duration.ofMillis(2_100));
        assertThat(Browser.put(soon.address(), soon.headers(), bytes(3))).isEqualTo(FORBIDDEN);
        SignedUpload again = sign(3);
        assertThat(Browser.put(again.address(), again.headers(), bytes(3))).isEqualTo(STORED);
    }

    @Test
    void what_was_ended_is_known_no_more_and_ending_it_twice_does_no_harm() throws Exception {
        putAll();
        documents.abandon(key, begun);
        documents.abandon(key, begun);
        assertThat(documents.parts(key, begun).orElse(List.of())).isEmpty();
        documents.join(key, begun, List.of(), Map.of());
        assertThat(documents.stored(key)).isEmpty();
    }
}
