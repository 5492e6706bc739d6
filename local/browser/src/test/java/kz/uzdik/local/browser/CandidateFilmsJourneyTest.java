package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.files.Mp4;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Films over lines that break: they go on where they were, on this page or after a reload, and nothing is sent twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateFilmsJourneyTest {
    private static final Wording WORDS = Wording.of("candidate");
    private static final String EDITION = "best-2020";
    /** Enough for three parts. */
    private static final int LARGE = 12 << 20;

    private Chromium chromium;
    private House house;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.after("The announcement (p8)");
    }

    @AfterAll
    void stop() {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    private CandidateRoom room(BrowserContext window, String key) {
        return new CandidateRoom(house, window.newPage(), new Cast(EDITION).candidate(key), "films-" + key);
    }

    private static FilePayload film() {
        return CandidateRoom.film(Mp4.lasting(Duration.ofMinutes(5)).atLeast(LARGE));
    }

    @Test
    void a_film_goes_on_after_a_cut_and_after_a_reload_and_nothing_is_sent_twice() {
        try (BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(window, "saparova");
            String dossier = akim.openedElsewhere(EDITION);
            akim.come("dossier/" + dossier);
            var cut = new AtomicBoolean(true);
            List<String> arrived = new ArrayList<>();
            akim.page().route(address -> address.contains("partNumber="), route -> send(route, cut, arrived));
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            assertThat(arrived).containsExactly("1");
            Chromium.shot(akim.page(), "candidate-cut");

            akim.page().reload();
            akim.standsAs("video", "not finished");
            assertThat(akim.document("video"))
                    .containsText(
                            WORDS.part("Choose the same file (film.mp4) again: what has arrived is not sent again."));
            assertThat(akim.document("video")).containsText(WORDS.part(" of "));
            Chromium.demandAccessible(akim.page());
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            cut.set(false);
            akim.standsAs("video", "all right");
            assertThat(arrived).containsExactly("1", "2", "3");
        }
        chromium.demandQuiet();
    }

    @Test
    void a_film_goes_on_after_the_end_of_a_sign_in_without_being_chosen_again() {
        try (BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(window, "iskakova");
            akim.come("dossier/" + akim.openedElsewhere(EDITION));
            List<String> arrived = new ArrayList<>();
            AtomicBoolean cut = cutAfterTheFirstPart(akim, arrived);
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            akim.endSignIn();
            cut.set(false);
            akim.standsAs("video", "waiting for you to sign in");
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-signed-out-320");
            signInBeside(akim, "somebody-else");
            assertThat(akim.document("video")).containsText(WORDS.part("Another account has signed in there."));
            signInBeside(akim, akim.account());
            akim.standsAs("video", "all right");
            assertThat(arrived).containsExactly("1", "2", "3");
        }
        chromium.demandQuiet();
    }

    private static void signInBeside(CandidateRoom akim, String account) {
        Page beside = akim.page()
                .waitForPopup(() -> akim.document("video")
                        .getByText(WORDS.whole("Sign in again"))
                        .click());
        beside.locator("input[name=as]").fill(account);
        beside.locator("form button").click();
        if (!beside.isClosed()) {
            beside.waitForClose(() -> {});
        }
    }

    @Test
    void who_signs_out_while_a_film_is_on_its_way_is_asked_first() {
        try (BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(window, "petrov");
            akim.come("dossier/" + akim.openedElsewhere(EDITION));
            akim.page().route(address -> address.contains("partNumber="), route -> route.abort("internetdisconnected"));
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            akim.press("Sign out");
            assertThat(akim.page().locator("dialog")).isVisible();
            // Not the header's white, which axe does not see here.
            assertThat(akim.page().locator("dialog p")).hasCSS("color", "rgb(27, 42, 51)");
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-signing-out-320");
            akim.press("Stay");
            akim.standsAs("video", "waiting for the line");
            akim.press("Sign out");
            akim.press("Sign out all the same");
            assertThat(akim.page().locator("h1")).hasText(WORDS.whole("Candidate's room"));
            assertThat(akim.page().locator(".sign-out")).hasCount(0);
        }
        chromium.demandQuiet();
    }

    /** The line that breaks after a film's first part until it is mended; what has arrived is noted. */
    private static AtomicBoolean cutAfterTheFirstPart(CandidateRoom akim, List<String> arrived) {
        var cut = new AtomicBoolean(true);
        akim.page().route(address -> address.contains("partNumber="), route -> send(route, cut, arrived));
        return cut;
    }

    // After the first part the line is dead until it is mended.
    private static void send(Route route, AtomicBoolean cut, List<String> arrived) {
        String part = route.request().url().replaceAll(".*partNumber=(\\d+).*", "$1");
        if (cut.get() && !part.equals("1")) {
            route.abort("internetdisconnected");
            return;
        }
        if (route.request().method().equals("PUT")) {
            arrived.add(part);
        }
        route.resume();
    }

    @Test
    void a_film_that_is_paused_and_lost_to_the_line_goes_on_where_it_was() {
        try (BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(window, "tolegen");
            akim.come("dossier/" + akim.openedElsewhere(EDITION));
            List<String> arrived = new ArrayList<>();
            AtomicBoolean cut = cutAfterTheFirstPart(akim, arrived);
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            akim.press("Pause: Video (at most 5 minutes)");
            akim.standsAs("video", "paused");
            cut.set(false);
            window.setOffline(true);
            akim.press("Go on: Video (at most 5 minutes)");
            akim.standsAs("video", "waiting for the line");
            window.setOffline(false);
            akim.standsAs("video", "all right");
            assertThat(arrived).containsExactly("1", "2", "3");
        }
        chromium.demandQuiet();
    }

    @Test
    void a_dossier_is_handed_in_while_a_film_is_on_its_way_and_is_in_once_the_film_is() {
        try (BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(window, "dosan");
            String dossier = akim.openedElsewhere(EDITION);
            akim.come("dossier/" + dossier);
            List<String> arrived = new ArrayList<>();
            AtomicBoolean cut = cutAfterTheFirstPart(akim, arrived);
            akim.choose("video", film());
            akim.standsAs("video", "waiting for the line");
            akim.goTo("dossier/" + dossier + "/hand-in/application");
            akim.field("I know what is missing and hand in all the same").check();
            assertThat(akim.page().locator("#waiting")).isChecked();
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-hand-in-320");
            akim.press("Hand in");
            assertThat(akim.page().locator("#intake-application + p")).hasText(WORDS.whole("waiting for files"));

            akim.page().reload();
            akim.choose("video", CandidateRoom.film());
            assertThat(akim.document("video"))
                    .containsText(WORDS.part("This very file is awaited: film.mp4. Choose that one."));
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-flight-320");
            cut.set(false);
            akim.choose("video", film());
            assertThat(akim.page().locator("#intake-application + p"))
                    .hasText(WORDS.whole("handed in"), new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            assertThat(arrived).containsExactly("1", "2", "3");
        }
        chromium.demandQuiet();
    }
}
