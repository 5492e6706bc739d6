package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the public reads while a contest goes on: what there is, and of the rest that it is not there yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicBeforeTheEndJourneyTest {
    private static final Map<String, String> SAID = Map.of(
            "results", "The results are not published yet",
            "lists", "No list is published yet",
            "survey", "There are no answers yet",
            "files", "Questions of the survey",
            "check", "There are no results to be checked yet");

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.after("The questions of the survey (p14.3)");
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @Test
    void every_room_says_what_is_not_there_yet() {
        try (BrowserContext window = chromium.telephone()) {
            SAID.forEach((room, said) -> {
                Page page = window.newPage();
                page.navigate(house.page("results/?edition=best-2020&lang=en#" + room));
                assertThat(page.locator("#room")).containsText(said);
                Chromium.demandAccessible(page);
                Chromium.shot(page, "public-early-" + room + "-en-320");
                page.close();
            });
        }
        chromium.demandQuiet();
    }

    @Test
    void whoever_comes_reads_the_announcement_first() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = window.newPage();
            page.navigate(house.page("results/?edition=best-2020&lang=kk"));
            assertThat(page.locator("#room h2")).hasText("Хабарландыру");
            assertThat(page.locator("#room tbody tr")).hasCount(10);
        }
        chromium.demandQuiet();
    }
}
