package kz.uzdik.local.browser;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return as(panel.secretary()).list("/commissions/" + commission() + "/dossiers").stream()
                .filter(dossier -> dossier.find("admission")
                        .filter(admission -> !admission.is("admitted"))
                        .isPresent())
                .map(dossier -> dossier.at("akim").text("name"))
                .toList();
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
