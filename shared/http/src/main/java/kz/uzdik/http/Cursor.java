package kz.uzdik.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.uzdik.json.Digest;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;

/**
 * Where a list goes on: the position behind its last item, opaque to clients.
 *
 * <p>The text carries a checksum bound to its list, so a cut, changed or foreign cursor is refused. The checksum is no
 * secret: a position must hold nothing that its reader may not see, and whoever continues from it takes the partition
 * from the request, never from the position.
 */
public record Cursor(Map<String, String> position) {

    private static final int CHECKSUM_BYTES = 8;
    private static final int MAX_LENGTH = 2_048;

    public Cursor {
        position = Map.copyOf(position);
    }

    /** The text for clients; {@code list} names the list with all that selects it, such as its path. */
    public String encode(String list) {
        byte[] json = Json.canonical(position);
        byte[] checksum = checksum(list, json);
        byte[] all = Arrays.copyOf(checksum, checksum.length + json.length);
        System.arraycopy(json, 0, all, checksum.length, json.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Reads what {@link #encode} gave for the same list.
     *
     * @throws ProblemException 400 {@code bad-cursor}
     */
    public static Cursor decode(String list, String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text.length() <= MAX_LENGTH ? text : "");
            return new Cursor(texts(Fields.of(Json.read(checked(list, all)))));
        } catch (IllegalArgumentException | MalformedJson | InvalidFields _) {
            throw bad();
        }
    }

    private static byte[] checked(String list, byte[] all) {
        if (all.length < CHECKSUM_BYTES) {
            throw bad();
        }
        byte[] json = Arrays.copyOfRange(all, CHECKSUM_BYTES, all.length);
        if (!Arrays.equals(Arrays.copyOf(all, CHECKSUM_BYTES), checksum(list, json))) {
            throw bad();
        }
        return json;
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.names().forEach(name -> texts.put(name, fields.required(name, FieldTypes.text(0, MAX_LENGTH))));
        fields.done();
        return texts;
    }

    private static byte[] checksum(String list, byte[] json) {
        byte[] name = (list + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(name, name.length + json.length);
        System.arraycopy(json, 0, all, name.length, json.length);
        return Arrays.copyOf(Digest.sha256(all), CHECKSUM_BYTES);
    }

    private static ProblemException bad() {
        return Problem.of(Problems.BAD_CURSOR).exception();
    }
}
