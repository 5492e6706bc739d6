package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.uzdik.local.demo.cast.Person;

/** Somebody of a commission at its pages; what is read and pressed there is said in English. */
record CommissionRoom(SittingAtWork work, Page page, Person person) {
    private static final Wording WORDS = Wording.of("commission");

    /** Comes to a room and signs in. */
    void come(String room) {
        String address = "commission/?commission=" + work.commission() + "&lang=" + Wording.LANGUAGE + "#/" + room;
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

    void heading(String text) {
        assertThat(page.locator("h1")).containsText(WORDS.part(text));
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDS.whole(name)))
                .click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORDS.whole(name)))
                .first()
                .click();
    }

    /** Folds out what stands under this heading. */
    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(WORDS.part(summary)))
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(WORDS.whole(label));
    }

    /** The card of a candidate, by name. */
    Locator candidate(String name) {
        return page.locator("li.candidate").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** What was done is told. */
    void told(String text) {
        assertThat(page.locator(".notice.good").first()).containsText(WORDS.part(text));
    }

    /** The screen is for everybody, and looked at by people. */
    void look(String name) {
        Chromium.demandAccessible(page);
        Chromium.shot(page, "commission-" + name);
    }
}
