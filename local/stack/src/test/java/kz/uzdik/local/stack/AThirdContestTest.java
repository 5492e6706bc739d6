package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.stack.LibraryContest.Library;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A contest that no function knows of, made up for this test and held from its definition to its published winners over
 * HTTP: juries of five, districts before the republic, a cut-off there and places by region here, members' votes at last.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AThirdContestTest {
    private static final Path ROOT = Path.of("../..");

    private static final Library AQBULAQ = new Library("aqbulaq", "314851100", "061211600012", 40);
    private static final Library BESAGASH = new Library("besagash", "314853100", "090140000108", 48);
    private static final Library KARASU = new Library("karasu", "311430100", "090140000118", 30);
    private static final Library SAIRAM = new Library("sairam", "615430100", "090140000128", 50);
    private static final Library TOLEBI = new Library("tolebi", "615431100", "090140000138", 20);

    private final List<String> readingRooms = new ArrayList<>();
    private List<String> shortlist = List.of();
    private List<String> vote = List.of();
    private List<String> agendaOfTheVote = List.of();
    private List<String> winners = List.of();
    private String digest = "";
    private String publishedDigest = "";
    private ContractCheck contract;

    @BeforeAll
    void the_contest_is_held_from_its_definition_to_its_winners() throws Exception {
        contract = new ContractCheck(Files.readString(ROOT.resolve("docs/openapi.yaml")));
        try (Stack stack = Stack.start(StackSettings.inMemory(ROOT.resolve("template.yaml")))) {
            stack.observe(contract);
            var api = new Api(stack.uri());
            var contest = new LibraryContest(api, EmbeddedStack.around(api, Clock.systemUTC()));
            entries(contest);
            districts(contest);
            republic(contest);
            published(contest);
        }
    }

    private void entries(LibraryContest contest) {
        contest.reach("2026-02-25T10:00");
        digest = contest.planned();
        contest.reach("2026-03-02T10:00");
        contest.announced();
        List.of("3148", "3114", "6154").forEach(district -> contest.appointed("local", district));
        contest.appointed("national", "kz");
        contest.reach("2026-03-09T10:00");
        List.of(AQBULAQ, BESAGASH, SAIRAM, TOLEBI).forEach(contest::entered);
        contest.enteredByForm(KARASU);
    }

    private void districts(LibraryContest contest) {
        contest.reach("2026-03-18T10:00");
        screened(contest, "3148");
        screened(contest, "3114");
        screened(contest, "6154");
        contest.reach("2026-04-02T10:00");
        read(contest, "3148", Map.of("aqbulaq", points("7.5", "6"), "besagash", points("7", "6.5")), "aqbulaq");
        read(contest, "3114", Map.of("karasu", points("6", "6")));
        read(contest, "6154", Map.of("sairam", points("9", "9"), "tolebi", points("6", "5.5")));
    }

    private static void screened(LibraryContest contest, String district) {
        var meeting = new JuryMeeting(contest, "local", district, "screening");
        List<String> agenda = meeting.convened();
        meeting.openedWithout().admitted(agenda);
    }

    private void read(
            LibraryContest contest, String district, Map<String, Map<String, ?>> points, String... standingBackFrom) {
        var meeting = new JuryMeeting(contest, "local", district, "reading-room");
        List<String> agenda = meeting.convened();
        meeting.openedWithout(standingBackFrom);
        for (String library : agenda) {
            int[] recused = List.of(standingBackFrom).contains(library) ? new int[] {2} : new int[0];
            meeting.scored(library, (_, name) -> points.get(name), recused);
        }
        readingRooms.addAll(meeting.ranked());
        meeting.closedAndSigned();
        if (district.equals("3148")) {
            new JuryMeeting(contest, "national", "kz", "shortlist").refusedToConvene("not-handed-over");
        }
        meeting.handedOver();
    }

    private void republic(LibraryContest contest) {
        contest.reach("2026-05-04T10:00");
        var listing = new JuryMeeting(contest, "national", "kz", "shortlist");
        listing.convened();
        listing.openedWithout();
        Map.of("aqbulaq", 1, "besagash", 1, "karasu", 2, "sairam", 5).forEach(listing::listed);
        shortlist = listing.ranked();
        listing.closedAndSigned();
        programmes(contest);
        contest.reach("2026-05-18T10:00");
        var voting = new JuryMeeting(contest, "national", "kz", "grand-vote");
        agendaOfTheVote = voting.convened();
        voting.openedWithout();
        Map<String, List<Integer>> namedBy =
                Map.of("karasu", List.of(1, 2, 3, 4), "besagash", List.of(1, 3, 5), "sairam", List.of(2, 4, 5));
        agendaOfTheVote.forEach(library -> voting.scored(
                library,
                (number, name) ->
                        Map.of("votes", namedBy.getOrDefault(name, List.of()).contains(number) ? 1 : 0)));
        vote = voting.ranked();
        voting.closedAndSigned();
    }

    private static void programmes(LibraryContest contest) {
        contest.reach("2026-05-06T10:00");
        List.of(KARASU, BESAGASH, SAIRAM)
                .forEach(library -> contest.handedIn(library, "programme", "reading-programme", Map.of()));
        contest.as("aqbulaq")
                .refused(
                        "intake-not-open",
                        "POST",
                        contest.dossierPath(AQBULAQ) + "/uploads",
                        LibraryContest.declared("reading-programme", new Pdf("aqbulaq", 3).bytes()));
        new JuryMeeting(contest, "national", "kz", "grand-vote").refusedToConvene("intake-still-open");
    }

    private void published(LibraryContest contest) {
        contest.reach("2026-06-01T10:00");
        String path = "/editions/" + LibraryContest.EDITION + "/publications";
        contest.agency().post(202, path);
        contest.settle();
        URI address = URI.create(contest.agency().list(path).getFirst().text("address"));
        Json results = contest.api().get(address).having(200).json();
        publishedDigest = results.text("definition");
        winners = results.list("winners").stream()
                .map(winner -> winner.text("award") + " " + contest.whose(winner.text("candidate")))
                .sorted()
                .toList();
    }

    private static Map<String, ?> points(String collection, String events) {
        return Map.of("collection", new BigDecimal(collection), "events", new BigDecimal(events));
    }

    @Test
    void in_the_districts_whoever_has_twelve_points_goes_on() {
        assertThat(readingRooms)
                .containsExactlyInAnyOrder(
                        "3148 1 aqbulaq 13.5 passed",
                        "3148 1 besagash 13.5 passed",
                        "3114 1 karasu 12 passed",
                        "6154 1 sairam 18 passed",
                        "6154 2 tolebi 11.5 not-passed");
    }

    @Test
    void the_republics_jury_lists_two_of_each_region_and_the_stated_hours_decide_between_equals() {
        assertThat(shortlist)
                .containsExactly(
                        "31 1 karasu 16 passed",
                        "31 2 besagash 15.5 passed",
                        "31 3 aqbulaq 15.5 not-passed",
                        "61 1 sairam 24 passed");
    }

    @Test
    void the_members_votes_decide_and_the_shortlist_where_they_are_equal() {
        assertThat(agendaOfTheVote).containsExactly("besagash", "karasu", "sairam");
        assertThat(vote).containsExactly("kz 1 karasu 4 passed", "kz 2 sairam 3 passed", "kz 3 besagash 3 not-passed");
    }

    @Test
    void the_winners_are_published_with_the_award_under_the_rules_that_were_handed_in() {
        assertThat(winners).containsExactly("golden-bookmark karasu", "golden-bookmark sairam");
        assertThat(publishedDigest).isEqualTo(digest);
    }

    @Test
    void every_request_and_reply_is_as_the_contract_says() {
        assertThat(contract.problems()).isEmpty();
        assertThat(contract.seen()).isGreaterThan(150);
    }
}
