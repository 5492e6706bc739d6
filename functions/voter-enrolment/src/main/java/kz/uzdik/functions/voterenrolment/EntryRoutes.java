package kz.uzdik.functions.voterenrolment;

import java.util.List;
import java.util.regex.Pattern;
import kz.uzdik.domain.enrolment.DecidingHold;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.MarkingOnPaper;
import kz.uzdik.domain.enrolment.ReadingHolds;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Single entries of a roll: held issuances, and marks for paper ballots and assisted voters. */
final class EntryRoutes {

    private static final FieldType<String> ENTRY = FieldTypes.pattern(
                    Pattern.compile("[0-9a-f]{64}"), "an entry as the list of held issuances names it")
            .standingIn("0".repeat(64));
    private static final FieldType<StationId> STATION = FieldTypes.text(1, 20)
            .standingIn("100000000-1")
            .as(StationId::new, "a station: the district's code, a hyphen, a number");

    /** What an officer decides of a held issuance. */
    private enum Decision {
        RELEASED,
        REFUSED
    }

    /** How somebody votes at a station. */
    private enum AtStation {
        PAPER,
        ASSISTED
    }

    private final Outcomes outcomes = new Outcomes(Words.ofNoContest());
    private final ReadingHolds holds;
    private final DecidingHold deciding;
    private final MarkingOnPaper marking;

    EntryRoutes(OfficePorts ports) {
        holds = new ReadingHolds(ports.published(), ports.polls(), ports.rolls());
        deciding = new DecidingHold(ports.published(), ports.polls(), ports.rolls());
        marking = new MarkingOnPaper(ports.published(), ports.polls(), ports.entries(), ports.secrets());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/polls/{poll}/holds", this::held),
                Route.signedIn("POST", "/polls/{poll}/holds/decision", this::decide),
                Route.signedIn("POST", "/polls/{poll}/marks", this::mark));
    }

    private ApiReply held(Call call) {
        var poll = PathIds.poll(call);
        Fields query = call.query();
        var district = query.required("district", BodyTypes.UNIT);
        String list = "/polls/" + poll + "/holds?district=" + district;
        // Its problems are told before anybody looks for the poll.
        Fields whole = call.query();
        whole.required("district", BodyTypes.UNIT);
        whole.optionalText("limit", 1, 20);
        whole.optionalText("cursor", 1, 4_096);
        whole.done();
        var entries = outcomes.value(call, holds.list(poll, district, Actors.of(call)));
        return new Listing<>(list, entries, EntryRoutes::name).page(query, EntryRoutes::form);
    }

    private static String name(RollEntry entry) {
        return Listing.numbered(entry.key().roll()) + entry.key().person();
    }

    private static Members form(RollEntry entry) {
        return Members.of("roll", entry.key().roll())
                .with("district", entry.key().district().code())
                .with("entry", entry.key().person())
                .with("contactAtCap", entry.contactAtCap());
    }

    private ApiReply decide(Call call) {
        var poll = PathIds.poll(call);
        Fields body = call.body();
        int roll = body.integer("roll", 1, Integer.MAX_VALUE);
        var district = body.required("district", BodyTypes.UNIT);
        String entry = body.required("entry", ENTRY);
        var decision = body.choice("decision", Decision.class);
        String reason = body.text("reason", 1, 500);
        body.done();
        var decided = deciding.decide(
                new EntryKey(poll, roll, district, entry),
                decision == Decision.RELEASED,
                reason,
                Actors.of(call),
                call.at());
        return outcomes.reply(
                call, decided, hold -> ApiReply.ok(Members.of("decision", hold).map()));
    }

    private ApiReply mark(Call call) {
        var poll = PathIds.poll(call);
        Fields body = call.body();
        var iin = body.required("iin", BodyTypes.IIN);
        var district = body.required("district", BodyTypes.UNIT);
        var channel = body.choice("channel", AtStation.class);
        var station = body.required("station", STATION);
        if (!station.district().equals(district)) {
            body.problem("station", FieldProblem.NOT_ALLOWED, "a station of the district");
        }
        body.done();
        var handed = new MarkingOnPaper.Handed(
                iin, channel == AtStation.PAPER ? Mark.Channel.PAPER : Mark.Channel.ASSISTED, station);
        return outcomes.reply(
                call,
                marking.mark(poll, handed, Actors.of(call), call.at()),
                mark -> ApiReply.ok(Members.of("channel", mark.channel())
                        .with("station", station.value())
                        .with("day", mark.day())
                        .map()));
    }
}
