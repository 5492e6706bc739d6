package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody of the Agency, or a registrar, at the Agency's pages: what people do there, said in English. */
record AgencyRoom(House house, Page page, String account, String groups) {
    private static final Wording WORDS = Wording.of("agency");
    private static final double QUEUED = Duration.ofSeconds(60).toMillis();

    static AgencyRoom officer(House house, Page page) {
        return new AgencyRoom(house, page, "agency-officer", "agency");
    }

    /** Comes to a room and signs in. */
    void come(String room) {
        page.navigate(house.page("agency/?lang=" + Wording.LANGUAGE + "#/" + room));
        page.locator("main button").first().click();
        page.locator("input[name=as]").fill(account);
        page.locator("input[name=groups]").fill(groups);
        page.locator("form button").click();
        isAt(room);
    }

    /** Goes to another room, as a bookmark leads there. */
    void goTo(String room) {
        page.evaluate("room => { location.hash = '#/' + room; }", room);
        isAt(room);
    }

    void isAt(String room) {
        assertThat(page.locator("main"))
                .hasAttribute("data-room", "#/" + room, new LocatorAssertions.HasAttributeOptions().setTimeout(QUEUED));
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDS.whole(name)))
                .click();
    }

    Locator field(String label) {
        return page.locator("main").getByLabel(WORDS.whole(label));
    }

    Locator table(String name) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(WORDS.whole(name)));
    }

    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(WORDS.part(summary)))
                .first()
                .click();
    }

    /** The page says that something was done; what comes from a queue may take moments. */
    void says(String words) {
        assertThat(page.locator(".notice.good").first())
                .containsText(WORDS.part(words), new LocatorAssertions.ContainsTextOptions().setTimeout(QUEUED));
    }

    static FilePayload json(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
