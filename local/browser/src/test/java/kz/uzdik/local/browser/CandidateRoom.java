package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Session;

/** A candidate at their pages: what people do there, said in English. */
record CandidateRoom(House house, Page page, Candidate candidate, String account) {
    private static final Wording WORDS = Wording.of("candidate");
    private static final double VERDICT = 60_000;

    static {
        // A machine that plays a contest beside the browser is slow at times.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    /** The API as this candidate uses it, for what a journey does not walk through the pages. */
    Session session() {
        return new Api(house.uri()).session(house.world().tokens().token(account, List.of()), "en");
    }

    /** Opens a dossier without the pages; gives its number. */
    String openedElsewhere(String edition) {
        Map<String, Object> akim = Map.of(
                "iin",
                candidate.iin(),
                "name",
                candidate.name(),
                "unit",
                candidate.unit(),
                "inOfficeSince",
                "2015-02-01");
        return session()
                .post(
                        201,
                        "/dossiers",
                        Map.of(
                                "edition",
                                edition,
                                "akim",
                                akim,
                                "contact",
                                candidate.self().contact()))
                .text("dossier");
    }

    /** Comes to a room and signs in. */
    void come(String room) {
        page.navigate(house.page("candidate/?lang=" + Wording.LANGUAGE + "#/" + room));
        page.locator("main button").first().click();
        signIn();
    }

    void signIn() {
        page.locator("input[name=as]").fill(account);
        page.locator("form button").click();
        assertThat(page.locator("button.sign-out")).isVisible();
        assertThat(page.locator("main[data-room]")).isVisible();
    }

    /** From now on the page has a token that is at its end. */
    void endSignIn() {
        String ending = new Api(house.uri())
                .anybody()
                .post(200, "/_local/tokens", Map.of("sub", account, "expiresInSeconds", 20))
                .text("token");
        page.evaluate("token => sessionStorage.setItem('uzdik.token', token)", ending);
    }

    /** Comes to a room of a dossier that is there. */
    void goTo(String room) {
        page.evaluate("room => { location.hash = '#/' + room; }", room);
        assertThat(page.locator("main")).hasAttribute("data-room", "#/" + room);
    }

    void heading(String text) {
        assertThat(page.locator("h1")).hasText(WORDS.whole(text));
    }

    /** The room of the dossier is shown. */
    void isAtTheDossier() {
        assertThat(page.locator("h1")).hasText(candidate.name());
    }

    Locator document(String kind) {
        return page.locator("li[data-kind=" + kind + "]");
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDS.whole(name)))
                .click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORDS.whole(name)))
                .click();
    }

    Locator field(String label) {
        return page.locator("main").getByLabel(WORDS.whole(label));
    }

    void choose(String kind, FilePayload file) {
        document(kind).locator("input.pick").setInputFiles(file);
    }

    /** Drops a file onto the card of a document, as people do from a folder. */
    void drop(String kind, FilePayload file) {
        JSHandle dropped = page.evaluateHandle(
                """
                ({ name, type, bytes }) => {
                  const transfer = new DataTransfer();
                  const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
                  transfer.items.add(new File([content], name, { type }));
                  return transfer;
                }
                """,
                Map.of(
                        "name",
                        file.name,
                        "type",
                        file.mimeType,
                        "bytes",
                        Base64.getEncoder().encodeToString(file.buffer)));
        document(kind).dispatchEvent("drop", Map.of("dataTransfer", dropped));
    }

    /** A document of this kind stands so within moments. */
    void standsAs(String kind, String words) {
        assertThat(document(kind).locator(".mark"))
                .hasText(WORDS.whole(words), new LocatorAssertions.HasTextOptions().setTimeout(VERDICT));
    }

    static FilePayload pdf(String name, int pages) {
        return new FilePayload(name, "application/pdf", new Pdf(name, pages).bytes());
    }

    static FilePayload card() {
        return new FilePayload("card.jpg", "image/jpeg", new Jpeg(640, 400).bytes());
    }

    static FilePayload slides() {
        return new FilePayload(
                "slides.pptx",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                new Pptx("slides", 12).bytes());
    }

    static FilePayload film(Mp4 film) {
        return new FilePayload("film.mp4", "video/mp4", film.bytes());
    }

    static FilePayload film() {
        return film(Mp4.lasting(Duration.ofSeconds(90)));
    }

    /** Fills the three forms of the first intake in, through the pages. */
    void fillForms(String dossier) {
        fillApplication(dossier);
        fillQuestionnaire(dossier);
        goTo("dossier/" + dossier + "/form/application/indicators");
        Map.of(
                        "Investment attracted", "125 000 000,50",
                        "Jobs created", "42",
                        "Agricultural output", "980000000",
                        "Migration: people who came", "31",
                        "Migration: people who left", "28",
                        "Crimes", "3")
                .forEach((label, figure) -> field(label).fill(figure));
        done();
    }

    private void fillApplication(String dossier) {
        goTo("dossier/" + dossier + "/form/application/application");
        field("Position and rural district").fill("Akim of " + candidate.village());
        field("Telephone").fill("+77770000000");
        field("I have no unlifted administrative or disciplinary penalty").check();
        field("What I state is true").check();
        field("I agree").check();
        done();
    }

    private void fillQuestionnaire(String dossier) {
        goTo("dossier/" + dossier + "/form/application/questionnaire");
        field("Date of birth").fill("1979-03-14");
        field("Education").fill("Agrarian university");
        press("Add a row: Career");
        field("From").fill("2015-02-01");
        field("Position and organisation").fill("Akim of " + candidate.village());
        press("Add a row: Languages");
        field("Language").selectOption("kazakh");
        field("Level").selectOption("fluent");
        done();
    }

    private void done() {
        press("Done");
        isAtTheDossier();
    }
}
