package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A symmetric key of the key service: SYMMETRIC_DEFAULT for ENCRYPT_DECRYPT.
 *
 * @param material 32 bytes, AES
 * @param policy JSON; empty for a key of the template
 * @param deletion when it will be deleted, if that is scheduled; it cannot be used from then on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrappingKey(
        String id,
        String arn,
        byte[] material,
        String description,
        String policy,
        Map<String, String> tags,
        Instant made,
        Optional<Instant> deletion) {

    WrappingKey deletedOn(Instant at) {
        return new WrappingKey(id, arn, material, description, policy, tags, made, Optional.of(at));
    }

    /** As KMS describes it. */
    Map<String, Object> metadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("KeyId", id);
        metadata.put("Arn", arn);
        metadata.put("Description", description);
        metadata.put("CreationDate", made.getEpochSecond());
        metadata.put("Enabled", deletion.isEmpty());
        metadata.put("KeyState", deletion.isEmpty() ? "Enabled" : "PendingDeletion");
        deletion.ifPresent(at -> metadata.put("DeletionDate", at.getEpochSecond()));
        metadata.put("KeySpec", "SYMMETRIC_DEFAULT");
        metadata.put("KeyUsage", "ENCRYPT_DECRYPT");
        metadata.put("EncryptionAlgorithms", List.of("SYMMETRIC_DEFAULT"));
        return metadata;
    }

    /** As it is kept in a file. */
    String json() throws IOException {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id);
        json.put("arn", arn);
        json.put("material", Base64.getEncoder().encodeToString(material));
        json.put("description", description);
        json.put("policy", policy);
        json.put("tags", tags);
        json.put("made", made.toString());
        deletion.ifPresent(at -> json.put("deletion", at.toString()));
        return JSON.std.asString(json);
    }

    static WrappingKey read(String text) throws IOException {
        var json = new KeyRequest(JSON.std.mapFrom(text));
        return new WrappingKey(
                json.text("id"),
                json.text("arn"),
                json.bytes("material"),
                json.text("description"),
                json.text("policy"),
                json.texts("tags"),
                Instant.parse(json.text("made")),
                Optional.of(json.text("deletion")).filter(at -> !at.isEmpty()).map(Instant::parse));
    }

    /** Never its material. */
    @Override
    public String toString() {
        return arn;
    }
}
