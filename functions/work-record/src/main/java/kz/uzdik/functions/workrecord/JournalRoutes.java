package kz.uzdik.functions.workrecord;

import java.time.YearMonth;
import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.ReadingWork;
import kz.uzdik.domain.work.RemarkingOnEntry;
import kz.uzdik.domain.work.WritingJournal;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.work.StatementForm;

/** The journals of offices. */
final class JournalRoutes {

    private static final FieldType<Long> MONTH = FieldTypes.integerText(1, 12);

    private final Outcomes outcomes;
    private final ReadingWork reading;
    private final WritingJournal writing;
    private final RemarkingOnEntry remarking;

    JournalRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        reading = new ReadingWork(ports.stores());
        writing = new WritingJournal(ports.stores());
        remarking = new RemarkingOnEntry(ports.stores());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/offices/{office}/journal/{year}", this::read),
                Route.signedIn("GET", "/offices/{office}/journal/{year}/{entry}", this::readEntry),
                Route.signedIn("PUT", "/offices/{office}/journal/{year}/{entry}", this::write),
                Route.signedIn("POST", "/offices/{office}/journal/{year}/{entry}/withdrawal", this::withdraw),
                Route.signedIn("POST", "/offices/{office}/journal/{year}/{entry}/remarks", this::remark));
    }

    private ApiReply read(Call call) {
        var office = WorkPaths.office(call);
        int year = WorkPaths.year(call);
        Fields query = call.query();
        int month = Math.toIntExact(query.required("month", MONTH));
        String list = "/offices/" + office + "/journal/" + year + "?month=" + month;
        // What is left of the parameters is the page's.
        query.doneIgnoringOthers();
        List<Entry> all =
                outcomes.value(call, reading.journal(office, YearMonth.of(year, month), Actors.of(call), call.at()));
        return new Listing<>(list, all, entry -> entry.day() + " " + entry.id().key()).page(query, EntryView::of);
    }

    private ApiReply readEntry(Call call) {
        return reply(call, reading.entry(WorkPaths.entry(call), Actors.of(call), call.at()));
    }

    private ApiReply write(Call call) {
        var entry = WorkPaths.entry(call);
        Fields body = call.body();
        long over = AdoptionRoutes.version(body);
        var stated = body.part("states", StatementForm::read);
        body.done();
        return reply(call, writing.write(entry, over, stated.get(), Actors.of(call), call.at()));
    }

    private ApiReply withdraw(Call call) {
        var entry = WorkPaths.entry(call);
        Fields body = call.body();
        long over = AdoptionRoutes.version(body);
        body.done();
        return reply(call, writing.withdraw(entry, over, Actors.of(call), call.at()));
    }

    private ApiReply remark(Call call) {
        var entry = WorkPaths.entry(call);
        Fields body = call.body();
        String words = body.text("words", 1, Entry.LONGEST_REMARK);
        body.done();
        return reply(call, remarking.remark(entry, words, Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<Entry> outcome) {
        return outcomes.reply(call, outcome, entry -> ApiReply.ok(EntryView.of(entry)));
    }
}
