package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.files.Mp4;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A rural akim files for the contest, on good lines and bad ones, and by whatever means they use a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateJourneyTest {
    private static final Wording WORDS = Wording.of("candidate");
    private static final String EDITION = "best-2020";

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

    // Each journey has an akim of its own, so that they do not meet in one dossier.
    private CandidateRoom room(BrowserContext window, String key) {
        var candidate = new Cast(EDITION).candidate(key);
        return new CandidateRoom(house, window.newPage(), candidate, "journey-" + key);
    }

    @Tag("main")
    @Test
    void a_candidate_opens_a_dossier_fills_it_and_hands_it_in() {
        try (BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(window, "omarov");
            akim.come("open");
            akim.field("Contest").fill(EDITION);
            akim.field("Contest").press("Tab");
            akim.field("Full name").fill(akim.candidate().name());
            akim.field("IIN").fill("12345");
            akim.field("KATO code").fill(akim.candidate().unit());
            akim.field("In office since").fill("2015-02-01");
            akim.field("Name").fill(akim.candidate().name());
            akim.field("E-mail").fill("omarov@village.example");
            akim.press("Open a dossier");
            assertThat(akim.page().locator("#o-akim-iin-problem")).hasText(WORDS.whole("Not written as it should be."));
            assertThat(akim.field("IIN")).isFocused();
            akim.field("IIN").fill(akim.candidate().iin());
            akim.press("Open a dossier");
            akim.isAtTheDossier();
            String dossier = dossierIn(akim.page());

            akim.fillForms(dossier);
            akim.choose("identity-card", CandidateRoom.card());
            akim.drop("service-record", CandidateRoom.pdf("record.pdf", 2));
            akim.choose("slides", CandidateRoom.slides());
            akim.choose("video", CandidateRoom.film());
            for (String kind : List.of("identity-card", "service-record", "slides", "video")) {
                akim.standsAs(kind, "all right");
            }
            Chromium.shot(akim.page(), "candidate-filled");
            akim.follow("Check and hand in: Documents for taking part");
            assertThat(akim.page().getByText(WORDS.part("What is missing"))).hasCount(0);
            Chromium.demandAccessible(akim.page());
            akim.press("Hand in");
            assertThat(akim.page().locator(".notice.good").first())
                    .hasText(WORDS.whole("It is handed in. A letter confirms it."));
            Chromium.shot(akim.page(), "candidate-handed-in");
            assertThat(akim.session()
                            .get("/dossiers/" + dossier)
                            .list("submissions")
                            .getFirst()
                            .text("intake"))
                    .isEqualTo("application");
        }
        chromium.demandQuiet();
    }

    private static String dossierIn(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    @Test
    void what_is_wrong_with_a_file_is_told_beside_it_and_can_be_mended() {
        try (BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(window, "iskakova");
            // A device that is held in the hand; Chromium on a desk has a mouse.
            akim.page()
                    .addInitScript("const asked = window.matchMedia.bind(window);"
                            + "window.matchMedia = (query) => asked(query.replace('(pointer: coarse)', 'all'));");
            akim.come("dossier/" + akim.openedElsewhere(EDITION));
            assertThat(akim.document("video").locator("input[capture]")).hasAttribute("accept", "video/*");
            assertThat(akim.document("identity-card").locator("[data-does=photo]"))
                    .hasText(WORDS.whole("Take a photo"));
            assertThat(akim.document("service-record").locator("input[capture]"))
                    .hasCount(0);
            akim.choose("video", CandidateRoom.film(Mp4.lasting(Duration.ofMinutes(7))));
            akim.standsAs("video", "to be mended");
            assertThat(akim.document("video").locator(".notice")).containsText(WORDS.part("The video is too long: "));
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-finding-320");
            akim.choose("video", CandidateRoom.film());
            akim.standsAs("video", "all right");
            akim.document("video").locator("[data-does=remove]").click();
            akim.document("video").locator("[data-does=remove-sure]").click();
            assertThat(akim.document("video").locator("[data-does=choose]")).isFocused();
        }
        chromium.demandQuiet();
    }

    @Test
    void what_is_wrong_in_a_form_stands_beside_it_and_two_windows_lose_no_word() {
        try (BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(window, "aitbay");
            String dossier = akim.openedElsewhere(EDITION);
            String form = "dossier/" + dossier + "/form/application/indicators";
            akim.come(form);
            akim.field("Jobs created").fill("many");
            assertThat(akim.page().locator("#f-jobs-problem")).containsText(WORDS.part("Not a number"));
            assertThat(akim.page().locator("#f-crimes-problem")).isEmpty();
            akim.press("Done");
            assertThat(akim.page().locator("#f-crimes-problem")).containsText(WORDS.part("Not filled in"));
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-form-problems");

            var saved = akim.session().get("/dossiers/" + dossier + "/forms/application/indicators");
            akim.session()
                    .put(
                            "/dossiers/" + dossier + "/forms/application/indicators",
                            Map.of("version", saved.number("version"), "values", Map.of("jobs", "17", "crimes", "2")));
            akim.field("Jobs created").fill("42");
            assertThat(akim.page().getByText(WORDS.part("“Jobs created” in the other window:")))
                    .isVisible();
            assertThat(akim.field("Crimes")).hasValue("2");
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-form-conflict");
            akim.page().reload();
            assertThat(akim.page().getByText(WORDS.part("“Jobs created” in the other window:")))
                    .isVisible();
            akim.field("Jobs created").fill("43");
            akim.press("Keep mine");
            assertThat(akim.page().locator(".state")).containsText(WORDS.part("Saved on"));
            assertThat(akim.session()
                            .get("/dossiers/" + dossier + "/forms/application/indicators")
                            .at("values")
                            .text("jobs"))
                    .isEqualTo("43");
        }
        chromium.demandQuiet();
    }

    @Test
    void what_was_typed_outlives_a_lost_line_a_reload_and_the_end_of_a_sign_in() {
        try (BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(window, "petrov");
            String dossier = akim.openedElsewhere(EDITION);
            akim.come("dossier/" + dossier + "/form/application/questionnaire");
            window.setOffline(true);
            akim.field("Education").fill("Agrarian university");
            assertThat(akim.page().locator(".state")).containsText(WORDS.part("Not saved: there is no connection"));
            window.setOffline(false);
            akim.page().reload();
            assertThat(akim.field("Education")).hasValue("Agrarian university");

            akim.endSignIn();
            akim.field("Academic degree or title (optional)").fill("Candidate of sciences");
            akim.press("Sign in again");
            akim.signIn();
            akim.heading("Participant's questionnaire");
            assertThat(akim.field("Academic degree or title (optional)")).hasValue("Candidate of sciences");
            assertThat(akim.page().locator(".state")).containsText(WORDS.part("Saved on"));
        }
        chromium.demandQuiet();
    }
}
