package kz.uzdik.functions.recordkeeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.keeping.HoldingErasure;
import kz.uzdik.domain.keeping.Period;
import kz.uzdik.domain.keeping.ReadingRetention;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.domain.keeping.StatingRetention;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.WireName;

/** How long an edition's personal data is kept, what would go when, and what stands in the way. */
final class RetentionRoutes {

    private static final int LONGEST = 36_500;
    private static final int LONGEST_REASON = 1_000;

    private final Words words;
    private final Outcomes outcomes;
    private final ReadingRetention reading;
    private final StatingRetention stating;
    private final HoldingErasure holding;

    RetentionRoutes(KeepingPorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        reading = new ReadingRetention(
                ports.contests(),
                ports.retentions(),
                ports.rule(),
                ports.commissions(),
                ports.publications(),
                ports.dossiers(),
                ports.erasures());
        stating = new StatingRetention(ports.contests().editions(), ports.retentions());
        holding = new HoldingErasure(ports.contests().editions(), ports.retentions());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/editions/{edition}/retention", this::read),
                Route.signedIn("PUT", "/editions/{edition}/retention", this::state),
                Route.signedIn("POST", "/editions/{edition}/retention/confirmation", this::confirm),
                Route.signedIn("PUT", "/editions/{edition}/hold", this::hold));
    }

    private ApiReply read(Call call) {
        var spoken = words.of(call);
        return outcomes.reply(
                call,
                reading.read(PathIds.edition(call), Actors.of(call)),
                report -> ApiReply.ok(new RetentionView(spoken).report(report).map()));
    }

    private ApiReply state(Call call) {
        var edition = PathIds.edition(call);
        Fields body = call.body();
        long version = version(body);
        var days = body.part("days", RetentionRoutes::days);
        Optional<LocalDate> ended = body.optionalDate("ended");
        String basis = body.text("basis", 1, LONGEST_REASON);
        body.done();
        var stated = new StatingRetention.Stated(days.get(), ended, basis);
        return reply(call, stating.state(edition, version, stated, Actors.of(call), call.at()));
    }

    private static Map<Period, Integer> days(Fields body) {
        Map<Period, Integer> days = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            body.optionalInteger(WireName.of(period), 1, LONGEST).ifPresent(count -> days.put(period, count));
        }
        body.done();
        return days;
    }

    private ApiReply confirm(Call call) {
        var edition = PathIds.edition(call);
        Fields body = call.body();
        long version = version(body);
        body.done();
        return reply(call, stating.confirm(edition, version, Actors.of(call), call.at()));
    }

    private ApiReply hold(Call call) {
        var edition = PathIds.edition(call);
        Fields body = call.body();
        long version = version(body);
        boolean held = body.flag("held");
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reply(call, holding.hold(edition, version, held, reason, Actors.of(call), call.at()));
    }

    private static long version(Fields body) {
        return body.integer("version", 0L, Long.MAX_VALUE);
    }

    private ApiReply reply(Call call, Outcome<Retention> outcome) {
        return outcomes.reply(
                call,
                outcome,
                retention -> ApiReply.ok(RetentionView.retention(retention).map()));
    }
}
