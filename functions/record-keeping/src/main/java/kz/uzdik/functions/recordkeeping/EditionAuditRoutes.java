package kz.uzdik.functions.recordkeeping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.AuditFilter;
import kz.uzdik.domain.audit.ReadingEditionsAudit;
import kz.uzdik.domain.audit.VerifyingChains;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Cursor;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PageRequest;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** The audit trail of a whole edition: by time, as pages or as lines for an inspection, and its chains checked. */
final class EditionAuditRoutes {

    private static final String AFTER = "after";
    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 100;
    private static final int LINES = 1_000;

    private final Outcomes outcomes;
    private final Contests contests;
    private final ReadingEditionsAudit reading;
    private final VerifyingChains verifying;

    EditionAuditRoutes(KeepingPorts ports) {
        outcomes = new Outcomes(ports.words());
        contests = ports.contests();
        reading = new ReadingEditionsAudit(contests.editions(), ports.audit());
        verifying = new VerifyingChains(reading, ports.chains(), ports.expected());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/editions/{edition}/audit", this::page),
                Route.signedIn("GET", "/editions/{edition}/audit/lines", this::lines),
                Route.signedIn("GET", "/editions/{edition}/audit/chains", this::chains));
    }

    /** What is asked for, and the name of the list that it makes: a cursor holds for no other. */
    private record Wanted(AuditFilter filter, String list, PageRequest page) {
        String after() {
            return page.cursor()
                    .map(cursor -> cursor.position().getOrDefault(AFTER, ""))
                    .orElse("");
        }

        Optional<String> next(Optional<String> place) {
            return place.map(after -> new Cursor(Map.of(AFTER, after)).encode(list));
        }
    }

    private Wanted wanted(Call call, String path, int usual, int most) {
        Fields query = call.query();
        ZoneId zone = contests.planned(PathIds.edition(call), call.at())
                .map(contest -> contest.definition().zone())
                .orElse(ZoneId.of("UTC"));
        var subject = query.optionalChoice("subject", Fact.Subject.class);
        var fact = query.optional("fact", BodyTypes.NAME_IN_DEFINITION);
        var actor = query.optional("actor", BodyTypes.PERSON);
        Optional<LocalDate> from = query.optionalDate("from");
        Optional<LocalDate> to = query.optionalDate("to");
        String list = path + "?" + List.of(subject, fact, actor, from, to);
        PageRequest page = PageRequest.read(query, list, usual, most);
        query.done();
        Optional<Instant> first = from.map(day -> day.atStartOfDay(zone).toInstant());
        Optional<Instant> end = to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new Wanted(new AuditFilter(subject, fact, actor, first, end), list, page);
    }

    private ReadingEditionsAudit.Page read(Call call, Wanted wanted) {
        return outcomes.value(
                call,
                reading.read(
                        PathIds.edition(call),
                        wanted.filter(),
                        wanted.after(),
                        wanted.page().limit(),
                        Actors.of(call)));
    }

    private ApiReply page(Call call) {
        EditionId edition = PathIds.edition(call);
        Wanted wanted = wanted(call, "/editions/" + edition + "/audit", PAGE, LONGEST_PAGE);
        var found = read(call, wanted);
        return ApiReply.ok(Members.empty()
                .withEach("items", found.entries(), AuditView::ofEdition)
                .withOptional("next", wanted.next(found.next()))
                .map());
    }

    // One canonical JSON document a line: what a line says is what its digest was made of, and files can be joined.
    private ApiReply lines(Call call) {
        EditionId edition = PathIds.edition(call);
        String path = "/editions/" + edition + "/audit/lines";
        Wanted wanted = wanted(call, path, LINES, LINES);
        var found = read(call, wanted);
        StringBuilder lines = new StringBuilder();
        for (AuditEntry entry : found.entries()) {
            lines.append(new String(Json.canonical(AuditView.ofEdition(entry).map()), StandardCharsets.UTF_8))
                    .append('\n');
        }
        ApiReply reply = ApiReply.text(200, "application/x-ndjson", lines.toString())
                .header("Content-Disposition", "attachment; filename=\"audit-" + edition + ".jsonl\"");
        return wanted.next(found.next())
                .map(cursor -> reply.header("Link", "<" + path + "?" + query(call, cursor) + ">; rel=\"next\""))
                .orElse(reply);
    }

    // What was asked for holds letters, digits, points and hyphens only, but for a person's id, which is encoded.
    private static String query(Call call, String cursor) {
        StringJoiner query = new StringJoiner("&");
        call.request()
                .queryParameters()
                .forEach((name, values) -> values.stream()
                        .filter(_ -> !name.equals("cursor"))
                        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .forEach(value -> query.add(name + "=" + value)));
        return query.add("cursor=" + cursor).toString();
    }

    private ApiReply chains(Call call) {
        EditionId edition = PathIds.edition(call);
        String list = "/editions/" + edition + "/audit/chains";
        Fields query = call.query();
        var cursor = query.optionalText("cursor", 1, 2_048).map(text -> Cursor.decode(list, text));
        query.done();
        String after =
                cursor.map(place -> place.position().getOrDefault(AFTER, "")).orElse("");
        var verdict = outcomes.value(call, verifying.verify(edition, after, Actors.of(call)));
        return ApiReply.ok(Members.of("checked", verdict.checked())
                .withEach("broken", verdict.broken(), AuditView::broken)
                .withOptional("next", verdict.next().map(place -> new Cursor(Map.of(AFTER, place)).encode(list)))
                .map());
    }
}
