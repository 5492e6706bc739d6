package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.LiftingSuppression;
import kz.uzdik.domain.notice.ReadingDeliveries;
import kz.uzdik.domain.notice.Resending;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Cursor;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Page;
import kz.uzdik.http.PageRequest;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.DeliveryForm;

/** What did not arrive, or was not done: the list, and what can be done about it. No address stands in it. */
final class DeliveryRoutes {

    private static final String AFTER = "after";
    private static final int DEFAULT = 50;
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 1_000;

    private final Outcomes outcomes;
    private final ReadingDeliveries reading;
    private final Resending resending;
    private final LiftingSuppression lifting;

    DeliveryRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        reading = new ReadingDeliveries(ports.contests(), ports.deliveries());
        resending = new Resending(ports.deliveries(), ports.errands());
        lifting = new LiftingSuppression(ports.deliveries(), ports.suppressions());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/editions/{edition}/deliveries", this::list),
                Route.signedIn("POST", "/editions/{edition}/deliveries/{delivery}/resend", this::resend),
                Route.signedIn("POST", "/editions/{edition}/deliveries/{delivery}/lifting", this::lift));
    }

    // There may be many when the mail service is down: a page is read at a time, and one item more to know of the next.
    private ApiReply list(Call call) {
        var edition = PathIds.edition(call);
        String name = "/editions/" + edition + "/deliveries";
        Fields query = call.query();
        PageRequest wanted = PageRequest.read(query, name, DEFAULT, MOST);
        query.done();
        String after = wanted.cursor()
                .map(cursor -> cursor.position().getOrDefault(AFTER, ""))
                .orElse("");
        List<Delivery> found =
                outcomes.value(call, reading.list(edition, after, wanted.limit() + 1, Actors.of(call), call.at()));
        return ApiReply.ok(page(found, wanted.limit()).form(name, DeliveryRoutes::form));
    }

    private static Page<Delivery> page(List<Delivery> found, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<Delivery> page = found.subList(0, limit);
        return new Page<>(
                page, Optional.of(new Cursor(Map.of(AFTER, page.getLast().position()))));
    }

    private ApiReply resend(Call call) {
        var edition = PathIds.edition(call);
        DeliveryId id = delivery(call);
        String reason = reason(call);
        return accepted(call, resending.resend(edition, id, reason, Actors.of(call), call.at()));
    }

    private ApiReply lift(Call call) {
        var edition = PathIds.edition(call);
        DeliveryId id = delivery(call);
        String reason = reason(call);
        return outcomes.reply(
                call,
                lifting.lift(edition, id, reason, Actors.of(call), call.at()),
                delivery -> ApiReply.ok(form(delivery).map()));
    }

    private ApiReply accepted(Call call, Outcome<Delivery> outcome) {
        return outcomes.reply(
                call, outcome, delivery -> ApiReply.accepted(form(delivery).map()));
    }

    private static DeliveryId delivery(Call call) {
        return call.path("delivery", DeliveryId::new);
    }

    private static String reason(Call call) {
        Fields body = call.body();
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reason;
    }

    private static Members form(Delivery delivery) {
        Delivery.Round round = delivery.round();
        return Members.of("id", delivery.id().value())
                .with("task", DeliveryForm.task(delivery.task()))
                .with("state", delivery.state())
                .withOptional("trouble", delivery.trouble())
                .with("since", delivery.since())
                .with("round", round.number())
                .with("tries", round.tries())
                .withOptional("lastTry", round.lastTry())
                .withEach("silences", delivery.silences(), silence -> silence);
    }
}
