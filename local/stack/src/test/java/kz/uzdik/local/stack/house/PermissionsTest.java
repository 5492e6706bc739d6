package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/permissions.csv, every cell of it, through HTTP over every route. */
class PermissionsTest {
    /** Who plays which column; each holds just that role, except that a chair is a member too. */
    private static final Map<String, String> PLAYED_BY = Map.ofEntries(
            Map.entry("AGENCY", "officer"),
            Map.entry("OWNER", "akim"),
            Map.entry("SECRETARY", "secretary-31"),
            Map.entry("MEMBER", "member-31-2"),
            Map.entry("CHAIR", "member-31-1"),
            Map.entry("ETHICS_OFFICER", "ethics-31"),
            Map.entry("REGISTRAR", "registrar"),
            Map.entry("STATION_OFFICER", "station-1"),
            Map.entry("HEAD_OF_OFFICE", "head-31"),
            Map.entry("INSPECTOR", "inspector-31"),
            Map.entry("OFFICE_WRITER", "clerk-31"),
            Map.entry("SIGNED_IN", "stranger"));

    private static final List<String> OTHER_REGION = List.of("secretary-61", "member-61-1", "member-61-2", "ethics-61");

    /** An officer of another station of the same poll. */
    private static final String OTHER_STATION = "station-3";

    private static World world;
    private static RightRequests requests;
    private static String dossier;
    private static String upload;

    @BeforeAll
    static void start() {
        world = new World();
        String digest = world.announced();
        dossier = world.handedIn();
        world.handedInElsewhere();
        world.admitted(dossier);
        world.asked(dossier);
        world.convenedElsewhere();
        upload = world.uploadOf(dossier);
        AnOblastAtWork.in(world);
        requests = new RightRequests(digest, dossier, upload);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void each_role_may_do_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        allowed()
                .forEach((route, roles) -> PLAYED_BY.forEach((role, person) -> {
                    boolean may = roles.contains(role) || (role.equals("CHAIR") && roles.contains("MEMBER"));
                    Answer answer = world.send(person, callOf(route, role));
                    if (answer.status() >= 500 || may == isTurnedAway(route, answer)) {
                        wrong.add(role + (may ? " may " : " may not ") + route + ", but got " + answer);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_people_of_another_region_are_turned_away_everywhere() {
        List<String> wrong = new ArrayList<>();
        allowed().forEach((route, roles) -> {
            if (!roles.contains("SIGNED_IN")) {
                for (String person : OTHER_REGION) {
                    Answer answer = world.send(person, requests.of(route).call());
                    if (!isTurnedAway(route, answer)) {
                        wrong.add(person + " at " + route + " got " + answer);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_officer_of_another_station_does_nothing_at_this_one() {
        List<String> wrong = new ArrayList<>();
        allowed().forEach((route, roles) -> {
            if (route.contains("/stations/{station}") || route.endsWith("/marks")) {
                Answer answer = world.send(OTHER_STATION, requests.of(route).call());
                if (answer.status() != 403) {
                    wrong.add(route + " got " + answer);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_is_turned_away_learns_nothing() {
        List<String> wrong = new ArrayList<>();
        allowed().forEach((route, roles) -> {
            if (!roles.contains("SIGNED_IN")) {
                for (String person : OTHER_REGION) {
                    Answer answer = world.send(person, requests.of(route).call());
                    if (!List.of("forbidden", "not-found").contains(String.valueOf(answer.value("code")))
                            || tells(answer)) {
                        wrong.add(person + " at " + route + " got " + answer);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    // The door that is easily left open: one's own commission in the path, and somebody else's candidate behind it.
    @Test
    void ones_own_commission_does_not_open_another_regions_dossiers() {
        List<String> wrong = new ArrayList<>();
        allowed().forEach((route, roles) -> {
            Call call = requests.of(route).call();
            if (!roles.contains("SIGNED_IN") && call.path().contains(World.REGIONAL)) {
                for (String person : OTHER_REGION) {
                    Call own = ofTheOtherRegion(call);
                    Answer answer = world.send(person, own);
                    boolean foreign = own.path().contains(dossier)
                            || own.body().map(Object::toString).orElse("").contains(dossier);
                    if (answer.status() >= 500 || (foreign && answer.status() < 400) || tells(answer)) {
                        wrong.add(person + " at " + own.method() + " " + own.path() + " got " + answer);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean tells(Answer answer) {
        return Stream.of(upload, "061211600012", "An Akim").anyMatch(answer.body()::contains);
    }

    private static Call ofTheOtherRegion(Call call) {
        String path = call.path()
                .replace(World.REGIONAL, World.OTHER_REGIONAL)
                .replace(World.OTHER_REGIONAL + ".selection", World.OTHER_REGIONAL + ".admission");
        return new Call(call.method(), path, call.body());
    }

    @Test
    void the_table_speaks_of_every_route_that_needs_a_token() {
        TreeSet<String> routed = new TreeSet<>(requests.all().keySet());
        assertThat(new TreeSet<>(allowed().keySet())).isEqualTo(routed);
    }

    // Somebody else's dossier is unknown rather than forbidden, so that an id tells nothing.
    private static boolean isTurnedAway(String route, Answer answer) {
        return answer.status() == 403 || (route.contains(" /dossiers/{dossier}") && answer.status() == 404);
    }

    // The two officers assess different criteria over one route.
    private static Call callOf(String route, String role) {
        Call call = requests.of(route).call();
        return role.equals("ETHICS_OFFICER") && call.path().endsWith("/complex-projects")
                ? new Call(call.method(), call.path().replace("complex-projects", "ethics-survey"), call.body())
                : call;
    }

    /** By route the roles that may; a route that several acts share is open to whoever may do one of them. */
    private static Map<String, Set<String>> allowed() {
        List<String[]> rows = Repository.text("docs/permissions.csv")
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        String[] header = rows.getFirst();
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (String route : row[row.length - 1].split("; ", -1)) {
                Set<String> roles = allowed.computeIfAbsent(route.strip(), _ -> new TreeSet<>());
                for (int i = 2; i < row.length - 1; i++) {
                    if (row[i].equals("yes")) {
                        roles.add(header[i]);
                    }
                }
            }
        }
        return allowed;
    }
}
