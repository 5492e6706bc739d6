package kz.uzdik.json.poll;

import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code rolls/<n>.json}. */
public final class SupplementaryRollForm {
    private SupplementaryRollForm() {}

    /** The file of people added to the roll of the poll with this digest. */
    public static byte[] bytes(SupplementaryRoll roll, Digest poll) {
        return Json.canonical(Members.of("number", roll.number())
                .with("version", roll.version())
                .with("digest", roll.digest().hex())
                .with("districts", PollTypes.byCode(roll.added(), added -> added))
                .with("pollDigest", poll.hex())
                .map());
    }

    /**
     * The added people of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     */
    public static SupplementaryRoll read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var version = fields.integer("version", 1, Integer.MAX_VALUE);
        var digest = fields.required("digest", PollTypes.DIGEST);
        var added = PollTypes.byDistrict(fields, "districts", PollTypes.NUMBER);
        PollTypes.pollDigest(fields, poll);
        fields.done();
        return new SupplementaryRoll(number, version, digest, added);
    }
}
