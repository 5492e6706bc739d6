package kz.uzdik.json.poll;

import java.util.Map;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code annulled.json}: the districts whose poll was annulled, and why. */
public final class AnnulledForm {
    private AnnulledForm() {}

    /** The file of the annulled districts of the poll with this digest. */
    public static byte[] bytes(Map<Kato, String> reasons, Digest poll) {
        return Json.canonical(Members.of("districts", PollTypes.byCode(reasons, reason -> reason))
                .with("pollDigest", poll.hex())
                .map());
    }

    /**
     * Each annulled district with the reason.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     */
    public static Map<Kato, String> read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        var reasons = PollTypes.byDistrict(fields, "districts", FieldTypes.text(1, 10_000));
        PollTypes.pollDigest(fields, poll);
        fields.done();
        return reasons;
    }
}
