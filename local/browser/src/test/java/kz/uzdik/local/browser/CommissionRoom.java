package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.uzdik.local.demo.cast.Person;

/** Somebody of a commission at its pages, in English unless said otherwise. */
record CommissionRoom(SittingAtWork work, Page page, Person person) {

    /** Comes to a room, in a language, and signs in. */
    void come(String language, String room) {
        String address = "commission/?commission=" + work.commission() + "&lang=" + language + "#/" + room;
        page.navigate(work.house().page(address));
        page.locator("main button").first().click();
        page.locator("input[name=as]").fill(person.subject());
        page.locator("form button").click();
        assertThat(page.locator("button.sign-out")).isVisible();
        assertThat(page.locator("h1")).isVisible();
    }

    /** Goes to another room. */
    void goTo(String room) {
        page.evaluate("room => { location.hash = '#/' + room; }", room);
    }

    /** Has the page speak another language; the room stays. */
    void speak(String language) {
        page.locator(".languages button[lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).isVisible();
    }

    void heading(String text) {
        assertThat(page.locator("h1")).containsText(text);
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Folds out what stands under this heading. */
    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The card of a candidate, by name. */
    Locator candidate(String name) {
        return page.locator("li.candidate").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** What was done is told. */
    void told(String text) {
        assertThat(page.locator(".notice.good").first()).containsText(text);
    }

    /** The screen is for everybody, and looked at by people. */
    void look(String name) {
        Chromium.demandAccessible(page);
        Chromium.shot(page, "commission-" + name);
    }
}
