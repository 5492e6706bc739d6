package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A rural akim writes down the work with the people, an inspector reads it, and the head of office reports on the month. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkJourneyTest {
    private static final String OFFICE = "work/zhambyl-2019.rural-akim.313632000.1";

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.after("Work through the year (order of 2019)");
    }

    @AfterAll
    void stop() {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    private AgencyRoom as(String account, Page page) {
        return new AgencyRoom(house, page, "best-2020-" + account, "");
    }

    @Test
    void an_akim_writes_down_what_was_done_corrects_it_and_loses_nothing_at_a_reload() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom akim = as("omarov", window.newPage());
            akim.come("work");
            akim.page().locator("main li.card a").first().click();
            akim.isAt(OFFICE);
            assertThat(akim.table("Overdue")).isVisible();
            akim.page().locator("a[href$='write/contact.gathering']").click();
            akim.isAt(OFFICE + "/write/contact.gathering");
            akim.field("Day").fill("2020-05-26");
            akim.field("In words").fill("Sixty residents met at the school.");
            akim.page().reload();
            assertThat(akim.field("In words")).hasValue("Sixty residents met at the school.");
            akim.page().getByLabel("313632100").check();
            Chromium.demandAccessible(akim.page());
            akim.press("Write it down");
            akim.says("It is written down.");
            akim.page().locator("a[href$='/correction']").click();
            akim.field("In words").fill("Sixty-one residents met at the school.");
            akim.press("Write the correction");
            akim.says("The correction is written.");
            Locator written = akim.page().locator("main ol > li");
            assertThat(written).hasCount(2);
            assertThat(written.first()).containsText("Sixty residents");
            assertThat(written.last()).containsText("Sixty-one residents");
            Chromium.shot(akim.page(), "work-entry");
        }
        chromium.demandQuiet();
    }

    @Test
    void what_has_not_come_yet_is_refused_and_said_why() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom akim = as("omarov", window.newPage());
            akim.come(OFFICE + "/write/contact.media");
            akim.field("Day").fill("2020-06-30");
            akim.field("In words").fill("An interview.");
            akim.press("Write it down");
            assertThat(akim.page().locator(".deed [role=alert]")).containsText("2020-06-30");
        }
    }

    @Test
    void an_inspector_reads_and_remarks_and_writes_nothing() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom inspector = as("chief-inspector", window.newPage());
            inspector.come(OFFICE);
            assertThat(inspector.page().locator("a[href*='/write/']")).hasCount(0);
            inspector.goTo(OFFICE + "/journal/2020-05");
            inspector.page().locator("a[href$='/entry/2020/round']").click();
            inspector.unfold("Remark on it");
            inspector.field("Remark").fill("How many came?");
            inspector.press("Add the remark");
            inspector.says("The remark is added.");
            assertThat(inspector.page().locator("blockquote").last()).containsText("How many came?");
        }
    }

    @Test
    void the_head_of_office_names_inspectors_enters_offices_and_reports() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom head = as("head-of-office", window.newPage());
            head.come("work/report/zhambyl-2019/2020-05");
            assertThat(head.table("The month's report").locator("tbody tr")).hasCount(1);
            head.goTo("work");
            head.unfold("Name the inspectors");
            head.field("Inspectors").fill("best-2020-chief-inspector: 3136 3140");
            head.page().locator("details[open] .deed button").first().click();
            head.says("It is entered.");
        }
    }

    @Test
    void a_question_is_written_down_and_answered_and_whoever_asked_says_that_it_is_not_solved() {
        try (BrowserContext window = chromium.desktop()) {
            AgencyRoom akim = as("omarov", window.newPage());
            akim.come(OFFICE + "/ask");
            akim.field("Day").fill("2020-05-26");
            akim.field("What is asked").fill("When does the bus come?");
            akim.field("Name").fill("A. Beken");
            akim.field("How they are reached").fill("by the school");
            Chromium.demandAccessible(akim.page());
            akim.press("Write the question down");
            akim.says("The question is written down.");
            String address = akim.page().locator("main .notice code").textContent();
            Chromium.shot(akim.page(), "work-question");
            akim.press("It is handed over");
            assertThat(akim.page().locator("main .notice code")).hasCount(0);
            akim.unfold("Answer it");
            akim.field("The answer with its reasons").fill("Twice a day from Monday on.");
            akim.press("Answer it");
            akim.says("It is done.");
            try (BrowserContext telephone = chromium.telephone()) {
                Page asked = telephone.newPage();
                asked.navigate(address);
                assertThat(asked.locator("main")).containsText("Twice a day from Monday on.");
                Chromium.demandAccessible(asked);
                Chromium.shot(asked, "asked-question");
                asked.locator("main section button").click();
                assertThat(asked.locator("main ol > li")).hasCount(2);
                assertThat(asked.locator("main section button")).hasCount(0);
                asked.navigate(address.substring(0, address.length() - 1));
                assertThat(asked.locator("main ol")).hasCount(0);
            }
            akim.goTo(OFFICE + "/questions/2020");
            assertThat(akim.page().locator("main table").first().locator("tbody tr"))
                    .hasCount(1);
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "work-questions");
        }
        chromium.demandQuiet();
    }

    @Test
    void every_room_is_usable_on_a_desktop_and_a_small_telephone() {
        everyRoom(chromium.desktop());
        everyRoom(chromium.telephone());
        chromium.demandQuiet();
    }

    private void everyRoom(BrowserContext window) {
        List<String> rooms = List.of(
                "work",
                OFFICE,
                OFFICE + "/journal/2020-05",
                OFFICE + "/year/2020",
                OFFICE + "/entry/2020/round",
                OFFICE + "/write/weekly-round",
                OFFICE + "/questions/2020",
                OFFICE + "/question/2020/bridge",
                OFFICE + "/ask",
                "work/overdue/zhambyl-2019");
        try (window) {
            AgencyRoom akim = as("omarov", window.newPage());
            akim.come("work");
            for (String room : rooms) {
                akim.goTo(room);
                Chromium.demandAccessible(akim.page());
                assertThat(akim.page().locator("[role=alert]")).hasCount(0);
                Chromium.shot(
                        akim.page(),
                        "work-" + room.replaceAll("[/.]", "-") + "-"
                                + akim.page().viewportSize().width);
            }
            akim.goTo(OFFICE + "/year/2020");
            assertThat(akim.page().locator("svg.year rect")).hasCount(366);
        }
    }
}
