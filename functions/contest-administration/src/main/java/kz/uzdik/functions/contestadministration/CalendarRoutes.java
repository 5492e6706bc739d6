package kz.uzdik.functions.contestadministration;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.CalendarInForce;
import kz.uzdik.domain.contest.EditingCalendar;
import kz.uzdik.domain.contest.ReadingCalendar;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.calendar.CalendarForm;
import kz.uzdik.json.calendar.CalendarReader;

/** The calendar of days off: the version in force, any version by its digest, and the Agency's edits. */
final class CalendarRoutes {

    private static final int LONGEST_REASON = 1_000;

    private final Outcomes outcomes;
    private final ReadingCalendar reading;
    private final AcceptingCalendar accepting;

    CalendarRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        reading = new ReadingCalendar(ports.calendars(), ports.contests().calendars());
        accepting = new AcceptingCalendar(ports.files(), new EditingCalendar(ports.calendars()));
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/calendar", this::readInForce),
                Route.signedIn("PUT", "/calendar", this::edit),
                Route.signedIn("GET", "/calendar/{digest}", this::readVersion));
    }

    private ApiReply readInForce(Call call) {
        return reply(call, reading.inForce(Actors.of(call)));
    }

    private ApiReply readVersion(Call call) {
        String digest = call.path("digest", DefinitionRoutes::digest);
        return reply(call, reading.version(digest, Actors.of(call)));
    }

    private ApiReply edit(Call call) {
        Fields body = call.body();
        String replaces = body.required("replaces", BodyTypes.DIGEST);
        String reason = body.text("reason", 1, LONGEST_REASON);
        var calendar = body.part("calendar", CalendarReader::read);
        var tree = body.any("calendar");
        body.done();
        var accepted = CalendarReader.accepted(calendar.get(), tree);
        var outcome = accepting.accept(accepted, replaces, reason, Actors.of(call), call.at());
        return outcomes.reply(
                call,
                outcome,
                kept -> ApiReply.ok(form(new CalendarInForce(kept.digest(), accepted.calendar()))
                        .map()));
    }

    private ApiReply reply(Call call, Outcome<CalendarInForce> outcome) {
        return outcomes.reply(call, outcome, found -> ApiReply.ok(form(found).map()));
    }

    private static Members form(CalendarInForce found) {
        return Members.of("digest", found.digest()).with("calendar", CalendarForm.of(found.calendar()));
    }
}
