package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.http.Json;

/** A resident's device with the voting page open in it, used as its words say. */
final class ResidentDevice implements AutoCloseable {
    private static final Path TEXTS = Path.of("../../web/vote/texts");
    private static final Path SHARED = Path.of("../../web/shared/texts");

    // A machine that does much else at once is slow, and not wrong.
    private static final double PATIENCE = 45_000;

    private final BrowserContext window;
    private final Page page;
    private final Json texts;
    private final Json shared;
    private final PollOfResidents poll;
    private final PollOfResidents.Voter voter;

    private ResidentDevice(
            BrowserContext window, PollOfResidents poll, PollOfResidents.Voter voter, String language, Instant now) {
        this.window = window;
        this.poll = poll;
        this.voter = voter;
        texts = texts(TEXTS, language);
        shared = texts(SHARED, language);
        window.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        window.clock().install(new Clock.InstallOptions().setTime(Date.from(now)));
        page = window.newPage();
        page.navigate(poll.house().page("vote/?poll=" + poll.id() + "&lang=" + language));
    }

    private ResidentDevice(ResidentDevice same, PollOfResidents.Voter voter) {
        this.voter = voter;
        window = same.window;
        page = same.page;
        texts = same.texts;
        shared = same.shared;
        poll = same.poll;
    }

    /** The page, opened in a window of its own; its clock goes as the system's does. */
    static ResidentDevice open(
            BrowserContext window, PollOfResidents poll, PollOfResidents.Voter voter, String language) {
        return new ResidentDevice(window, poll, voter, language, poll.house().now());
    }

    private static Json texts(Path folder, String language) {
        Path file = folder.resolve(language + ".json");
        try {
            return Json.read(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The same device in another one's hands. */
    ResidentDevice handedTo(PollOfResidents.Voter other) {
        return new ResidentDevice(this, other);
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    PollOfResidents.Voter voter() {
        return voter;
    }

    /** What the page says here, up to the first value in it. */
    String says(String key) {
        String text = texts.find(key).or(() -> shared.find(key)).orElseThrow().text();
        int value = text.indexOf('{');
        return value < 0 ? text : text.substring(0, value).strip();
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says(key)).setExact(true));
    }

    /** Waits for the screen with this title. */
    ResidentDevice at(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(says(title));
        return this;
    }

    /** Waits until this is said on the page. */
    ResidentDevice hears(String key) {
        assertThat(page.locator("main")).containsText(says(key));
        return this;
    }

    /** Loads the page anew; it must come back to this screen. */
    ResidentDevice reload(String title) {
        page.reload();
        return at(title);
    }

    ResidentDevice look(String name) {
        Chromium.demandAccessible(page);
        Chromium.shot(page, "vote-" + name + "-" + page.viewportSize().width);
        return this;
    }

    ResidentDevice findAkim() {
        at("find.title");
        page.locator("#place").fill(voter.district());
        page.getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(voter.district())))
                .click();
        return at("about.title.akim");
    }

    ResidentDevice begin() {
        button("about.begin").click();
        return at("questions.title");
    }

    ResidentDevice answer() {
        for (int i = 0; i < voter.answers().size(); i++) {
            page.locator("#question-" + (i + 1) + "-" + voter.answers().get(i)).check();
        }
        button("questions.next").click();
        return at("confirm.title");
    }

    ResidentDevice confirm() {
        button("confirm.agree").click();
        return at("identity.title");
    }

    ResidentDevice whoIAm() {
        page.locator("#iin").fill(voter.iin());
        page.locator("#contact").fill(voter.contact());
        return this;
    }

    ResidentDevice askForCode() {
        whoIAm();
        button("identity.send").click();
        return at("code.title");
    }

    /** Types the code of the newest letter in, which must be the so-manyth with a code. */
    ResidentDevice code(int letters) {
        page.locator("#code").fill(poll.code(voter, letters));
        button("code.send").click();
        return this;
    }

    /** From the first screen to the credential. */
    ResidentDevice upToTheCredential() {
        return findAkim().begin().answer().confirm().askForCode().code(1).at("waiting.title");
    }

    /** The device's clock stands at this moment from now on. */
    void comesTo(Instant moment) {
        window.clock().setSystemTime(Date.from(moment));
    }

    /** Whether anything of this stands in what the browser keeps of the page, its address included. */
    boolean keeps(String text) {
        String kept = String.valueOf(page.evaluate("""
                async () => {
                  const databases = await indexedDB.databases();
                  const all = [];
                  for (const { name } of databases) {
                    const database = await new Promise((done) => {
                      const opened = indexedDB.open(name);
                      opened.onsuccess = () => done(opened.result);
                    });
                    for (const store of database.objectStoreNames) {
                      all.push(...(await new Promise((done) => {
                        const read = database.transaction(store).objectStore(store).getAll();
                        read.onsuccess = () => done(read.result);
                      })));
                    }
                    database.close();
                  }
                  return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);
                }
                """));
        return kept.contains(text);
    }

    /** Breaks the connection at the next request to such an address; those after it are untouched. */
    void cut(String address) {
        page.route(address, Route::abort, new Page.RouteOptions().setTimes(1));
    }

    /** The system does what the next request to such an address asks for, and the page never hears of it. */
    void loseReply(String address) {
        page.route(
                address,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    /** Waits until the browser keeps this of the page. */
    ResidentDevice untilKept(String text) {
        for (int tries = 0; !keeps(text); tries++) {
            if (tries == 100) {
                throw new AssertionError("not kept: " + text);
            }
            page.waitForTimeout(100);
        }
        return this;
    }

    @Override
    public void close() {
        window.close();
    }
}
