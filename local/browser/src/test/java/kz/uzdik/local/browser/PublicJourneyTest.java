package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.uzdik.domain.crypto.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the public reads of a contest that is over, and checks for itself. */
@Tag("every-language")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicJourneyTest {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final double RECOUNT = 120_000;

    /** What tells in each room that what it is about is there. */
    private static final Map<String, String> ROOMS = Map.of(
            "results", ".winners .card",
            "lists", ".people li",
            "survey", ".distribution svg",
            "announcement", "table tbody tr",
            "files", ".files code",
            "check", ".check button");

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.afterTheContest();
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @AfterEach
    void quiet() {
        chromium.demandQuiet();
    }

    private Page open(BrowserContext window, String language, String room) {
        Page page = window.newPage();
        page.navigate(house.page("results/?edition=best-2020&lang=" + language + "#" + room));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void every_room_can_be_read_in_each_language_on_each_screen() {
        for (BrowserContext window : List.of(chromium.desktop(), chromium.telephone())) {
            for (String language : LANGUAGES) {
                ROOMS.forEach((room, content) -> {
                    Page page = open(window, language, room);
                    assertThat(page.locator("#room " + content).first()).isVisible();
                    assertThat(page.locator(".rooms a[aria-current=page]")).hasAttribute("href", "#" + room);
                    Chromium.demandAccessible(page);
                    Chromium.shot(page, "public-" + room + "-" + language + "-" + page.viewportSize().width);
                    page.close();
                });
            }
            window.close();
        }
    }

    @Test
    void winners_come_first_and_every_place_says_why() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = open(window, "en", "results");
            Locator winners = page.locator(".winners .card");
            assertThat(winners).hasCount(3);
            assertThat(winners.first()).containsText("Дильноза Рахимова");
            assertThat(winners.first()).containsText("57.8");
            Locator second = page.locator(".placing").nth(1);
            assertThat(second).containsText("Ahead stands Дильноза Рахимова. Difference in total points: 1.7");
            assertThat(page.locator(".placing .because:not(:has(li))")).hasCount(0);
        }
    }

    @Test
    void whoever_asks_for_one_oblast_sees_its_candidates_alone_and_keeps_it_over_a_reload() {
        try (BrowserContext window = chromium.telephone()) {
            Page page = open(window, "ru", "results");
            page.locator("#area").selectOption("31");
            assertThat(page.locator(".placing", new Page.LocatorOptions().setHasText("Нұрлан Айтбай"))
                            .first())
                    .isVisible();
            assertThat(page.locator(".placing .who", new Page.LocatorOptions().setHasText("Дильноза Рахимова")))
                    .hasCount(0);
            page.reload();
            assertThat(page.locator("#area")).hasValue("31");
            assertThat(page.locator(".placing .who", new Page.LocatorOptions().setHasText("Дильноза Рахимова")))
                    .hasCount(0);
        }
    }

    @Test
    void a_candidates_whole_way_has_an_address_of_its_own() {
        try (BrowserContext window = chromium.telephone()) {
            Page page = open(window, "kk", "results");
            page.locator(".winners a").first().click();
            Locator heading = page.locator("#room h2");
            assertThat(heading).hasText("Дильноза Рахимова");
            assertThat(heading).isFocused();
            assertThat(page.locator("#room")).containsText("Маңбұлақ, Түркістан облысы");
            assertThat(page.locator("#room section")).hasCount(4);
            Chromium.demandAccessible(page);
            Chromium.shot(page, "public-candidate-kk-320");
            Page shared = window.newPage();
            shared.navigate(page.url().replace("lang=kk", "lang=ru"));
            assertThat(shared.locator("#room h2")).hasText("Дильноза Рахимова");
            assertThat(shared.locator("#room")).containsText("Манбулак, Туркестанская область");
        }
    }

    /** As people do: whoever chooses stands at the choice. */
    private static void choose(Locator choice, String value) {
        choice.focus();
        choice.selectOption(value);
    }

    @Test
    void a_place_where_too_few_answered_is_said_to_be_withheld_and_nothing_of_it_is_shown() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = open(window, "ru", "survey");
            assertThat(page.locator("#room .notice")).containsText("Заречное");
            assertThat(page.locator("#room .notice")).containsText("ответило слишком мало людей");
            assertThat(page.locator("#place-residents option")).hasCount(3);
            choose(page.locator("#area-residents"), "39");
            assertThat(page.locator(".means")).hasCount(0);
            assertThat(page.locator("#room .notice")).containsText("Заречное");
            choose(page.locator("#area-residents"), "");
            // Nobody chooses again before the page has come to rest.
            assertThat(page.locator(".means")).not().hasCount(0);
            assertThat(page.locator("#area-residents")).isFocused();
            choose(page.locator("#place-residents"), "613634100");
            assertThat(page.locator("#room")).containsText("Онлайн: 11, на бумаге: 10.");
            assertThat(page.locator("#place-residents")).isFocused();
            Locator first = page.locator(".distribution").first();
            assertThat(first.locator("svg text.count")).hasText(new String[] {"10", "6", "2", "2", "0", "1"});
            assertThat(first.locator("tbody td:nth-child(2)")).hasText(new String[] {"10", "6", "2", "2", "0", "1"});
        }
    }

    @Test
    void from_an_akims_mean_one_comes_to_how_each_question_was_answered() {
        try (BrowserContext window = chromium.telephone()) {
            Page page = open(window, "kk", "survey");
            page.locator(".means a").first().click();
            assertThat(page.locator("#place-residents")).hasValue("613632100");
            assertThat(page.locator("#room h3[data-entry]")).isFocused();
        }
    }

    @Test
    void every_file_is_there_with_its_digest() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = open(window, "en", "files");
            Locator results = page.locator(".files li", new Page.LocatorOptions().setHasText("results.json"))
                    .first();
            String told = results.locator(".digest")
                    .innerText()
                    .replace("SHA-256", "")
                    .strip();
            String address = String.valueOf(
                    results.locator("a").evaluate("link => new URL(link.getAttribute('href'), location.href).href"));
            byte[] file = window.request().get(address).body();
            assertThat(told).isEqualTo(HexFormat.of().formatHex(Sha256.of(file)));
            assertThat(page.locator("details.card")).hasCount(9);
        }
    }

    @Test
    void a_recount_in_the_browser_says_that_all_is_sound_and_what_that_proves() {
        try (BrowserContext window = chromium.telephone()) {
            for (String language : LANGUAGES) {
                Page page = open(window, language, "check");
                page.locator(".check button").click();
                assertThat(page.locator(".verdict h3"))
                        .hasText(
                                Map.of("kk", "Бәрі дұрыс", "ru", "Всё сходится", "en", "Everything is sound")
                                        .get(language),
                                new HasTextOptions().setTimeout(RECOUNT));
                assertThat(page.locator(".verdict h3")).isFocused();
                assertThat(page.locator(".checks > li")).hasCount(11);
                assertThat(page.locator(".verdict .digest")).hasText(Pattern.compile("[0-9a-f]{64}"));
                assertThat(page.locator(".verdict [lang=en]")).hasCount(0);
                Chromium.demandAccessible(page);
                Chromium.shot(page, "public-sound-" + language + "-320");
                page.close();
            }
        }
    }

    @Test
    void a_recount_names_the_file_in_which_a_single_byte_was_changed() {
        try (BrowserContext window = chromium.desktop()) {
            window.route("**/editions/best-2020/*/results.json", PublicJourneyTest::changed);
            Page page = open(window, "ru", "check");
            page.locator(".check button").click();
            Locator wrong = page.locator(".verdict .notice.bad");
            assertThat(wrong).containsText("results.json", new ContainsTextOptions().setTimeout(RECOUNT));
            assertThat(page.locator(".verdict h3")).hasText("Не сходится");
            assertThat(wrong).containsText("Не прошла проверка 1: Файлы");
            assertThat(wrong).containsText("digest-wrong");
            Chromium.demandAccessible(page);
            Chromium.shot(page, "public-tampered-ru-1280");
        }
    }

    @Test
    void a_recount_names_the_ledger_in_which_a_vote_was_changed() {
        try (BrowserContext window = chromium.desktop()) {
            window.route("**/polls/best-2020.residents/ledgers/613632100.jsonl", PublicJourneyTest::changed);
            Page page = open(window, "en", "check");
            page.locator(".check button").click();
            Locator wrong = page.locator(".verdict .notice.bad");
            assertThat(wrong).containsText("ledgers/613632100.jsonl", new ContainsTextOptions().setTimeout(RECOUNT));
            assertThat(wrong).containsText("Check 7 fails: Residents’ survey");
            assertThat(page.locator(".checks > li")).hasCount(6);
        }
    }

    // One digit more or less, so that it is still JSON.
    private static void changed(Route route) {
        APIResponse answer = route.fetch();
        String text = answer.text();
        int at = text.lastIndexOf("\"points\":\"8\"");
        String other = at > 0
                ? text.substring(0, at) + "\"points\":\"9\"" + text.substring(at + 12)
                : text.replaceFirst("\"answers\":\\[5", "\"answers\":[1");
        assertThat(other).isNotEqualTo(text);
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(other));
    }

    @Test
    void without_a_connection_a_room_says_so_and_comes_when_it_is_asked_again() {
        try (BrowserContext window = chromium.telephone()) {
            Page page = open(window, "en", "results");
            assertThat(page.locator(".winners .card").first()).isVisible();
            window.setOffline(true);
            page.getByText("Who goes on").click();
            Locator again = button(page, "Try again");
            assertThat(again).isVisible(new IsVisibleOptions().setTimeout(30_000));
            window.setOffline(false);
            again.click();
            assertThat(page.locator(".people li").first()).isVisible();
        }
    }

    @Test
    void the_rooms_are_reached_by_keys_alone_and_the_way_past_the_header_loses_no_room() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = open(window, "en", "announcement");
            assertThat(page.locator("#deadlines")).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#room h2")).hasText("Results");
            page.goBack();
            assertThat(page.locator("#deadlines")).isVisible();
            page.reload();
            assertThat(page.locator("#deadlines")).isVisible();
        }
    }

    @Test
    void on_paper_stand_the_results_without_what_one_only_clicks() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = open(window, "kk", "results");
            assertThat(page.locator(".winners .card").first()).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".rooms")).isHidden();
            assertThat(page.locator("#area")).isHidden();
            assertThat(page.locator(".winners .card").first()).isVisible();
            Chromium.shot(page, "public-print-kk");
        }
    }

    @Test
    void an_edition_that_nobody_knows_is_said_to_have_published_nothing() {
        try (BrowserContext window = chromium.desktop()) {
            Page page = window.newPage();
            page.navigate(house.page("results/?edition=best-1999&lang=en"));
            assertThat(page.locator("main")).containsText("Nothing is published of this contest");
            page.navigate(house.page("results/?lang=en"));
            page.getByText("best-2020").click();
            assertThat(page.locator(".winners .card")).hasCount(3);
        }
    }
}
