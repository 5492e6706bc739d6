package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;

/** One jury's sitting on one step of the contest of village libraries. */
record JuryMeeting(LibraryContest contest, String kind, String area, String step) {

    String path(String rest) {
        return "/sittings/" + LibraryContest.commission(kind, area) + "." + step + rest;
    }

    private String commissionPath(String rest) {
        return "/commissions/" + LibraryContest.commission(kind, area) + rest;
    }

    Session secretary() {
        return contest.as(LibraryContest.secretary(area));
    }

    Session member(int number) {
        return contest.as(LibraryContest.member(area, number));
    }

    /** Called together; gives the names of whoever stands on the agenda. */
    List<String> convened() {
        return secretary().post(201, commissionPath("/sittings"), Map.of("step", step)).list("agenda").stream()
                .map(entrant -> contest.whose(entrant.text("candidate")))
                .sorted()
                .toList();
    }

    String refusedToConvene(String code) {
        return secretary()
                .refused(code, "POST", commissionPath("/sittings"), Map.of("step", step))
                .text();
    }

    /** Nobody stands back, but the second member from this library, where one is named. */
    JuryMeeting openedWithout(String... library) {
        List<Map<String, String>> recusals = List.of(library).stream()
                .map(name -> Map.of("candidate", contest.dossier(name), "reason", "A reader there."))
                .toList();
        for (int number = 1; number <= LibraryContest.MEMBERS; number++) {
            member(number).put(path("/declarations"), Map.of("recusals", number == 2 ? recusals : List.of()));
        }
        secretary()
                .post(
                        200,
                        path("/opening"),
                        Map.of(
                                "present",
                                IntStream.rangeClosed(1, LibraryContest.MEMBERS)
                                        .mapToObj(number -> LibraryContest.member(area, number))
                                        .toList()));
        return this;
    }

    /** It was looked up of all that everybody may read there, and all are admitted. */
    void admitted(List<String> libraries) {
        List<String> met = libraries.stream().map(contest::dossier).toList();
        secretary()
                .post(
                        200,
                        commissionPath("/checks"),
                        Map.of("check", "open-to-all", "source", "A visit", "met", met, "notMet", List.of()));
        met.forEach(dossier -> member(1).post(201, path("/admissions"), Map.of("candidate", dossier, "admit", true)));
        closedAndSigned();
    }

    /** Every member's sheet on a library but that of the member who stands back. */
    void scored(String library, BiFunction<Integer, String, Map<String, ?>> points, int... recused) {
        IntStream.rangeClosed(1, LibraryContest.MEMBERS)
                .filter(number -> IntStream.of(recused).noneMatch(other -> other == number))
                .forEach(number -> member(number)
                        .put(
                                path("/sheets/" + contest.dossier(library)),
                                Map.of("points", points.apply(number, library))));
    }

    /** The secretary lists so many partners of a library. */
    void listed(String library, int partners) {
        List<Map<String, String>> items = IntStream.rangeClosed(1, partners)
                .mapToObj(number ->
                        Map.of("what", "Partner " + number, "where", "A letter", "date", "2026-02-0" + number))
                .toList();
        secretary().put(path("/assessments/" + contest.dossier(library) + "/partners"), Map.of("items", items));
    }

    /** Sealed and ranked; gives area, place, name, total and verdict of each, in the order of the ranking. */
    List<String> ranked() {
        secretary().post(200, path("/seal"));
        contest.agency().post(202, path("/rankings"));
        contest.settle();
        Json run = contest.agency().get(path("/rankings/1"));
        assertThat(run.text("state")).isEqualTo("done");
        return run.at("ranking").list("areas").stream()
                .flatMap(placed -> placed.list("placings").stream().map(placing -> line(placed.text("area"), placing)))
                .toList();
    }

    private String line(String area, Json placing) {
        return "%s %d %s %s %s"
                .formatted(
                        area,
                        placing.number("place"),
                        contest.whose(placing.text("candidate")),
                        placing.text("total"),
                        placing.text("verdict"));
    }

    void closedAndSigned() {
        member(1).post(200, path("/closing"));
        String protocol = member(1).get(path("/protocol")).text("digest");
        member(1).post(201, path("/signatures"), Map.of("protocol", protocol));
        Json signed = secretary().post(201, path("/signatures"), Map.of("protocol", protocol));
        assertThat(signed.text("phase")).isEqualTo("signed");
    }

    void handedOver() {
        assertThat(secretary().post(201, path("/hand-over")).is("late")).isFalse();
    }
}
