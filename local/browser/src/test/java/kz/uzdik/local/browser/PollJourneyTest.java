package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Electorate;
import kz.uzdik.local.demo.cast.Voter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A poll as those who keep it see it, from the names of its villages to its close, and what residents and the public read of
 * districts that do not count. It follows the poll's own times, so the tests stand in their order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PollJourneyTest {
    private static final Wording WORDS = Wording.of("agency");
    private static final String EDITION = "best-2020";
    private static final String POLL = "edition/best-2020/polls/best-2020.residents";
    private static final String COUNTED = "zhaqsylyq";
    private static final String ANNULLED = "rakhimova";
    private static final String WITHHELD = "weber";
    private static final String WHY = "The roll of this district was read by strangers.";
    private static final double QUEUED = 60_000;

    private final Electorate electorate = new Electorate(new Cast(EDITION));
    private Chromium chromium;
    private House house;
    private PollOfResidents poll;
    private ResidentDevice ofAnnulled;
    private ResidentDevice ofWithheld;
    private List<Runnable> ballots;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.empty();
        poll = PollOfResidents.in(house);
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    private String unit(String akim) {
        return electorate.voters().stream()
                .filter(voter -> voter.akim().equals(akim))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private String station() {
        return unit(COUNTED) + "-1";
    }

    private List<PollOfResidents.Voter> voters(String akim) {
        return poll.voters().stream()
                .filter(voter -> voter.district().equals(unit(akim)))
                .toList();
    }

    private AgencyRoom agency(BrowserContext window, String room) {
        AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
        officer.come(room);
        return officer;
    }

    private AgencyRoom other(BrowserContext window, String account) {
        var somebody = new AgencyRoom(house, window.newPage(), account, "");
        somebody.come(POLL);
        return somebody;
    }

    @Test
    @Order(1)
    void the_agency_says_what_villages_are_called_and_residents_find_their_akim_by_them() {
        String names = new TreeMap<>(electorate.places())
                .entrySet().stream()
                        .map(place -> line(place.getKey(), place.getValue()))
                        .collect(Collectors.joining("\n"));
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = agency(window, "edition/" + EDITION + "/publications");
            Page page = officer.page();
            officer.unfold("Questions of the survey");
            page.locator("#places-residents").fill(names);
            Chromium.demandAccessible(page);
            Chromium.shot(page, "poll-names");
            page.locator("details[open] .deed button").first().click();
            officer.says("It is asked for");
            assertThat(page.locator("[data-kind=survey] .mark.good"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(QUEUED));
            page.reload();
            officer.isAt("edition/" + EDITION + "/publications");
            assertThat(page.locator("#places-residents")).hasValue(names);
        }
        poll.comesTo(poll.time("issueFrom").plus(Duration.ofMinutes(1)));
        ofAnnulled = find(chromium.telephone(), ANNULLED, "kk", "манбул");
        ofWithheld = find(chromium.desktop(), WITHHELD, "ru", "зареч");
        ballots = poll.others(voters(COUNTED));
        chromium.demandQuiet();
    }

    private static String line(String code, Map<String, String> names) {
        return String.join("; ", code, names.get("kk"), names.get("ru"), names.get("en"));
    }

    // Whoever types a name without Kazakh letters finds it all the same.
    private ResidentDevice find(BrowserContext window, String akim, String language, String typed) {
        ResidentDevice device = ResidentDevice.open(window, poll, voters(akim).getFirst(), language);
        device.at("find.title").page().locator("#place").fill(typed);
        String village = electorate.places().get(unit(akim)).get(language);
        device.look(language + "-find-by-village")
                .page()
                .getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(village)))
                .click();
        device.at("about.title.akim");
        assertThat(device.page().locator("main")).containsText(village);
        device.look(language + "-about-village");
        return device.begin().answer().confirm().askForCode().code(1).at("waiting.title");
    }

    @Test
    @Order(2)
    void others_become_registrars_and_a_station_gets_its_officers() {
        try (BrowserContext window = chromium.telephone()) {
            AgencyRoom officer = agency(window, POLL);
            Page page = officer.page();
            officer.unfold("Name other registrar officers");
            page.locator("#registrars-accounts").fill(EDITION + "-registrar-1\nregistrar-3");
            officer.press("Name them");
            assertThat(page.locator("#registrars-reason-problem")).not().isEmpty();
            page.locator("#registrars-reason").fill("One of them is ill.");
            officer.press("Name them");
            officer.says("The officers are named.");
            assertThat(page.locator(".facts").first()).containsText("registrar-3");
            officer.unfold("Name officers of a station");
            page.locator("#station").fill(station());
            page.locator("#station-accounts").fill("station-3 station-4");
            page.locator("#station-reason").fill("Some of the village do not use the internet.");
            officer.press("Name them");
            officer.says("The officers are named.");
            assertThat(officer.table("Stations")).containsText("station-3, station-4");
            Chromium.demandAccessible(page);
            Chromium.shot(page, "poll-officers-320");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(3)
    void a_registrar_has_a_station_vote_without_internet_and_finds_nothing_held() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom registrar = other(window, "registrar-3");
            Page page = registrar.page();
            registrar.unfold("Held issuances");
            registrar.press("Show the district's");
            assertThat(page.locator("main")).containsText(WORDS.part("Nothing is held in this district."));
            registrar.unfold("Have a station vote without internet");
            page.locator("#offline-station").fill(unit(ANNULLED) + "-1");
            page.locator("#offline-units").fill(unit(ANNULLED));
            page.locator("#offline-opening").fill("2020-05-26T09:01");
            registrar.press("Close their entries online");
            assertThat(page.locator("[role=alert]")).containsText(WORDS.part("The earliest opening now"));
            page.locator("#offline-opening").fill("2020-05-30T12:00");
            registrar.press("Close their entries online");
            registrar.says("The station votes without internet");
            assertThat(registrar
                            .table("Stations without internet")
                            .locator("td")
                            .first())
                    .containsText(unit(ANNULLED));
            Chromium.demandAccessible(page);
            Chromium.shot(page, "poll-offline");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(4)
    void an_officer_of_a_station_marks_an_entry_once_before_the_ballot_is_handed_out() {
        Voter never = electorate.of(COUNTED, Voter.Votes.NEVER).getFirst();
        try (BrowserContext window = chromium.telephone()) {
            AgencyRoom officer = other(window, "station-3");
            Page page = officer.page();
            page.locator("#mark-iin").fill(never.iin());
            officer.press("Mark");
            assertThat(page.locator("[role=alert]")).containsText(WORDS.part("Name your station first."));
            page.locator("#at-station").fill(station());
            officer.press("Mark");
            officer.says("hand the ballot out");
            assertThat(page.locator("#mark-iin")).isEmpty();
            assertThat(page.locator("#mark-iin")).isFocused();
            Chromium.demandAccessible(page);
            Chromium.shot(page, "poll-mark-320");
            page.locator("#mark-iin").fill(never.iin());
            officer.press("Mark");
            assertThat(page.locator("[role=alert]")).containsText(WORDS.part("issued already"));
            assertThat(String.valueOf(
                            page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}, location.href])")))
                    .doesNotContain(never.iin());
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(5)
    void the_poll_is_extended_and_a_district_annulled_by_two_people() {
        try (BrowserContext window = chromium.desktop();
                BrowserContext another = chromium.desktop()) {
            AgencyRoom officer = agency(window, POLL);
            Page page = officer.page();
            officer.unfold("Move the poll's ends later");
            page.locator("#extend-ballots").fill("2020-07-14T18:00");
            page.locator("#extend-reason").fill("The roads were flooded.");
            officer.press("Extend");
            assertThat(page.locator("[role=alert]")).containsText(WORDS.part("can only be moved later"));
            page.locator("#extend-ballots").fill("2020-07-16T18:00");
            officer.press("Extend");
            officer.says("The poll is extended.");
            assertThat(page.locator(".facts").first()).containsText("The roads were flooded.");
            officer.unfold("Annul a district");
            page.locator("#annul-district").selectOption(unit(ANNULLED));
            page.locator("#annul-reason").fill(WHY);
            officer.press("Agree as the first");
            officer.says("Your half is recorded.");

            AgencyRoom registrar = other(another, "registrar-3");
            assertThat(registrar.page().locator(".notice.warn")).containsText(WHY);
            registrar.unfold("Annul a district");
            assertThat(registrar.page().locator("#annul-district")).hasValue(unit(ANNULLED));
            assertThat(registrar.page().locator("#annul-reason")).hasValue(WHY);
            Chromium.demandAccessible(registrar.page());
            Chromium.shot(registrar.page(), "poll-annulling");
            registrar.press("Agree to the same and annul");
            registrar.says("The district is annulled.");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(6)
    void after_the_last_ballot_a_station_is_entered_twice_and_two_people_close_the_poll() {
        Instant open = poll.time("issueUntil").plusSeconds(1);
        poll.comesTo(open);
        ballots.forEach(Runnable::run);
        for (ResidentDevice device : List.of(ofAnnulled, ofWithheld)) {
            device.comesTo(open);
            device.reload("waiting.title");
            device.window().clock().fastForward("10:00");
            device.at("receipt.title");
        }
        poll.comesTo(poll.time("ballotsUntil").plus(Duration.ofDays(1)).plus(Duration.ofMinutes(10)));
        house.world().settled().run();
        try (BrowserContext one = chromium.telephone();
                BrowserContext two = chromium.desktop()) {
            AgencyRoom first = atStation(one, "station-3", 5);
            for (int tries = 0;
                    tries < 30 && first.page().locator(".notice.good").count() == 0;
                    tries++) {
                // How many were handed out is known once the marks are written.
                first.press("Enter as the first");
                first.page().locator("[role=alert], .notice.good").first().waitFor();
                house.world().settled().run();
            }
            first.says("The station's subtotals of 1 ballot are entered.");
            AgencyRoom second = atStation(two, "station-4", 4);
            Chromium.demandAccessible(second.page());
            Chromium.shot(second.page(), "poll-station");
            second.press("Enter the same as the second");
            assertThat(second.page().locator("[role=alert]")).isVisible();
            enter(second.page(), 5);
            second.press("Enter the same as the second");
            second.says("The station's subtotals of 1 ballot are entered.");
            assertThat(second.table("Stations")).containsText("station-4");
        }
        close();
        chromium.demandQuiet();
    }

    private AgencyRoom atStation(BrowserContext window, String account, int answer) {
        AgencyRoom officer = other(window, account);
        officer.page().locator("#at-station").fill(station());
        officer.unfold("Enter what was counted at the station");
        enter(officer.page(), answer);
        return officer;
    }

    private static void enter(Page page, int answer) {
        for (Locator question : page.locator("details[open] fieldset").all()) {
            question.locator("input").all().forEach(input -> input.fill(""));
            question.getByLabel(String.valueOf(answer), new Locator.GetByLabelOptions().setExact(true))
                    .fill("1");
        }
    }

    private void close() {
        try (BrowserContext window = chromium.desktop();
                BrowserContext another = chromium.desktop()) {
            AgencyRoom officer = agency(window, POLL);
            officer.unfold("Close the poll");
            officer.press("Agree as the first");
            officer.says("Your half is recorded.");
            AgencyRoom registrar = other(another, "registrar-3");
            registrar.unfold("Close the poll");
            registrar.press("Agree and close");
            registrar.says("The poll is closing");
            poll.untilCounted();
            house.world().settled().run();
            officer.page().reload();
            officer.isAt(POLL);
            assertThat(officer.page().locator(".facts").first()).containsText(WORDS.part("Counted"));
            Chromium.demandAccessible(officer.page());
            Chromium.shot(officer.page(), "poll-closed");
        }
    }

    @Test
    @Order(7)
    void the_public_reads_which_districts_do_not_count_and_which_are_withheld() {
        for (String language : List.of("kk", "ru", "en")) {
            try (BrowserContext window = language.equals("en") ? chromium.desktop() : chromium.telephone()) {
                Page page = window.newPage();
                page.navigate(house.page("results/?edition=" + EDITION + "&lang=" + language + "#survey"));
                Locator silent = page.locator("#room .notice li");
                assertThat(silent).hasCount(2);
                assertThat(silent.filter(new Locator.FilterOptions().setHasText(WHY)))
                        .containsText(electorate.places().get(unit(ANNULLED)).get(language));
                assertThat(page.locator("table.means tbody tr").first())
                        .containsText(electorate.places().get(unit(COUNTED)).get(language));
                Chromium.demandAccessible(page);
                Chromium.shot(page, "public-annulled-" + language + "-" + page.viewportSize().width);
                page.navigate(house.page(
                        "results/?edition=" + EDITION + "&lang=" + language + "#survey/residents/" + unit(WITHHELD)));
                assertThat(page.locator("#room .notice")).hasCount(2);
                assertThat(page.locator(".distribution")).hasCount(0);
                Chromium.demandAccessible(page);
            }
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(7)
    void whoever_voted_in_such_a_district_is_told_so_and_why() {
        ofAnnulled.button("receipt.look").click();
        ofAnnulled.at("after.title").hears("after.annulled");
        assertThat(ofAnnulled.page().locator("main")).containsText(WHY);
        ofAnnulled.look("kk-annulled");
        ofWithheld.button("receipt.look").click();
        ofWithheld.at("after.title").hears("after.withheld").look("ru-withheld");
        chromium.demandQuiet();
    }
}
