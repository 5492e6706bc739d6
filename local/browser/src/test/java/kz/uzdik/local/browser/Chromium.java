package kz.uzdik.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser. Every page that is opened in it has to keep quiet: an error, or something that the page's policy
 * forbids, is noted and told by {@link #demandQuiet()}.
 */
final class Chromium implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots", Wording.LANGUAGE);
    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> noise = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser that the property {@code chromium} names; where none is named, the test is skipped. */
    static Chromium start() {
        String path = System.getProperty("chromium", "");
        Assumptions.assumeFalse(path.isBlank(), "no browser is named: make check-browser");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(path))
                        .setArgs(ALONE));
        return new Chromium(playwright, browser);
    }

    /** A window of its own, with nothing kept from another one, on a desktop. */
    BrowserContext desktop() {
        return window(1280, 900, Optional.empty());
    }

    /** The same on a small telephone. */
    BrowserContext telephone() {
        return window(320, 640, Optional.of(2.0));
    }

    private BrowserContext window(int width, int height, Optional<Double> density) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("kk-KZ");
        density.ifPresent(options::setDeviceScaleFactor);
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        context.onPage(this::listen);
        return context;
    }

    private void listen(Page page) {
        page.onPageError(error -> noise.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // What a server refuses is told in the console, too, and is no mistake of the page.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                noise.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Nothing went wrong in any page so far, and nothing was tried that a policy forbids. */
    void demandQuiet() {
        assertThat(noise).as("what pages complained of").isEmpty();
    }

    /** A picture of the whole page, for people to look at. */
    static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Nothing keeps anybody from using the page, as far as axe can tell, and it needs no scrolling sideways. */
    static void demandAccessible(Page page) {
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Chromium::told).toList();
        assertThat(found).as("what axe finds at " + page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no scrolling sideways at " + page.url())
                .isEqualTo(true);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
