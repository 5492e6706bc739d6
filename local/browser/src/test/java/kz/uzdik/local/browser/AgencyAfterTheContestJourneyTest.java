package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The contest is over, and the Agency looks after what came of it: publications, letters, rankings, polls, records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgencyAfterTheContestJourneyTest {
    private static final Wording WORDS = Wording.of("agency");
    private static final String EDITION = "best-2020";
    private static final String NEXT = "best-2021";
    private static final LocatorAssertions.HasCountOptions QUEUED =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    private static final List<String> ROOMS = List.of(
            "edition/best-2020/rankings/best-2020.republican.kz.final",
            "edition/best-2020",
            "edition/best-2020/commissions",
            "edition/best-2020/commissions/best-2020.regional.31",
            "edition/best-2020/polls",
            "edition/best-2020/polls/best-2020.residents",
            "edition/best-2020/rankings",
            "edition/best-2020/publications",
            "edition/best-2020/takedowns",
            "edition/best-2020/deliveries",
            "edition/best-2020/retention",
            "edition/best-2020/audit",
            "calendar");

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.afterTheContest();
    }

    @AfterAll
    void stop() {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @Test
    void every_room_is_usable_on_a_desktop_and_a_small_telephone() {
        everyRoom(chromium.desktop());
        everyRoom(chromium.telephone());
        chromium.demandQuiet();
    }

    private void everyRoom(BrowserContext window) {
        try (window) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come("");
            for (String room : ROOMS) {
                officer.goTo(room);
                Chromium.demandAccessible(officer.page());
                assertThat(officer.page().locator("[role=alert]")).hasCount(0);
                Chromium.shot(
                        officer.page(),
                        "agency-" + room.replaceAll("[/.]", "-") + "-"
                                + officer.page().viewportSize().width);
            }
        }
    }

    @Test
    void a_posting_is_recorded_and_is_missing_no_more() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come("edition/" + EDITION + "/publications");
            Locator results = officer.page().locator("[data-kind=results]").first();
            assertThat(results.locator(".mark.bad")).hasCount(2);
            results.getByText(WORDS.part("Record a posting")).click();
            results.locator("select").first().selectOption("media");
            results.locator("input[type=url]").fill("https://news.example/best");
            results.locator("input[type=date]").fill("2020-10-01");
            results.locator("button", new Locator.LocatorOptions().setHasText(WORDS.part("Record")))
                    .first()
                    .click();
            officer.says("The posting is recorded.");
            assertThat(officer.page().locator("[data-kind=results]").first().locator(".mark.bad"))
                    .hasCount(1);
        }
        chromium.demandQuiet();
    }

    @Test
    void results_are_published_anew_and_a_file_of_the_old_ones_goes_by_two_people() {
        try (BrowserContext window = chromium.desktop();
                BrowserContext another = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("edition/" + EDITION + "/publications");
            page.locator("summary", new Page.LocatorOptions().setHasText(WORDS.part("Announcement")))
                    .first()
                    .click();
            page.locator("details[open] .deed button").first().click();
            officer.says("It is asked for");
            Locator announcements = page.locator("[data-kind=announcement]");
            assertThat(announcements.locator(".mark.good")).hasCount(1, QUEUED);
            assertThat(announcements).hasCount(2, QUEUED);
            Locator old = announcements.nth(1);
            old.getByText(WORDS.part("Ask that a file be taken down")).click();
            old.locator("textarea").fill("A telephone number stands in it.");
            old.locator("button.danger").click();
            officer.says("It is asked for.");

            officer.goTo("edition/" + EDITION + "/takedowns");
            officer.press("Agree: take it down");
            assertThat(page.locator("[role=alert]")).isVisible();
            var second = new AgencyRoom(house, another.newPage(), "agency-second", "agency");
            second.come("edition/" + EDITION + "/takedowns");
            second.press("Agree: take it down");
            second.says("Agreed");
            Chromium.shot(second.page(), "agency-takedown-agreed");
        }
        chromium.demandQuiet();
    }

    @Test
    void a_ranking_is_read_with_its_reasons_taken_away_as_a_table_and_asked_for_again() throws IOException {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("edition/" + EDITION + "/rankings");
            officer.goTo("edition/" + EDITION + "/rankings/" + EDITION + ".republican.kz.final");
            officer.press("Show the ranking");
            assertThat(page.locator("tbody tr")).hasCount(4);
            assertThat(page.locator(".mark.good", new Page.LocatorOptions().setHasText(WORDS.part("passed"))))
                    .hasCount(3);
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-ranking");
            Download file = page.waitForDownload(() -> officer.press("Take it as a table (CSV)"));
            assertThat(file.suggestedFilename()).isEqualTo(EDITION + ".republican.kz.final.run.1.csv");
            assertThat(Files.readString(file.path()).lines())
                    .hasSize(5)
                    .first()
                    .asString()
                    .startsWith("\uFEFF");
            officer.press("Ask for a ranking run");
            assertThat(page.locator("[role=alert], .notice.good").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        }
        chromium.demandQuiet();
    }

    private static List<String> lines(AgencyRoom officer) throws IOException {
        officer.unfold("Take the trail away");
        Download file = officer.page().waitForDownload(() -> officer.press("Take the lines away"));
        assertThat(file.suggestedFilename()).isEqualTo("audit-" + EDITION + ".jsonl");
        return Files.readAllLines(file.path());
    }

    @Test
    void next_years_edition_is_copied_from_this_one() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come("");
            officer.page().locator("#plan-name").fill(NEXT);
            officer.field("Where the rules come from").selectOption("copy");
            officer.field("The earlier edition").fill(EDITION);
            officer.press("Plan");
            officer.says("The edition is planned.");
            assertThat(officer.page().locator("main")).containsText("2021");
        }
        chromium.demandQuiet();
    }

    @Test
    void periods_are_stated_by_one_and_confirmed_by_another_and_a_hold_stops_everything() {
        try (BrowserContext window = chromium.desktop();
                BrowserContext another = chromium.desktop()) {
            String room = "edition/" + EDITION + "/retention";
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            officer.come(room);
            officer.unfold("State the periods");
            officer.page().locator("#days-files").fill("365");
            officer.field("What the periods rest on").fill("Order 5 of 1 June");
            officer.press("State them");
            officer.says("The periods are stated.");
            assertThat(officer.page().locator("main")).containsText(WORDS.part("Another person has to, too."));
            var second = new AgencyRoom(house, another.newPage(), "agency-second", "agency");
            second.come(room);
            second.press("Confirm what was read");
            second.says("The periods are confirmed.");
            second.page().locator("#hold-reason").fill("A lawsuit");
            second.press("Hold the erasing up");
            second.says("Nothing is erased");
            assertThat(second.page().locator("main")).containsText("A lawsuit");
            Chromium.demandAccessible(second.page());
        }
        chromium.demandQuiet();
    }

    @Test
    void the_audit_trail_is_read_in_words_taken_away_line_by_line_and_every_chain_holds() throws IOException {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom officer = AgencyRoom.officer(house, window.newPage());
            Page page = officer.page();
            officer.come("edition/" + EDITION + "/audit");
            officer.field("Fact").selectOption("protocol-signed");
            officer.press("Show");
            Locator entries = page.locator(".entry");
            assertThat(entries.first()).containsText(WORDS.part("The protocol was signed"));
            assertThat(page.locator(".entry:not([data-fact=protocol-signed])")).hasCount(0);
            assertThat(entries.filter(new Locator.FilterOptions().setHasText(WORDS.part("Zhambyl Region")))
                            .first())
                    .isVisible();
            page.locator(".entry summary").first().click();
            assertThat(entries.first().locator("dl"))
                    .containsText(WORDS.any("the chair", "the acting chair", "the secretary"));
            List<String> lines = lines(officer);
            assertThat(lines).hasSizeGreaterThanOrEqualTo(entries.count());
            assertThat(lines).allMatch(line -> line.contains("\"fact\":\"protocol-signed\""));
            officer.press("Check all chains");
            officer.says("chains hold");
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-audit");
            entries.first().locator("a").click();
            assertThat(page.locator(".notice.good").first())
                    .containsText(WORDS.part("The whole chain of this thing holds."));
            assertThat(page.locator(".entry").first()).hasAttribute("data-fact", "sitting-convened");
            Chromium.demandAccessible(page);
            Chromium.shot(page, "agency-trail");
        }
        chromium.demandQuiet();
    }
}
