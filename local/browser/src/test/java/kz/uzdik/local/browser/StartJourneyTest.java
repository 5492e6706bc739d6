package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page at the root: whoever comes finds their door, in their language. */
@Tag("every-language")
@Tag("main")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartJourneyTest {
    private static final Map<String, String> TITLES = Map.of(
            "kk", "Мемлекеттік қызмет конкурстары",
            "ru", "Конкурсы государственной службы",
            "en", "Contests of the civil service");

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.empty();
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @Test
    void everybody_finds_their_door_in_each_language_and_on_each_screen() {
        for (BrowserContext window : List.of(chromium.desktop(), chromium.telephone())) {
            Page page = window.newPage();
            TITLES.forEach((language, title) -> {
                page.navigate(house.page("?lang=" + language));
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText(title);
                assertThat(page.locator(".doors a")).hasCount(6);
                Chromium.demandAccessible(page);
                Chromium.shot(page, "start-" + language + "-" + page.viewportSize().width);
            });
            window.close();
        }
        chromium.demandQuiet();
    }

    @Test
    void a_line_that_is_down_leaves_no_page_empty_and_no_button_dead() {
        try (BrowserContext window = chromium.telephone()) {
            Page page = window.newPage();
            page.route("**/candidate/texts/*.json", Route::abort);
            page.navigate(house.page("candidate/?lang=ru"));
            assertThat(page.locator("main")).containsText("Байланыс жоқ");
            assertThat(page.locator("main")).containsText("Нет связи");
            page.unroute("**/candidate/texts/*.json");
            Locator signIn = page.locator("main button");
            assertThat(signIn).hasText("Войти", new LocatorAssertions.HasTextOptions().setTimeout(20_000));

            page.route("**/openid-configuration", Route::abort);
            signIn.click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Нет связи");
            Chromium.demandAccessible(page);
            Chromium.shot(page, "start-sign-in-unreachable");
            page.unroute("**/openid-configuration");
            page.getByText("Повторить").click();
            assertThat(page.locator("input[name=as]")).isVisible();
        }
        chromium.demandQuiet();
    }

    @Test
    void a_language_that_was_chosen_is_kept() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = window.newPage();
            page.navigate(house.page(""));
            page.getByText("Русский").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(TITLES.get("ru"));
            page.navigate(house.page(""));
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
        }
        chromium.demandQuiet();
    }
}
