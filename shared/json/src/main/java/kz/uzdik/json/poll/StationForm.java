package kz.uzdik.json.poll;

import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.voting.StationCount;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.Form;

/** A station's subtotals: as they are stored, and as {@code paper/<station>.json} has them. */
public final class StationForm {
    public static final Form<Station> FORM = new Form<>(StationForm::write, StationForm::read);

    private StationForm() {}

    static Members write(Station station) {
        return Members.of("poll", station.poll().toString())
                .with("station", station.station().value())
                .with("counts", CountsType.write(station.counts()))
                .with("enteredBy", station.enteredBy().value())
                .withOptional("confirmedBy", station.confirmedBy().map(PersonId::value))
                .with("version", station.version());
    }

    static Station read(Fields fields) {
        var poll = fields.required("poll", PollTypes.POLL);
        var station = fields.required("station", PollTypes.STATION);
        var counts = fields.required("counts", CountsType.TYPE);
        var enteredBy = fields.required("enteredBy", PollTypes.PERSON);
        var confirmedBy = fields.optional("confirmedBy", PollTypes.PERSON);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Station(poll, station, counts, enteredBy, confirmedBy, version);
    }

    /** The public file of a confirmed station of the poll with this digest. */
    public static byte[] bytes(Station station, Digest poll) {
        if (!station.isConfirmed()) {
            throw new IllegalArgumentException("nobody has confirmed the station " + station.station());
        }
        return PaperForm.bytes(
                new StationCount(station.station().value(), station.station().district(), station.counts()), poll);
    }
}
