package kz.uzdik.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Json;
import kz.uzdik.json.WireName;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Contests' display texts in S3, at {@code texts/<digest>/<language>.json}: one object of keys and texts. They may be
 * mended at any time, so what was read is believed for a short time only.
 */
public final class S3Texts implements ContestTexts {
    /** How long texts that were read are believed. */
    static final Duration BELIEVED = Duration.ofMinutes(1);

    private final S3Client s3;
    private final String bucket;
    private final Clock clock;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    private record Read(Map<String, String> texts, Instant at) {}

    /** @param clock the real time, by which texts are read again */
    public S3Texts(S3Client s3, String bucket, Clock clock) {
        this.s3 = s3;
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public Optional<String> text(String definitionDigest, Language language, String key) {
        return Optional.ofNullable(all(definitionDigest, language).get(key));
    }

    /** All texts of a definition in a language, by their keys; none where there are none. */
    public Map<String, String> all(String definitionDigest, Language language) {
        if (!FrozenFiles.isDigest(definitionDigest)) {
            return Map.of();
        }
        Instant now = clock.instant();
        return read.compute(
                        key(definitionDigest, language),
                        (key, known) -> known != null && now.isBefore(known.at().plus(BELIEVED))
                                ? known
                                : new Read(texts(key), now))
                .texts();
    }

    /** Stores the texts of a definition in a language, in place of earlier ones. */
    public void put(String definitionDigest, Language language, Map<String, String> texts) {
        if (!FrozenFiles.isDigest(definitionDigest)) {
            throw new IllegalArgumentException("not a digest");
        }
        String key = key(definitionDigest, language);
        s3.putObject(
                put -> put.bucket(bucket).key(key).contentType("application/json"),
                RequestBody.fromBytes(Json.write(texts)));
        read.remove(key);
    }

    private Map<String, String> texts(String key) {
        try {
            byte[] json =
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray();
            Map<String, String> texts = new LinkedHashMap<>();
            if (Json.read(json) instanceof Map<?, ?> members) {
                members.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
            }
            return Map.copyOf(texts);
        } catch (NoSuchKeyException _) {
            return Map.of();
        }
    }

    private static String key(String digest, Language language) {
        return "texts/" + digest + "/" + WireName.of(language) + ".json";
    }
}
