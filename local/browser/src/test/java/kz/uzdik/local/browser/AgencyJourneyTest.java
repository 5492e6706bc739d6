package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Electorate;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An officer of the Agency brings a contest from its rules to its announcement, and appoints a commission. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AgencyJourneyTest {
    private static final Wording WORDS = Wording.of("agency");
    private static final Path CONTEST = Path.of("../../contests/best-rural-akim-2020");
    private static final String EDITION = "best-of-pages";
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final Map<String, String> NAMES = Map.of("kk", "Қазақша", "ru", "Русский", "en", "English");

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.empty();
        house.world().clock().reach(Instant.parse("2020-05-18T04:00:00Z"));
    }

    @AfterAll
    void stop() {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @Tag("main")
    @Test
    @Order(1)
    void rules_with_three_mistakes_show_each_at_its_place_and_are_accepted_once_mended() throws Exception {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("definition");
            String right = Files.readString(CONTEST.resolve("definition.json"));
            String wrong = right.replaceFirst("\"days\": 21", "\"days\": \"21\"")
                    .replaceFirst("\"members\": 9", "\"members\": 0")
                    .replaceFirst("\"level\": \"district\"", "\"level\": \"village\"");
            page.locator("#definition-file").setInputFiles(AgencyRoom.json("definition.json", wrong));
            officer.press("Check and hand in");
            Locator mistakes = page.locator(".mistakes > li");
            assertThat(mistakes).hasCount(3);
            assertThat(mistakes.nth(0)).containsText(WORDS.part("Line " + lineOf(wrong, "\"days\": \"21\"")));
            assertThat(mistakes.nth(0).locator("mark")).containsText("\"days\": \"21\"");
            assertThat(mistakes.nth(1)).containsText(WORDS.part("Line " + lineOf(wrong, "\"members\": 0")));
            assertThat(mistakes.nth(2)).containsText(WORDS.part("Line " + lineOf(wrong, "\"level\": \"village\"")));
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-mistakes");
            mistakes.nth(2).getByText(WORDS.part("Line ")).first().click();
            assertThat(page.locator("#definition-text")).isFocused();

            page.reload();
            assertThat(page.locator("#definition-text")).hasValue(wrong);
            page.locator("#definition-text").fill(right.substring(0, 400));
            officer.press("Check and hand in");
            assertThat(mistakes).hasCount(1);
            assertThat(mistakes.first()).containsText(WORDS.part("not JSON"));
            page.locator("#definition-text").fill(right);
            officer.press("Check and hand in");
            officer.says("The rules are accepted.");
            for (String language : LANGUAGES) {
                texts(officer, language);
            }
            assertThat(page.locator("summary .mark.good")).hasCount(3);
            Chromium.shot(page, "agency-texts");
        }
        chromium.demandQuiet();
    }

    private static void texts(AgencyRoom officer, String language) throws IOException {
        officer.page()
                .locator("summary:has-text('" + NAMES.get(language) + "')")
                .click();
        String texts = Files.readString(CONTEST.resolve("texts").resolve(language + ".json"));
        Locator part = officer.page().locator("details[open]");
        part.locator("input[type=file]").setInputFiles(AgencyRoom.json(language + ".json", texts));
        part.locator("button").first().click();
        officer.says("The texts are accepted: " + NAMES.get(language) + ".");
    }

    private static long lineOf(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count();
    }

    @Tag("main")
    @Test
    @Order(2)
    void an_edition_is_planned_looked_at_announced_and_one_deadline_moved() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("");
            plan(officer);
            assertThat(page.locator("h1")).hasText(WORDS.whole("Best Rural Akim, republican contest, 2020"));
            officer.field("As if announced on").fill("2020-05-30");
            officer.press("Show the deadlines");
            assertThat(page.locator(".notice.warn li")).not().hasCount(0);
            assertThat(page.locator("svg.timeline circle")).hasCount(11);
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-planned");
            announce(officer);
            move(officer);
            assertThat(page.locator(".moved")).not().hasCount(0);
            assertThat(page.locator("td", new Page.LocatorOptions().setHasText("The river rose."))
                            .first())
                    .isVisible();
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-amended");
        }
        chromium.demandQuiet();
    }

    private void plan(AgencyRoom officer) {
        String digest =
                agency().postText(201, "/definitions", read("definition.json")).text("digest");
        officer.page().locator("#plan-name").fill(EDITION);
        officer.page().locator("#plan-definition").fill("not a digest");
        officer.press("Plan");
        assertThat(officer.page().locator("#plan-definition-problem")).not().isEmpty();
        officer.page().locator("#plan-definition").fill(digest);
        officer.press("Plan");
        officer.says("The edition is planned.");
    }

    private static String read(String name) {
        try {
            return Files.readString(CONTEST.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void announce(AgencyRoom officer) {
        List<String> places = List.of("The Agency's site", "The Department's site", "The akimat's site");
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                officer.press("Another posting");
            }
            officer.page().locator("#posting-" + i + "-place").fill(places.get(i));
            officer.page().locator("#posting-" + i + "-address").fill("https://agency.example/" + i);
            officer.page().locator("#posting-" + i + "-date").fill("2020-05-18");
        }
        officer.press("Announce");
        assertThat(officer.page().locator("[role=alert]")).containsText(WORDS.part("Tick first"));
        officer.page().locator("#announce-sure").check();
        officer.press("Announce");
        officer.says("The edition is announced");
    }

    private static void move(AgencyRoom officer) {
        officer.field("Deadline").selectOption("essay");
        officer.field("New last moment").fill("2020-07-18T23:59");
        officer.press("Move it");
        assertThat(officer.page().locator("#amend-reason-problem")).not().isEmpty();
        officer.field("Reason").fill("The river rose.");
        officer.press("Move it");
        officer.says("The deadline is moved.");
    }

    @Test
    @Order(3)
    void a_commission_that_is_half_entered_survives_a_reload_and_is_appointed_with_consent() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("edition/" + EDITION + "/commissions");
            officer.field("Kind").selectOption("regional");
            officer.field("Area").selectOption("31");
            officer.press("To its membership");
            officer.isAt("edition/" + EDITION + "/commissions/" + EDITION + ".regional.31");
            for (int i = 0; i < 8; i++) {
                person(page, "member-" + i, i);
            }
            person(page, "secretary", 20);
            page.reload();
            assertThat(page.locator("#member-7-name")).hasValue("Person 7");
            page.locator("#approval-document").fill("Order 5");
            page.locator("#approval-on").fill("2020-05-18");
            person(page, "ethics", 21);
            officer.press("Enter the membership");
            assertThat(page.locator("[role=alert]").first()).containsText("9");
            person(page, "member-8", 8);
            officer.press("Enter the membership");
            officer.says("The membership is entered.");
            page.locator("#consent-document").fill("Letter 7");
            page.locator("#consent-on").fill("2020-05-18");
            officer.press("Record the consent");
            officer.says("The consent is recorded.");
            assertThat(page.locator("tbody tr")).hasCount(11);
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-commission");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(6)
    void a_poll_is_planned_its_roll_brought_and_both_frozen_by_two_registrars() {
        String room = "edition/" + EDITION + "/polls/" + EDITION + ".residents";
        try (BrowserContext window = chromium.desktop();
                BrowserContext one = chromium.desktop();
                BrowserContext another = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come("edition/" + EDITION + "/polls");
            officer.page().getByText("residents").click();
            officer.isAt(room);
            planPoll(officer);

            var first = new AgencyRoom(house, one.newPage(), "registrar-1", "");
            first.come("");
            assertThat(first.page().locator("h1")).hasText(WORDS.whole("Editions"));
            registrar(first, room);
            bringRoll(first);
            Chromium.demandAccessible(first.page());
            Chromium.shot(first.page(), "agency-roll");
            first.press("Confirm: 26 good, 1 bad");
            first.says("The roll is confirmed.");
            first.page().locator("#freeze-roll").fill("1");
            first.press("Agree as the first");
            first.says("Your half is recorded.");

            var second = new AgencyRoom(house, another.newPage(), "registrar-2", "");
            second.come("");
            registrar(second, room);
            assertThat(second.page().locator("main"))
                    .containsText(WORDS.part("registrar-1 has agreed to these bytes:"));
            second.press("Agree to the same and freeze");
            second.says("The poll is frozen");
            Chromium.demandAccessible(second.page());
            Chromium.shot(second.page(), "agency-poll-frozen");
            decideOnHeld(second, room);
        }
        chromium.demandQuiet();
    }

    // Each contact of this roll is at its cap, so whoever asks for a code is held.
    private void decideOnHeld(AgencyRoom registrar, String room) {
        Page page = registrar.page();
        house.world().settled().run();
        house.world().clock().reach(Instant.parse("2020-05-26T03:01:00Z"));
        String poll = EDITION + ".residents";
        List<Voter> voters = new Electorate(new Cast(EDITION)).voters().subList(0, 2);
        for (Voter voter : voters) {
            new Api(house.uri())
                    .anybody()
                    .post(
                            202,
                            "/polls/" + poll + "/codes",
                            Map.of(
                                    "iin",
                                    voter.iin(),
                                    "contact",
                                    voter.contact(),
                                    "district",
                                    voter.unit(),
                                    "language",
                                    "kk"));
        }
        house.world().settled().run();
        page.reload();
        registrar.isAt(room);
        registrar.unfold("Held issuances");
        Locator held = page.locator("[data-entry]");
        for (int tries = 0; tries < 20 && held.count() < voters.size(); tries++) {
            page.waitForTimeout(500);
            registrar.press("Show the district's");
        }
        assertThat(held).hasCount(2);
        Chromium.demandAccessible(page);
        Chromium.shot(page, "agency-held");
        Locator first = held.first();
        first.locator("button").first().click();
        assertThat(first.locator(".problem")).not().isEmpty();
        first.locator("input").fill("The household came with its papers.");
        first.locator("button").first().click();
        assertThat(first).containsText(WORDS.part("released"));
        held.last().locator("input").fill("Nobody of this name knows of it.");
        held.last().locator("button").last().click();
        assertThat(held.last()).containsText(WORDS.part("refused"));
    }

    private static void planPoll(AgencyRoom officer) {
        Page page = officer.page();
        var electorate = new Electorate(new Cast(EDITION));
        String districts =
                electorate.voters().stream().map(Voter::unit).distinct().collect(Collectors.joining("\n"));
        page.locator("#poll-file").setInputFiles(AgencyRoom.json("residents.json", read("polls/residents.json")));
        page.locator("#poll-districts").fill(districts);
        page.locator("#poll-issueFrom").fill("2020-05-26T09:00");
        page.locator("#poll-issueUntil").fill("2020-05-30T18:00");
        page.locator("#poll-ballotsUntil").fill("2020-07-15T18:00");
        page.locator("#poll-officers").fill("registrar-1\nregistrar-2");
        officer.press("Plan the poll");
        officer.says("The poll is planned.");
        assertThat(page.locator("main")).containsText("registrar-1, registrar-2");
    }

    // A registrar comes to the poll's own room: the others are the Agency's.
    private static void registrar(AgencyRoom registrar, String room) {
        registrar.goTo(room);
        assertThat(registrar.page().locator("#roll-file")).isVisible();
    }

    private static void bringRoll(AgencyRoom registrar) {
        List<Voter> voters = new Electorate(new Cast(EDITION)).voters().subList(0, 26);
        String rows = voters.stream()
                .map(voter -> String.join(";", voter.iin(), voter.unit(), voter.contact()))
                .collect(Collectors.joining("\r\n"));
        String roll = "iin;residence;contact\r\n" + rows + "\r\n123;"
                + voters.getFirst().unit() + ";a@pages.example\r\n";
        Page page = registrar.page();
        page.locator("#roll-file").setInputFiles(AgencyRoom.json("roll.csv", roll));
        page.locator("#roll-cap").fill("1");
        registrar.press("Send the roll");
        assertThat(page.locator("[data-phase=reported]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(page.locator("[data-phase=reported]")).containsText(WORDS.part("not an IIN"));
    }

    private static void person(Page page, String id, int number) {
        page.locator("#" + id + "-name").fill("Person " + number);
        page.locator("#" + id + "-person").fill("person-" + number);
        page.locator("#" + id + "-email").fill("person-" + number + "@pages.example");
        Locator position = page.locator("#" + id + "-position");
        if ((boolean) position.evaluate("input => input.tagName === 'INPUT'")) {
            position.fill("an expert");
        }
    }

    @Test
    @Order(4)
    void the_timeline_is_read_in_every_language_and_on_a_small_telephone() {
        for (BrowserContext window : List.of(chromium.desktop(), chromium.telephone())) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come("edition/" + EDITION);
            for (String language : LANGUAGES) {
                officer.page().getByText(NAMES.get(language)).click();
                assertThat(officer.page().locator("html")).hasAttribute("lang", language);
                officer.isAt("edition/" + EDITION);
                Chromium.demandAccessible(officer.page());
                Chromium.shot(
                        officer.page(),
                        "agency-timeline-" + language + "-" + officer.page().viewportSize().width);
            }
            window.close();
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(5)
    void whoever_is_not_of_the_agency_is_told_so_and_can_do_nothing() {
        try (BrowserContext window = chromium.desktop()) {
            var stranger = new AgencyRoom(house, window.newPage(), "somebody", "");
            stranger.come("");
            assertThat(stranger.page().locator(".notice.warn")).containsText(WORDS.part("not in the Agency's group"));
            stranger.page().locator("#plan-name").fill("mine");
            stranger.page().locator("#plan-definition").fill("0".repeat(64));
            stranger.press("Plan");
            assertThat(stranger.page().locator("[role=alert]")).containsText(WORDS.part("may not"));
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(7)
    void a_letter_that_came_back_is_seen_the_address_mended_and_the_letter_sent_again() {
        String trial = "best-letters";
        Session agency = agency();
        String digest =
                agency.postText(201, "/definitions", read("definition.json")).text("digest");
        agency.post(201, "/editions", Map.of("edition", trial, "definition", digest, "practice", true));
        int version = appoint(agency, trial, "bounce+pages@simulator.amazonses.com", 0);
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("edition/" + trial + "/deliveries");
            for (int tries = 0; tries < 40 && page.locator("[data-state]").count() == 0; tries++) {
                page.waitForTimeout(1000);
                page.reload();
                officer.isAt("edition/" + trial + "/deliveries");
            }
            assertThat(page.locator("[data-state=bounced]")).hasCount(1);
            assertThat(page.locator("[data-state=bounced]")).containsText(WORDS.part("There is no such mailbox."));
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-bounced");
            appoint(agency, trial, "mended@pages.example", version);
            officer.unfold("Write to this address again");
            page.locator("details[open] input").fill("The mailbox is there now.");
            page.locator("details[open] button").first().click();
            officer.says("The address can be written to again.");
            officer.unfold("Send again");
            page.locator("details[open] button").first().click();
            assertThat(page.locator("[data-state=bounced] .problem").first())
                    .not()
                    .isEmpty();
            page.locator("details[open] input").fill("The address was mistyped.");
            page.locator("details[open] button").first().click();
            officer.says("It is accepted");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(8)
    void another_calendar_comes_in_force_and_an_announced_edition_keeps_its_own() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("calendar");
            Locator text = page.locator("#calendar-text");
            String before = text.inputValue();
            String right = before.replace("\"provisionalFrom\": 2027", "\"provisionalFrom\": 2026");
            text.fill(right);
            officer.press("Put in force");
            assertThat(page.locator("#calendar-reason-problem")).not().isEmpty();
            officer.field("Reason").fill("The decree for 2026 was changed.");
            text.fill(before.replaceFirst("\"day\": \"[0-9-]+\"", "\"day\": \"2020-02-30\""));
            officer.press("Put in force");
            assertThat(page.locator(".mistakes > li").first()).containsText("2020-02-30");
            Chromium.demandAccessible(page);
            text.fill(right);
            officer.press("Put in force");
            officer.says("The calendar is in force.");
            assertThat(page.locator(".facts")).containsText("2026");
            Chromium.shot(page, "agency-calendar");

            officer.goTo("edition/" + EDITION);
            page.locator("a[href^='#/calendar/']").click();
            assertThat(page.locator("main")).containsText(WORDS.part("as an edition is counted by it"));
            assertThat(page.locator(".facts")).containsText("2027");
            Chromium.demandAccessible(page);
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(9)
    void what_was_typed_is_there_again_after_a_sign_in_that_had_ended() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("calendar");
            officer.field("Reason").fill("A decree that is not published yet.");
            page.evaluate("sessionStorage.removeItem('uzdik.token')");
            officer.press("Put in force");
            assertThat(page.locator(".notice.bad")).containsText(WORDS.part("Your sign-in has ended"));
            officer.press("Sign in again");
            page.locator("input[name=as]").fill(officer.account());
            page.locator("input[name=groups]").fill(officer.groups());
            page.locator("form button").click();
            officer.isAt("calendar");
            assertThat(officer.field("Reason")).hasValue("A decree that is not published yet.");

            page.reload();
            officer.isAt("calendar");
            assertThat(officer.field("Reason")).hasValue("");
        }
    }

    private static int appoint(Session agency, String edition, String secretary, int version) {
        List<Map<String, Object>> members = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> appointee(
                        "letters-" + number,
                        "letters-" + number + "@pages.example",
                        number == 1 ? "agency-deputy-chair" : "an expert"))
                .toList();
        return agency.put(
                        "/commissions/" + edition + ".republican.kz",
                        Map.of(
                                "members",
                                members,
                                "chair",
                                "letters-1",
                                "secretary",
                                appointee("letters-secretary", secretary, "agency-employee"),
                                "approval",
                                Map.of("by", "agency", "document", "Order 9", "on", "2020-10-01"),
                                "version",
                                version))
                .number("version");
    }

    private static Map<String, Object> appointee(String account, String email, String position) {
        return Map.of("person", account, "name", account, "email", email, "language", "en", "position", position);
    }

    private Session agency() {
        return new Api(house.uri()).session(house.world().tokens().token("agency-officer", List.of("agency")), "en");
    }
}
