package kz.uzdik.json.poll;

import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code keys/<district>.json}: exactly one key. */
public final class DistrictKeyForm {
    private static final int MOST_DIGITS = 1_000;

    private DistrictKeyForm() {}

    /** The file of a district's key. */
    public static byte[] bytes(RsaPublic key) {
        return Json.canonical(Members.of("e", Base64Url.encode(key.exponentBytes()))
                .with("n", Base64Url.encode(key.modulusBytes()))
                .map());
    }

    /**
     * The key of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or the key is not of 2048 bits with e = 65537
     */
    public static RsaPublic read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        var exponent = Base64Url.decode(fields.text("e", 1, MOST_DIGITS));
        var modulus = Base64Url.decode(fields.text("n", 1, MOST_DIGITS));
        Optional<RsaPublic> key = modulus.flatMap(n -> exponent.flatMap(e -> RsaPublic.decode(n, e)))
                .filter(RsaPublic::isOfThePolicy);
        if (key.isEmpty()) {
            fields.problem("n", FieldProblem.BAD_FORMAT, "a key of 2048 bits with e = 65537");
        }
        fields.done();
        return key.orElseThrow();
    }
}
