package kz.uzdik.local.stack.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each route a request that is right in form, and who may send it. */
final class RightRequests {
    private static final String UNKNOWN_DIGEST = "0".repeat(64);

    private final Map<String, Sent> byRoute = new LinkedHashMap<>();

    /** A request and somebody who may send it. */
    record Sent(String by, Call call) {}

    RightRequests(String digest, String dossier, String upload) {
        String edition = "/editions/" + World.EDITION;
        String commission = "/commissions/" + World.REGIONAL;
        String admission = "/sittings/" + World.REGIONAL + ".admission";
        String selection = "/sittings/" + World.REGIONAL + ".selection";
        agency(digest, edition, commission, selection, dossier);
        polls("/polls/" + World.POLL);
        rolls("/polls/" + World.POLL);
        byRoute.putAll(AnOblastAtWork.requests());
        add("POST /dossiers", "akim", Call.post("/dossiers", World.dossier()));
        add("GET /dossiers", "akim", Call.get("/dossiers"));
        add("GET /dossiers/{dossier}", "akim", Call.get("/dossiers/" + dossier));
        add("GET /dossiers/{dossier}/results", "akim", Call.get("/dossiers/" + dossier + "/results"));
        add("GET /dossiers/{dossier}/diplomas", "akim", Call.get("/dossiers/" + dossier + "/diplomas"));
        add(
                "POST /dossiers/{dossier}/objections",
                "akim",
                Call.post(
                        "/dossiers/" + dossier + "/objections", Map.of("step", "selection", "text", "read it again")));
        add(
                "POST /dossiers/{dossier}/questions/{number}/answer",
                "akim",
                Call.post("/dossiers/" + dossier + "/questions/1/answer", Map.of("text", "it is a letter")));
        add(
                "POST /dossiers/{dossier}/uploads",
                "akim",
                Call.post(
                        "/dossiers/" + dossier + "/uploads",
                        Documents.pdf("application").declaration()));
        uploads("/dossiers/" + dossier + "/uploads/" + upload);
        String form = "/dossiers/" + dossier + "/forms/application/indicators";
        add("GET /dossiers/{dossier}/forms/{intake}/{form}", "akim", Call.get(form));
        add(
                "PUT /dossiers/{dossier}/forms/{intake}/{form}",
                "akim",
                Call.put(form, Map.of("version", 0, "values", Map.of("jobs", "14"))));
        add(
                "POST /dossiers/{dossier}/submissions",
                "akim",
                Call.post("/dossiers/" + dossier + "/submissions", Map.of("intake", "application")));
        candidacy("/dossiers/" + dossier);
        add("GET /commissions/{commission}/dossiers", "secretary-31", Call.get(commission + "/dossiers"));
        add(
                "GET /commissions/{commission}/dossiers/{dossier}",
                "secretary-31",
                Call.get(commission + "/dossiers/" + dossier));
        add(
                "GET /commissions/{commission}/dossiers/{dossier}/forms",
                "secretary-31",
                Call.get(commission + "/dossiers/" + dossier + "/forms"));
        add(
                "GET /commissions/{commission}/dossiers/{dossier}/documents/{upload}",
                "secretary-31",
                Call.get(commission + "/dossiers/" + dossier + "/documents/" + "a".repeat(32)));
        add(
                "POST /commissions/{commission}/dossiers/{dossier}/documents/{upload}/release",
                "secretary-31",
                Call.post(
                        commission + "/dossiers/" + dossier + "/documents/" + "a".repeat(32) + "/release",
                        Map.of("reason", "opened elsewhere")));
        add(
                "POST /commissions/{commission}/checks",
                "secretary-31",
                Call.post(commission + "/checks", World.checks(dossier)));
        // Of somebody nobody filed for, so that nothing is written.
        add(
                "POST /commissions/{commission}/strikings",
                "agency-officer",
                Call.post(commission + "/strikings", Map.of("iin", "800101300016", "reason", "came with the card")));
        add("GET /commissions/{commission}/publications", "secretary-31", Call.get(commission + "/publications"));
        add(
                "POST /commissions/{commission}/publications/{number}/postings",
                "secretary-31",
                Call.post(
                        commission + "/publications/9/postings",
                        Map.of("place", "akimat", "address", "https://akimat.example/1", "date", "2020-05-25")));
        add(
                "POST /commissions/{commission}/publications/{number}/takedowns",
                "secretary-31",
                Call.post(commission + "/publications/9/takedowns", takedown()));
        add(
                "POST /commissions/{commission}/dossiers/{dossier}/questions",
                "secretary-31",
                Call.post(
                        commission + "/dossiers/" + dossier + "/questions",
                        Map.of("documents", List.of("video"), "text", "who is that")));
        add(
                "POST /commissions/{commission}/dossiers/{dossier}/remarks",
                "secretary-31",
                Call.post(
                        commission + "/dossiers/" + dossier + "/remarks",
                        Map.of("document", "video", "text", "read again")));
        add("GET /commissions/{commission}/objections", "secretary-31", Call.get(commission + "/objections"));
        add(
                "POST /sittings/{sitting}/objections/{candidate}/answer",
                "secretary-31",
                Call.post(
                        admission + "/objections/" + dossier + "/answer",
                        Map.of("kind", "upheld", "reasons", "read again")));
        add("GET /commissions/{commission}/sittings", "secretary-31", Call.get(commission + "/sittings"));
        add(
                "POST /commissions/{commission}/sittings",
                "secretary-31",
                Call.post(commission + "/sittings", Map.of("step", "selection")));
        add("GET /sittings/{sitting}", "secretary-31", Call.get(selection));
        add(
                "POST /sittings/{sitting}/opening",
                "secretary-31",
                Call.post(selection + "/opening", Map.of("present", World.everyMember())));
        add("POST /sittings/{sitting}/seal", "secretary-31", Call.post(selection + "/seal"));
        add("POST /sittings/{sitting}/hand-over", "secretary-31", Call.post(selection + "/hand-over"));
        add("GET /sittings/{sitting}/protocol", "secretary-31", Call.get(admission + "/protocol"));
        add(
                "PUT /sittings/{sitting}/declarations",
                "member-31-2",
                Call.put(
                        selection + "/declarations",
                        Map.of("recusals", List.of(Map.of("candidate", dossier, "reason", "a cousin")))));
        add("GET /sittings/{sitting}/next", "secretary-31", Call.get(selection + "/next"));
        add(
                "POST /sittings/{sitting}/arrivals",
                "secretary-31",
                Call.post(selection + "/arrivals", Map.of("members", List.of("member-31-2"))));
        add(
                "POST /sittings/{sitting}/departures",
                "secretary-31",
                Call.post(selection + "/departures", Map.of("members", List.of("member-31-2"), "reason", "taken ill")));
        add(
                "POST /sittings/{sitting}/conflicts",
                "secretary-31",
                Call.post(selection + "/conflicts", Map.of("candidate", dossier, "reason", "a cousin")));
        // None of these can be done at this sitting, so that nothing is written.
        add(
                "PUT /sittings/{sitting}/meeting",
                "secretary-31",
                Call.put(
                        admission + "/meeting",
                        Map.of("at", "2020-01-01T00:00:00Z", "place", "hall", "reason", "floods")));
        add(
                "POST /sittings/{sitting}/cancellation",
                "secretary-31",
                Call.post(admission + "/cancellation", Map.of("convening", 1, "reason", "the wrong step")));
        add("GET /sittings/{sitting}/interviews", "secretary-31", Call.get(selection + "/interviews"));
        add(
                "PUT /sittings/{sitting}/interviews/{candidate}",
                "secretary-31",
                Call.put(selection + "/interviews/" + dossier, Map.of("at", "2030-07-28T04:00:00Z", "place", "hall")));
        add(
                "PUT /sittings/{sitting}/interviews/{candidate}/attendance",
                "secretary-31",
                Call.put(selection + "/interviews/" + dossier + "/attendance", Map.of("came", true)));
        add(
                "POST /sittings/{sitting}/panel",
                "secretary-31",
                Call.post(selection + "/panel", Map.of("reason", "order 7")));
        add(
                "PUT /sittings/{sitting}/sheets/{candidate}",
                "member-31-2",
                Call.put(
                        selection + "/sheets/" + dossier,
                        Map.of("points", Map.of("project-effect", "5"), "comment", "clear")));
        add("GET /sittings/{sitting}/sheets", "member-31-2", Call.get(selection + "/sheets"));
        add(
                "POST /sittings/{sitting}/admissions",
                "member-31-1",
                Call.post(admission + "/admissions", World.admission(dossier)));
        add(
                "POST /sittings/{sitting}/exclusions",
                "member-31-1",
                Call.post(
                        selection + "/exclusions",
                        Map.of("candidate", dossier, "paragraph", "p6", "reason", "a penalty")));
        add(
                "POST /sittings/{sitting}/ties",
                "member-31-1",
                Call.post(
                        selection + "/ties",
                        Map.of("order", List.of(dossier, another(dossier)), "reason", "the project")));
        add("POST /sittings/{sitting}/closing", "member-31-1", Call.post(selection + "/closing"));
        add(
                "POST /sittings/{sitting}/signatures",
                "member-31-1",
                Call.post(selection + "/signatures", Map.of("protocol", UNKNOWN_DIGEST)));
        add(
                "PUT /sittings/{sitting}/assessments/{candidate}/{criterion}",
                "secretary-31",
                Call.put(
                        selection + "/assessments/" + dossier + "/complex-projects",
                        Map.of("points", "2", "basis", "two certificates")));
    }

    // The withdrawal last: whatever comes after it is refused by its reason, and turned away for no other cause.
    private void uploads(String upload) {
        String route = "/dossiers/{dossier}/uploads/{upload}";
        add("GET " + route, "akim", Call.get(upload));
        add("DELETE " + route, "akim", Call.delete(upload));
        add("POST " + route + "/address", "akim", Call.post(upload + "/address"));
        add(
                "POST " + route + "/parts",
                "akim",
                Call.post(upload + "/parts", Map.of("parts", List.of(Map.of("part", 1, "sha256", "0".repeat(64))))));
        add("POST " + route + "/completion", "akim", Call.post(upload + "/completion"));
    }

    private void candidacy(String dossier) {
        String iin = "061211600012";
        var contact = Map.of("name", "An Akim", "email", "akim@village.example", "language", "kk");
        add(
                "POST /dossiers/{dossier}/consent",
                "akim",
                Call.post(dossier + "/consent", Map.of("iin", iin, "contact", contact)));
        add(
                "POST /dossiers/{dossier}/refusal",
                "akim",
                Call.post(dossier + "/refusal", Map.of("iin", iin, "reason", "another office")));
        add("POST /dossiers/{dossier}/taking-back", "akim", Call.post(dossier + "/taking-back"));
        add(
                "POST /dossiers/{dossier}/withdrawal",
                "akim",
                Call.post(dossier + "/withdrawal", Map.of("reason", "another office")));
    }

    private void agency(String digest, String edition, String commission, String selection, String dossier) {
        agency("POST /definitions", Call.post("/definitions", Map.of("contest", "another")));
        agency("GET /definitions/{digest}", Call.get("/definitions/" + digest));
        agency("GET /definitions/{digest}/texts/{language}", Call.get("/definitions/" + digest + "/texts/kk"));
        agency(
                "PUT /definitions/{digest}/texts/{language}",
                Call.put("/definitions/" + digest + "/texts/kk", Map.of("contest.title", "Another")));
        agency(
                "POST /editions",
                Call.post("/editions", Map.of("edition", "another-2020", "definition", UNKNOWN_DIGEST)));
        agency("GET /editions", Call.get("/editions"));
        agency("GET /editions/{edition}", Call.get(edition));
        agency("GET /editions/{edition}/calendar", Call.get(edition + "/calendar"));
        agency("GET /calendar", Call.get("/calendar"));
        agency("GET /calendar/{digest}", Call.get("/calendar/" + UNKNOWN_DIGEST));
        agency(
                "PUT /calendar",
                Call.put(
                        "/calendar",
                        Map.of(
                                "replaces",
                                UNKNOWN_DIGEST,
                                "reason",
                                "a decree",
                                "calendar",
                                Map.of(
                                        "calendar",
                                        "kazakhstan",
                                        "firstYear",
                                        2020,
                                        "lastYear",
                                        2020,
                                        "sources",
                                        Map.of(),
                                        "days",
                                        List.of()))));
        agency(
                "POST /editions/{edition}/announcement",
                Call.post(edition + "/announcement", Map.of("postings", World.postings())));
        agency(
                "POST /editions/{edition}/amendments",
                Call.post(
                        edition + "/amendments",
                        Map.of("deadline", "no-such", "last", "2020-12-01T00:00:00Z", "reason", "floods")));
        agency("PUT /commissions/{commission}", Call.put(commission, World.membership("31")));
        agency("GET /commissions/{commission}", Call.get(commission));
        agency("PUT /commissions/{commission}/consent", Call.put(commission + "/consent", World.consent(1)));
        agency("GET /audit/{subject}/{id}", Call.get("/audit/dossier/" + dossier));
        keeping(edition);
        agency("POST /sittings/{sitting}/rankings", Call.post(selection + "/rankings"));
        agency("GET /sittings/{sitting}/rankings", Call.get(selection + "/rankings"));
        agency("GET /sittings/{sitting}/rankings/{number}", Call.get(selection + "/rankings/1"));
        agency("GET /sittings/{sitting}/rankings/{number}/csv", Call.get(selection + "/rankings/1/csv"));
        agency("POST /editions/{edition}/publications", Call.post(edition + "/publications"));
        agency("GET /editions/{edition}/publications", Call.get(edition + "/publications"));
        agency(
                "POST /editions/{edition}/publications/{number}/postings",
                Call.post(
                        edition + "/publications/9/postings",
                        Map.of("place", "agency", "address", "https://agency.example/1", "date", "2020-05-25")));
        String takedowns = edition + "/publications/9/takedowns";
        agency("POST /editions/{edition}/publications/{number}/takedowns", Call.post(takedowns, takedown()));
        agency(
                "POST /editions/{edition}/publications/{number}/takedowns/{takedown}/confirmation",
                Call.post(takedowns + "/1/confirmation"));
        agency(
                "POST /editions/{edition}/publications/{number}/takedowns/{takedown}/withdrawal",
                Call.post(takedowns + "/1/withdrawal"));
        agency("GET /editions/{edition}/takedowns", Call.get(edition + "/takedowns"));
        // Of no delivery that there is, so that nothing is sent.
        String delivery = edition + "/deliveries/" + "0".repeat(32);
        agency("GET /editions/{edition}/deliveries", Call.get(edition + "/deliveries"));
        agency(
                "POST /editions/{edition}/deliveries/{delivery}/resend",
                Call.post(delivery + "/resend", Map.of("reason", "it got lost")));
        agency(
                "POST /editions/{edition}/deliveries/{delivery}/lifting",
                Call.post(delivery + "/lifting", Map.of("reason", "it is there again")));
        // Of no such edition, so that nothing is written.
        agency(
                "POST /editions/{edition}/announcement/publications",
                Call.post("/editions/no-such/announcement/publications"));
        agency("POST /editions/{edition}/surveys", Call.post(edition + "/surveys", Map.of("poll", "no-such")));
        agency(
                "POST /editions/{edition}/lists",
                Call.post(edition + "/lists", Map.of("list", "second-stage", "commission", World.REGIONAL)));
        agency(
                "POST /editions/{edition}/award",
                Call.post(edition + "/award", Map.of("at", "2030-10-05T05:00:00Z", "place", "hall")));
    }

    private static Map<String, Object> takedown() {
        return Map.of("file", "list.json", "reason", "order", "words", "by the court");
    }

    // Of a version that there is not, so that nothing is written.
    private void keeping(String edition) {
        agency("GET /editions/{edition}/audit", Call.get(edition + "/audit"));
        agency("GET /editions/{edition}/audit/lines", Call.get(edition + "/audit/lines"));
        agency("GET /editions/{edition}/audit/chains", Call.get(edition + "/audit/chains"));
        agency("GET /editions/{edition}/retention", Call.get(edition + "/retention"));
        agency(
                "PUT /editions/{edition}/retention",
                Call.put(
                        edition + "/retention",
                        Map.of("version", 7, "days", Map.of("files", 365), "basis", "order 5")));
        agency(
                "POST /editions/{edition}/retention/confirmation",
                Call.post(edition + "/retention/confirmation", Map.of("version", 7)));
        agency(
                "PUT /editions/{edition}/hold",
                Call.put(edition + "/hold", Map.of("version", 7, "held", true, "reason", "a court asks")));
    }

    private void polls(String poll) {
        agency("PUT /polls/{poll}", Call.put(poll, World.poll()));
        agency("GET /polls/{poll}", Call.get(poll));
        agency(
                "POST /polls/{poll}/extensions",
                Call.post(
                        poll + "/extensions",
                        Map.of(
                                "issueUntil", "2020-07-16T00:00:00Z",
                                "ballotsUntil", "2020-07-19T00:00:00Z",
                                "reason", "floods")));
        agency(
                "PUT /polls/{poll}/officers",
                Call.put(
                        poll + "/officers",
                        Map.of("officers", List.of("registrar", "registrar-3"), "reason", "floods", "version", 1)));
        agency(
                "POST /polls/{poll}/annulments",
                Call.post(poll + "/annulments", Map.of("district", "311430100", "reason", "bought votes")));
        agency("POST /polls/{poll}/closing", Call.post(poll + "/closing"));
        agency("GET /polls/{poll}/stations", Call.get(poll + "/stations"));
        var subtotals = Map.<String, Object>of("counts", List.of(List.of(0, 0, 0, 0, 0, 30)));
        String station = poll + "/stations/311430100-1";
        registrar("POST /polls/{poll}/freeze", Call.post(poll + "/freeze", Map.of("roll", 1)));
        agency(
                "PUT /polls/{poll}/stations/{station}/officers",
                Call.put(
                        station + "/officers",
                        // A registrar officer serves at no station, so that nothing is written.
                        Map.of("officers", List.of("station-1", "registrar"), "reason", "floods", "version", 1)));
        stationOfficer("PUT /polls/{poll}/stations/{station}", Call.put(station, subtotals));
        stationOfficer(
                "POST /polls/{poll}/stations/{station}/confirmation", Call.post(station + "/confirmation", subtotals));
        registrar(
                "POST /polls/{poll}/stations/{station}/offline",
                Call.post(
                        station + "/offline",
                        Map.of("units", List.of("311430100"), "opening", "2030-01-01T00:00:00Z")));
    }

    private void rolls(String poll) {
        registrar(
                "POST /polls/{poll}/rolls",
                Call.post(poll + "/rolls", Map.of("bytes", 1_000, "sha256", UNKNOWN_DIGEST, "contactCap", 4)));
        registrar("GET /polls/{poll}/rolls/{version}", Call.get(poll + "/rolls/1"));
        registrar(
                "POST /polls/{poll}/rolls/{version}/confirmation",
                Call.post(poll + "/rolls/1/confirmation", Map.of("good", 3, "bad", 0)));
        registrar("GET /polls/{poll}/holds", Call.get(poll + "/holds?district=311430100"));
        registrar(
                "POST /polls/{poll}/holds/decision",
                Call.post(
                        poll + "/holds/decision",
                        Map.of(
                                "roll",
                                1,
                                "district",
                                "311430100",
                                "entry",
                                UNKNOWN_DIGEST,
                                "decision",
                                "released",
                                "reason",
                                "asked in person")));
        stationOfficer(
                "POST /polls/{poll}/marks",
                Call.post(
                        poll + "/marks",
                        Map.of(
                                "iin", "061211600012",
                                "district", "311430100",
                                "channel", "paper",
                                "station", "311430100-1")));
    }

    private void registrar(String route, Call call) {
        add(route, "registrar", call);
    }

    private void stationOfficer(String route, Call call) {
        add(route, "station-1", call);
    }

    private void agency(String route, Call call) {
        add(route, "officer", call);
    }

    private void add(String route, String by, Call call) {
        byRoute.put(route, new Sent(by, call));
    }

    /** The id of a dossier that is not there. */
    private static String another(String dossier) {
        return dossier.substring(0, dossier.length() - 1) + (dossier.endsWith("0") ? "1" : "0");
    }

    Map<String, Sent> all() {
        return byRoute;
    }

    Sent of(String route) {
        return Optional.ofNullable(byRoute.get(route))
                .orElseThrow(() -> new AssertionError("no right request is known for " + route));
    }
}
