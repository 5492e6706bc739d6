package kz.uzdik.json.poll;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** {@code offline/<n>.json}: a station without internet, and whose entries vote there. */
public final class OfflineStationForm {
    private OfflineStationForm() {}

    static Members write(OfflineStation station) {
        return Members.of("number", station.number())
                .with("station", station.station().value())
                .with("units", List.copyOf(station.unitsInOrder()))
                .with("from", station.from())
                .with("at", station.at());
    }

    /** The file of a station of the poll with this digest. */
    public static byte[] bytes(OfflineStation station, Digest poll) {
        return Json.canonical(write(station).with("pollDigest", poll.hex()).map());
    }

    /**
     * The station of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form, or of another poll
     */
    public static OfflineStation read(byte[] json, Digest poll) {
        Fields fields = Fields.of(Json.read(json));
        PollTypes.pollDigest(fields, poll);
        return read(fields);
    }

    static OfflineStation read(Fields fields) {
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var station = fields.required("station", PollTypes.STATION);
        var units = fields.list("units", 1, PlanParts.MANY, PollTypes.KATO);
        var from = fields.instant("from");
        var at = fields.instant("at");
        fields.done();
        return new OfflineStation(number, station, Set.copyOf(units), from, at);
    }
}
