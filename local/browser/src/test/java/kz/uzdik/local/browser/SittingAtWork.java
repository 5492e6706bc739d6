package kz.uzdik.local.browser;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.story.Contest;

/** A commission's sitting on a selection as others work at it by HTTP, for what a journey does not walk through the pages. */
record SittingAtWork(House house, Contest contest, Panel panel, String step) {
    static final String EDITION = "best-2020";
    private static final int POINTS = 4;

    static SittingAtWork of(House house, String key, String step) {
        return new SittingAtWork(house, house.contest(), new Cast(EDITION).panel(key), step);
    }

    String commission() {
        return panel.id(EDITION);
    }

    private String path(String rest) {
        return "/sittings/" + commission() + "." + step + rest;
    }

    Session as(Person person) {
        return as(person.subject(), List.of());
    }

    private Session as(String account, List<String> groups) {
        return new Api(house.uri()).session(house.world().tokens().token(account, groups), "en");
    }

    /** This moment has come. */
    void reach(String instant) {
        house.world().clock().reach(Instant.parse(instant));
    }

    /** The secretary calls it together. */
    void convene() {
        as(panel.secretary()).post(201, "/commissions/" + commission() + "/sittings", Map.of("step", step));
    }

    /** These members say that they stand back from nobody. */
    void declare(List<Person> members) {
        members.forEach(member -> as(member).put(path("/declarations"), Map.of("recusals", List.of())));
    }

    /** The Agency appoints somebody else in a member's place; the akimat consents. */
    void replace(Person leaving, Person coming) {
        Session agency = as(Cast.agency(EDITION).subject(), List.of("agency"));
        String path = "/commissions/" + commission();
        Map<String, Object> membership = new HashMap<>();
        membership.put(
                "members",
                panel.members().stream()
                        .map(member -> member.equals(leaving) ? coming : member)
                        .map(member -> member.appointed(
                                member.equals(panel.chair()) ? "department-deputy-head" : "an independent expert"))
                        .toList());
        membership.put("chair", panel.chair().subject());
        membership.put("secretary", panel.secretary().appointed("agency-employee"));
        membership.put("ethicsOfficer", panel.ethicsOfficer().orElseThrow().appointed("ethics-officer"));
        membership.put("approval", Map.of("by", "department", "document", "Order 12", "on", "2020-06-25"));
        membership.put("version", agency.get(path).number("version"));
        int version = agency.put(path, membership).number("version");
        agency.put(
                path + "/consent",
                Map.of("of", "akimat", "document", "Letter 4", "on", "2020-06-25", "version", version));
    }

    /** A candidate, by key, objects to what this step has decided about them. */
    void object(String key, String text) {
        as(filerOf(key)).post(201, "/dossiers/" + ownDossier(key) + "/objections", Map.of("step", step, "text", text));
    }

    /** What a candidate, by key, reads as the answer to the one objection. */
    Json answerTo(String key) {
        return as(filerOf(key)).get("/dossiers/" + ownDossier(key) + "/results").list("objections").stream()
                .findFirst()
                .orElseThrow()
                .at("answer");
    }

    private static Person filerOf(String key) {
        return new Cast(EDITION).candidate(key).filer();
    }

    private String ownDossier(String key) {
        return as(filerOf(key)).list("/dossiers").getFirst().text("dossier");
    }

    /** The secretary releases a document that could not be scanned. */
    void release(String name, String kind, String reason) {
        String path = "/commissions/" + commission() + "/dossiers/" + dossierOf(name);
        String upload = as(panel.secretary()).get(path).list("documents").stream()
                .filter(document -> document.text("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .text("upload");
        as(panel.secretary()).post(200, path + "/documents/" + upload + "/release", Map.of("reason", reason));
    }

    /** The dossier of a candidate, by name. */
    String dossierOf(String name) {
        return dossiers().stream()
                .filter(dossier -> dossier.at("akim").text("name").equals(name))
                .findFirst()
                .orElseThrow()
                .text("dossier");
    }

    private List<Json> dossiers() {
        return as(panel.secretary()).list("/commissions/" + commission() + "/dossiers");
    }

    /** The secretary notes that all who attend are there. */
    void open() {
        open(panel.present());
    }

    /** The secretary notes that these are there. */
    void open(List<Person> members) {
        List<String> present = members.stream().map(Person::subject).toList();
        as(panel.secretary()).post(200, path("/opening"), Map.of("present", present));
    }

    List<String> agenda() {
        return as(panel.secretary()).get(path("")).list("agenda").stream()
                .map(entrant -> entrant.text("candidate"))
                .toList();
    }

    /** The officers record the same figures about everybody. */
    void assess() {
        for (String candidate : agenda()) {
            contest.assessedBy(step, "secretary")
                    .forEach(criterion -> as(panel.secretary())
                            .put(
                                    path("/assessments/" + candidate + "/" + criterion),
                                    Map.of("points", 1, "basis", "The papers.")));
        }
    }

    /** These members give everybody the same points. */
    void file(List<Person> members) {
        Map<String, Integer> points = new HashMap<>();
        contest.sheetCriteria(step).forEach(criterion -> points.put(criterion, POINTS));
        for (String candidate : agenda()) {
            members.forEach(member -> as(member).put(path("/sheets/" + candidate), Map.of("points", points)));
        }
    }

    /** What this member has filed. */
    List<Json> sheets(Person member) {
        return as(member).get(path("/sheets")).list("sheets");
    }

    void seal() {
        as(panel.secretary()).post(200, path("/seal"));
    }

    /** The Agency asks for a run and waits for it. */
    void rank() {
        Session agency = as(Cast.agency(EDITION).subject(), List.of("agency"));
        int number = agency.post(202, path("/rankings")).number("number");
        house.world().settled().run();
        for (int tries = 0; tries < 100; tries++) {
            if (!agency.get(path("/rankings/" + number)).text("state").equals("requested")) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("run " + number + " is not done");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The chair closes it, and both sign. */
    void closeAndSign() {
        as(panel.chair()).post(200, path("/closing"));
        String digest = as(panel.chair()).get(path("/protocol")).text("digest");
        as(panel.chair()).post(201, path("/signatures"), Map.of("protocol", digest));
        as(panel.secretary()).post(201, path("/signatures"), Map.of("protocol", digest));
    }

    /** Who was not admitted, by name. */
    List<String> refused() {
        return named(dossier -> dossier.find("admission")
                .filter(admission -> !admission.is("admitted"))
                .isPresent());
    }

    /** Who takes part no more, by name. */
    List<String> left() {
        return named(dossier -> dossier.find("exit").isPresent());
    }

    private List<String> named(Predicate<Json> which) {
        return dossiers().stream()
                .filter(which)
                .map(dossier -> dossier.at("akim").text("name"))
                .toList();
    }

    /** What the Agency is asked to take down. */
    List<Json> takedowns() {
        return as(Cast.agency(EDITION).subject(), List.of("agency")).list("/editions/" + EDITION + "/takedowns");
    }

    /** What the commission has published of its own. */
    List<Json> publications() {
        return as(panel.secretary()).list("/commissions/" + commission() + "/publications");
    }

    /** The sitting as its secretary reads it. */
    Json read() {
        return as(panel.secretary()).get(path(""));
    }
}
