package kz.uzdik.json.poll;

import java.util.HexFormat;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import kz.uzdik.json.Mismatch;

/** {@code keys.json}. */
public final class PollKeysForm {
    private static final FieldType<String> POINT_IN_HEX = new FieldType<>("", PollKeysForm::hex);

    private PollKeysForm() {}

    /** The file of these keys. */
    public static byte[] bytes(PollKeys keys) {
        return Json.canonical(Members.of("acknowledgement", Base64Url.encode(keys.acknowledgementPoint()))
                .with("districts", PollTypes.byCode(keys.districts(), Digest::hex))
                .with("pollDigest", keys.poll().hex())
                .map());
    }

    /**
     * The keys of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or its key is no point of the curve
     */
    public static PollKeys read(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        var acknowledgement = fields.required("acknowledgement", POINT_IN_HEX);
        var districts = PollTypes.byDistrict(fields, "districts", PollTypes.DIGEST);
        var poll = fields.required("pollDigest", PollTypes.DIGEST);
        fields.done();
        return new PollKeys(poll, acknowledgement, districts);
    }

    private static String hex(Object value) throws Mismatch {
        if (value instanceof String text) {
            var point = Base64Url.decode(text).flatMap(Point::decode);
            if (point.isPresent()) {
                return HexFormat.of().formatHex(point.get().bytes());
            }
        }
        throw new Mismatch(FieldProblem.BAD_FORMAT, "a point of P-256");
    }
}
