package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the public reads while a contest goes on: what there is, and of the rest that it is not there yet. */
@Tag("every-language")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicBeforeTheEndJourneyTest {
    private static final Map<String, String> SAID = Map.of(
            "results", "The results are not published yet",
            "lists", "Choose a region",
            "lists/31", "Zhambyl Region: no list is published yet",
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
                Chromium.shot(page, "public-early-" + room.replace('/', '-') + "-en-320");
                page.close();
            });
        }
        chromium.demandQuiet();
    }

    @Test
    void nobody_is_asked_for_a_list_but_the_region_that_somebody_wants() {
        List<String> asked = new ArrayList<>();
        try (BrowserContext window = chromium.desktop()) {
            Page page = window.newPage();
            page.onRequest(request -> {
                if (request.url().contains("/lists/")) {
                    asked.add(request.url().replaceFirst(".*/lists/", ""));
                }
            });
            for (String room : List.of("lists", "files")) {
                page.navigate(house.page("results/?edition=best-2020&lang=ru#" + room));
                assertThat(page.locator("#room h2")).isVisible();
            }
            assertThat(asked).isEmpty();
            page.locator(".rooms a[href='#lists']").click();
            page.locator("#whose-list").focus();
            page.locator("#whose-list").selectOption("61");
            assertThat(page.locator("#room .notice")).containsText("Туркестанская область: список ещё не опубликован.");
            assertThat(page.locator("#whose-list")).isFocused();
        }
        assertThat(asked).containsExactly("second-stage/61/current.json");
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
