package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every room of the candidate's pages, in every language, on a telephone, without a mouse, and by those who are nominated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateRoomsJourneyTest {
    private static final Wording WORDS = Wording.of("candidate");
    private static final String EDITION = "best-2020";
    private static final Cast CAST = new Cast(EDITION);

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

    private CandidateRoom room(BrowserContext window, Candidate candidate, String account) {
        return new CandidateRoom(house, window.newPage(), candidate, account);
    }

    @Test
    void every_room_is_complete_and_fits_a_telephone() {
        try (BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(window, CAST.candidate("omarov"), "rooms");
            akim.page().navigate(house.page("candidate/?lang=" + Wording.LANGUAGE));
            looksWell(akim.page(), "welcome");
            String dossier = akim.openedElsewhere(EDITION);
            akim.come("");
            looksWell(akim.page(), "candidacies");
            for (String place : List.of(
                    "open",
                    "nomination",
                    "dossier/" + dossier,
                    "dossier/" + dossier + "/form/application/application",
                    "dossier/" + dossier + "/form/application/questionnaire",
                    "dossier/" + dossier + "/hand-in/application",
                    "dossier/" + dossier + "/leaving")) {
                akim.goTo(place);
                assertThat(akim.page()
                                .locator("main a[href='#/'], main a[href*=dossier]")
                                .first())
                        .isVisible();
                if (place.endsWith("questionnaire")) {
                    akim.page().locator("#f-career > button").click();
                }
                if (place.equals("open")) {
                    akim.page().locator("#edition").fill(EDITION);
                    akim.page().locator("#edition").press("Tab");
                    akim.page().locator("#nominated").check();
                }
                looksWell(akim.page(), nameOf(place));
            }
        }
        chromium.demandQuiet();
    }

    private static String nameOf(String place) {
        return place.replaceAll("dossier/[^/]+/", "")
                .replaceAll("dossier/.+", "dossier")
                .replace('/', '-');
    }

    private static void looksWell(Page page, String name) {
        assertThat(page.locator("h1")).isVisible();
        Chromium.demandAccessible(page);
        Chromium.shot(page, "candidate-room-" + name);
    }

    @Test
    void a_dossier_is_opened_a_form_filled_in_and_handed_in_by_the_keyboard_alone() {
        try (BrowserContext window = chromium.desktop()) {
            var candidate = CAST.candidate("weber");
            CandidateRoom akim = room(window, candidate, "keys-weber");
            akim.page().navigate(house.page("candidate/?lang=" + Wording.LANGUAGE + "#/open"));
            Keys keys = new Keys(akim.page());
            keys.reach("main button").press("Enter");
            akim.page().locator("input[name=as]").waitFor();
            keys.reach("input[name=as]").type("keys-weber");
            keys.press("Enter");
            akim.heading("Open a dossier");
            keys.reach("#edition").type(EDITION);
            keys.press("Tab");
            akim.field("Full name").waitFor();
            keys.reach("#o-akim-name").type(candidate.name());
            keys.reach("#o-akim-iin").type(candidate.iin());
            keys.reach("#o-akim-unit").type(candidate.unit());
            // A day is typed part by part, as the reader's locale orders them.
            keys.reach("#o-akim-inOfficeSince").type("01022015");
            keys.reach("#o-contact-name").type(candidate.name());
            keys.reach("#o-contact-email").type("weber@village.example");
            keys.press("Enter");
            akim.isAtTheDossier();
            keys.reach("a[href$='/form/application/indicators']").press("Enter");
            akim.heading("The village's socio-economic indicators as at 1 January 2020");
            for (String field : List.of("investment", "jobs", "agricultural-output", "arrived", "left", "crimes")) {
                keys.reach("#f-" + field).type("12");
            }
            keys.press("Enter");
            akim.isAtTheDossier();
            assertThat(akim.document("indicators").locator(".mark"))
                    .hasText(WORDS.whole("the form stands for it, no file needed"));
            keys.reach("a[href$='/hand-in/application']").press("Enter");
            akim.heading("Hand in: Documents for taking part");
            keys.reach("main form button").press("Enter");
            assertThat(akim.page().locator("main form .notice.bad")).containsText(WORDS.part("A document is missing"));
            keys.reach("#knowingly").press("Space");
            keys.reach("main form button").press("Enter");
            assertThat(akim.page().locator("#intake-application + p")).hasText(WORDS.whole("handed in"));
        }
        chromium.demandQuiet();
    }

    /** A page that is used without a mouse. */
    private record Keys(Page page) {
        private static final int MOST = 80;

        /** Goes on with the tabulator until this has the focus. */
        Keys reach(String selector) {
            for (int i = 0; i < MOST; i++) {
                if (Boolean.TRUE.equals(page.evaluate("at => document.activeElement?.matches(at)", selector))) {
                    return this;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("the tabulator does not lead to " + selector);
        }

        void type(String text) {
            page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(5));
        }

        void press(String key) {
            page.keyboard().press(key);
        }
    }

    private static void nominate(CandidateRoom body) {
        var candidate = body.candidate();
        body.come("open");
        body.field("Contest").fill(EDITION);
        body.field("Contest").press("Tab");
        body.field("I am not the candidate: our organisation nominates them").check();
        body.field("Full name").fill(candidate.name());
        body.field("IIN").fill(candidate.iin());
        body.field("KATO code").fill(candidate.unit());
        body.field("In office since").fill("2017-01-01");
        body.field("Local public association").check();
        body.field("Name of the nominating body").fill("Auyl");
        body.page().locator("#o-nominator-nominee-name").fill(candidate.name());
        body.page().locator("#o-nominator-nominee-email").fill("kim@village.example");
        body.page().locator("#o-contact-name").fill("Auyl");
        body.page().locator("#o-contact-email").fill("auyl@village.example");
        body.press("Open a dossier");
        assertThat(body.page().locator(".notice.good")).isVisible();
    }

    @Test
    void a_nominated_akim_consents_and_later_withdraws() {
        try (BrowserContext nominating = chromium.desktop();
                BrowserContext nominated = chromium.telephone()) {
            var candidate = CAST.candidate("kim");
            CandidateRoom body = room(nominating, candidate, "association");
            nominate(body);
            assertThat(body.page().locator("main")).containsText(WORDS.part("The candidate has not consented yet"));
            String dossier = body.page().url().replaceAll(".*/", "");

            CandidateRoom akim = room(nominated, candidate, "nominated-kim");
            akim.come("nomination");
            akim.field("Number of the dossier").fill(dossier);
            akim.field("IIN").fill(CAST.candidate("petrov").iin());
            akim.field("Name").fill(candidate.name());
            akim.field("E-mail").fill("kim@village.example");
            akim.press("Send the answer");
            assertThat(akim.page().locator("main form .notice.bad")).containsText(WORDS.part("no such dossier"));
            akim.field("IIN").fill(candidate.iin());
            akim.press("Send the answer");
            akim.isAtTheDossier();
            assertThat(akim.page().locator("main")).not().containsText(WORDS.part("has not consented yet"));

            akim.follow("End the candidacy");
            akim.field("Reason").fill("A new office from July.");
            akim.press("Withdraw as the candidate");
            akim.press("Yes, I am sure");
            assertThat(akim.page().locator("main")).containsText(WORDS.part("The candidate withdrew."));
            Json exit = akim.session().get("/dossiers/" + dossier).at("exit");
            assertThat(exit.text("kind")).isEqualTo("withdrawn");
        }
        chromium.demandQuiet();
    }

    @Test
    void who_nominates_second_is_told_so_and_the_akim_can_decline() {
        try (BrowserContext nominating = chromium.desktop();
                BrowserContext nominated = chromium.desktop()) {
            var candidate = CAST.candidate("usenov");
            CandidateRoom first = room(nominating, candidate, "first-association");
            nominate(first);
            String dossier = first.page().url().replaceAll(".*/", "");
            try (BrowserContext another = chromium.desktop()) {
                CandidateRoom second = room(another, candidate, "second-association");
                nominate(second);
                assertThat(second.page().locator(".notice.good")).containsText(dossier);
            }
            CandidateRoom akim = room(nominated, candidate, "declining-usenov");
            akim.come("nomination");
            akim.field("Number of the dossier").fill(dossier);
            akim.field("IIN").fill(candidate.iin());
            akim.field("I decline").check();
            akim.field("Why you decline").fill("I leave the office this year.");
            akim.press("Send the answer");
            assertThat(akim.page().locator(".notice.good")).containsText(WORDS.part("the candidacy has ended"));
            assertThat(first.session().get("/dossiers/" + dossier).at("exit").text("kind"))
                    .isEqualTo("declined");
        }
        chromium.demandQuiet();
    }
}
