package kz.uzdik.functions.voterenrolment;

import java.util.regex.Pattern;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Problem;
import kz.uzdik.http.Problems;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Mismatch;

/** How what residents send is read: at most 2,048 bytes, exactly the members named, nothing of it repeated in an answer. */
final class ResidentBody {

    private static final int MOST_BYTES = 2_048;

    /** In strict base64url; how long they have to be is for the act to say. */
    static final FieldType<byte[]> BYTES = new FieldType<>(new byte[0], value -> {
        String expected = "bytes in base64url without padding";
        if (!(value instanceof String text)) {
            throw new Mismatch(FieldProblem.WRONG_TYPE, expected);
        }
        return Base64Url.decode(text).orElseThrow(() -> new Mismatch(FieldProblem.BAD_FORMAT, expected));
    });

    private static final FieldType<RequestId> REQUEST = FieldTypes.text(1, 100)
            .standingIn(Base64Url.encode(new byte[VoteContext.REQUEST_ID_LENGTH]))
            .as(RequestId::new, "the id of a request: 16 bytes in base64url without padding");

    private static final FieldType<String> CODE =
            FieldTypes.pattern(Pattern.compile("[0-9]{8}"), "eight digits").standingIn("00000000");

    private ResidentBody() {}

    /**
     * The body of a call, whose reader must end with {@code done()}.
     *
     * @throws kz.uzdik.http.ProblemException 413 when it is too large, 415 when it is not declared as JSON
     */
    static Fields of(Call call) {
        if (call.request().bodyLength() > MOST_BYTES) {
            throw Problem.of(Problems.BODY_TOO_LARGE)
                    .with("limitBytes", MOST_BYTES)
                    .exception();
        }
        return call.body();
    }

    /** Who somebody says they are. */
    static Claim claim(Fields fields) {
        return new Claim(
                fields.required("iin", BodyTypes.IIN),
                fields.required("contact", BodyTypes.EMAIL),
                fields.required("district", BodyTypes.UNIT));
    }

    /** What they prove it with. */
    static Proof proof(Fields fields) {
        return new Proof(claim(fields), fields.required("request", REQUEST), fields.required("code", CODE));
    }

    /** The id of a request as a message of ours holds it. */
    static RequestId request(Fields fields) {
        return fields.required("request", REQUEST);
    }
}
