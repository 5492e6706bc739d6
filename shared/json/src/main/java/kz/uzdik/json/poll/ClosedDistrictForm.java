package kz.uzdik.json.poll;

import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code closing/<district>.json}, and a district's part of {@code closing.json}. */
public final class ClosedDistrictForm {
    private ClosedDistrictForm() {}

    /** The file of a closed district of the poll with this digest. */
    public static byte[] bytes(ClosedDistrict closed, Digest poll) {
        return Json.canonical(write(closed).with("pollDigest", poll.hex()).map());
    }

    /**
     * The closed district of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     */
    public static ClosedDistrict read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        PollTypes.pollDigest(fields, poll);
        return read(fields);
    }

    static Members write(ClosedDistrict closed) {
        return Members.empty()
                .withOrNull("ballots", closed.ballots())
                .with("sha256", closed.ledger().hex());
    }

    static ClosedDistrict read(Fields fields) {
        var ballots = fields.optional("ballots", FieldTypes.integer(0, Long.MAX_VALUE));
        var ledger = fields.required("sha256", PollTypes.DIGEST);
        fields.done();
        return new ClosedDistrict(ballots, ledger);
    }
}
