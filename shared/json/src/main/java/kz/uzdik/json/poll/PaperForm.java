package kz.uzdik.json.poll;

import java.util.regex.Pattern;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.voting.StationCount;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code paper/<station>.json}: a station's confirmed subtotals. */
public final class PaperForm {
    private static final Pattern STATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");

    private PaperForm() {}

    /** The file of a station of the poll with this digest. */
    public static byte[] bytes(StationCount station, Digest poll) {
        return Json.canonical(Members.of("ballots", station.counts().ballots())
                .with("confirmed", true)
                .with("counts", CountsType.write(station.counts()))
                .with("district", station.district().code())
                .with("pollDigest", poll.hex())
                .with("station", station.station())
                .map());
    }

    /**
     * The subtotals of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, of another poll, not confirmed, or its rows do
     *     not sum to its ballots
     */
    public static StationCount read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        var ballots = fields.required("ballots", PollTypes.NUMBER);
        var counts = fields.required("counts", CountsType.TYPE);
        var district = fields.required("district", PollTypes.KATO);
        var station = fields.pattern("station", STATION, "a station's name");
        PollTypes.pollDigest(fields, poll);
        if (!fields.flag("confirmed")) {
            fields.problem("confirmed", FieldProblem.NOT_ALLOWED, "confirmed by a second person");
        }
        if (ballots != counts.ballots()) {
            fields.problem("ballots", FieldProblem.NOT_ALLOWED, "the sum of each row");
        }
        fields.done();
        return new StationCount(station, district, counts);
    }
}
