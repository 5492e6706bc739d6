package kz.uzdik.json.poll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.StationOfficers;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.form.Form;

/** A poll as it is stored. */
public final class PollForm {
    public static final Form<Poll> FORM = new Form<>(PollForm::write, PollForm::read);

    private PollForm() {}

    static Members write(Poll poll) {
        return Members.of("plan", PollPlanForm.write(poll.plan()))
                .withEach("officers", poll.officers(), PersonId::value)
                .withEach("stations", List.copyOf(poll.stations().inOrder().entrySet()), PollForm::station)
                .with("phase", poll.phase())
                .withEach("approvals", poll.approvals(), MatterForm::write)
                .with("custody", custody(poll.custody()))
                .with("decisions", decisions(poll.decisions()))
                .with("version", poll.version());
    }

    private static Members station(Map.Entry<StationId, List<PersonId>> station) {
        return Members.of("station", station.getKey().value())
                .withEach("officers", station.getValue(), PersonId::value);
    }

    private static Map.Entry<StationId, List<PersonId>> station(Fields fields) {
        var station = fields.required("station", PollTypes.STATION);
        var officers = fields.list("officers", 0, PlanParts.MANY, PollTypes.PERSON);
        fields.done();
        return Map.entry(station, officers);
    }

    private static Members custody(Custody custody) {
        Members keys = Members.empty();
        new TreeMap<>(custody.keys()).forEach((part, key) -> keys.with(WireName.of(part), key(key)));
        return Members.of("keys", keys)
                .with("districts", custody.districts())
                .withOptional("published", custody.published().map(Object::toString));
    }

    private static Members key(Custody.Key key) {
        return Members.of("id", key.id())
                .withOptional("retired", key.retired())
                .withOptional("destroyed", key.destroyed());
    }

    private static Members decisions(Decisions decisions) {
        return Members.empty()
                .withOptional("freeze", decisions.freeze().map(PollForm::freeze))
                .withEach("extensions", decisions.extensions(), PollForm::extension)
                .withEach("offline", decisions.offline(), OfflineStationForm::write)
                .with("annulled", PollTypes.byCode(decisions.annulled(), reason -> reason))
                .withOptional("closed", decisions.closed())
                .withOptional("results", decisions.results().map(Object::toString))
                .withOptional("counted", decisions.counted())
                .withOptional("backup", decisions.backup())
                .withOptional("bundle", decisions.bundle().map(Object::toString));
    }

    private static Members freeze(Decisions.Freeze freeze) {
        return Members.of("digest", freeze.digest().hex())
                .with("roll", freeze.roll())
                .with("at", freeze.at());
    }

    private static Members extension(Extension extension) {
        return Members.of("number", extension.number())
                .with("issueUntil", extension.issueUntil())
                .with("ballotsUntil", extension.ballotsUntil())
                .withOptional("complaintsUntil", extension.complaints())
                .with("reason", extension.reason())
                .with("at", extension.at());
    }

    static Poll read(Fields fields) {
        var plan = fields.part("plan", PollPlanForm::read);
        var officers = fields.list("officers", 0, PlanParts.MANY, PollTypes.PERSON);
        Map<StationId, List<PersonId>> stations = new HashMap<>();
        fields.each("stations", PollForm::station)
                .forEach(station -> stations.put(station.getKey(), station.getValue()));
        var phase = fields.choice("phase", PollPhase.class);
        var approvals = fields.each("approvals", MatterForm::read);
        var custody = fields.part("custody", PollForm::custody);
        var decisions = fields.part("decisions", PollForm::decisions);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Poll(
                plan.get(),
                officers,
                new StationOfficers(stations),
                phase,
                approvals,
                custody.get(),
                decisions.get(),
                version);
    }

    private static Custody custody(Fields fields) {
        Map<KeyPart, Custody.Key> keys = new HashMap<>();
        Fields byPart = fields.object("keys");
        for (KeyPart part : KeyPart.values()) {
            byPart.optionalPart(WireName.of(part), PollForm::key).ifPresent(key -> keys.put(part, key));
        }
        var districts = fields.integer("districts", 0, Integer.MAX_VALUE);
        var published = fields.optional("published", PollTypes.DIGEST);
        fields.done();
        return new Custody(keys, districts, published);
    }

    private static Custody.Key key(Fields fields) {
        var id = fields.required("id", PollTypes.TEXT);
        var retired = fields.optionalInstant("retired");
        var destroyed = fields.optionalInstant("destroyed");
        fields.done();
        return new Custody.Key(id, retired, destroyed);
    }

    private static Decisions decisions(Fields fields) {
        var freeze = fields.optionalPart("freeze", PollForm::freeze);
        var extensions = fields.each("extensions", PollForm::extension);
        var offline = fields.each("offline", OfflineStationForm::read);
        var annulled = PollTypes.byDistrict(fields, "annulled", PollTypes.TEXT);
        var closed = fields.optionalInstant("closed");
        var results = fields.optional("results", PollTypes.DIGEST);
        var counted = fields.optionalInstant("counted");
        var backup = fields.optional("backup", PollTypes.TEXT);
        var bundle = fields.optional("bundle", PollTypes.DIGEST);
        fields.done();
        return new Decisions(freeze, extensions, offline, annulled, closed, results, counted, backup, bundle);
    }

    private static Decisions.Freeze freeze(Fields fields) {
        var digest = fields.required("digest", PollTypes.DIGEST);
        var roll = fields.integer("roll", 1, Integer.MAX_VALUE);
        var at = fields.instant("at");
        fields.done();
        return new Decisions.Freeze(digest, roll, at);
    }

    private static Extension extension(Fields fields) {
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var issueUntil = fields.instant("issueUntil");
        var ballotsUntil = fields.instant("ballotsUntil");
        var complaintsUntil = fields.optionalInstant("complaintsUntil");
        var reason = fields.required("reason", PollTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Extension(number, issueUntil, ballotsUntil, complaintsUntil, reason, at);
    }
}
