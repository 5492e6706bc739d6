package kz.uzdik.json.poll;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.json.Mismatch;

/**
 * A ballot as it is sent (step 6 of docs/voting.md): exactly the members {@code district, pk, prefix, cred, answers,
 * sig}, bytes in strict base64url, answers as whole numbers from 0 to 5.
 */
public record BallotBody(Kato district, Ballot ballot) {
    /** A longer body is not looked at. */
    public static final int MOST_BYTES = 2_048;

    private static final FieldType<byte[]> PREFIX = bytes(BlindRsa.PREFIX_LENGTH);
    private static final FieldType<byte[]> CREDENTIAL = bytes(Ballot.CREDENTIAL_LENGTH);
    private static final FieldType<byte[]> SIGNATURE = bytes(P256.SIGNATURE_LENGTH);
    private static final FieldType<Optional<Point>> KEY = new FieldType<>(Optional.empty(), BallotBody::key);
    private static final FieldType<Long> ANSWER = FieldTypes.integer(Question.CANNOT_SAY, Question.MOST);

    /**
     * The ballot of a body.
     *
     * @throws MalformedJson when it is not strict JSON, or over 2,048 bytes
     * @throws kz.uzdik.json.InvalidFields when a member is missing, unknown, or of the wrong form
     */
    public static BallotBody read(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new MalformedJson(MalformedJson.Fault.TOO_BIG, 0, 0);
        }
        return read(Fields.of(Json.read(body)));
    }

    private static BallotBody read(Fields fields) {
        Kato district = fields.required("district", PollTypes.KATO);
        Optional<Point> key = fields.required("pk", KEY);
        byte[] prefix = fields.required("prefix", PREFIX);
        byte[] credential = fields.required("cred", CREDENTIAL);
        List<Long> answers = fields.list("answers", 1, PollPlan.MOST_QUESTIONS, ANSWER);
        byte[] signature = fields.required("sig", SIGNATURE);
        fields.done();
        return new BallotBody(district, new Ballot(key.orElseThrow(), prefix, credential, bytes(answers), signature));
    }

    private static byte[] bytes(List<Long> answers) {
        byte[] bytes = new byte[answers.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = answers.get(i).byteValue();
        }
        return bytes;
    }

    private static FieldType<byte[]> bytes(int length) {
        return new FieldType<>(
                new byte[length],
                value -> decoded(value)
                        .filter(bytes -> bytes.length == length)
                        .orElseThrow(() -> wrong(value, length + " bytes in base64url without padding")));
    }

    private static Optional<Point> key(Object value) throws Mismatch {
        Optional<Point> point = decoded(value).flatMap(Point::decode);
        if (point.isEmpty()) {
            throw wrong(value, "an uncompressed point of P-256 in base64url without padding");
        }
        return point;
    }

    private static Optional<byte[]> decoded(Object value) {
        return value instanceof String text ? Base64Url.decode(text) : Optional.empty();
    }

    private static Mismatch wrong(Object value, String expected) {
        return new Mismatch(value instanceof String ? FieldProblem.BAD_FORMAT : FieldProblem.WRONG_TYPE, expected);
    }

    /** Shows nothing of the ballot. */
    @Override
    public String toString() {
        return "BallotBody[hidden]";
    }
}
