package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a candidate finds after handing in: questions, the admission, interviews, results with reasons, a diploma. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateLaterJourneyTest {
    private static final Wording WORDS = Wording.of("candidate");
    private static final String EDITION = "best-2020";
    private static final Cast CAST = new Cast(EDITION);

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static CandidateRoom room(House house, BrowserContext window, Candidate candidate) {
        return new CandidateRoom(
                house, window.newPage(), candidate, candidate.self().subject());
    }

    private static String dossierOf(CandidateRoom akim) {
        return akim.session().list("/dossiers").getFirst().text("dossier");
    }

    @Test
    void a_question_is_answered_where_it_is_asked() throws Exception {
        try (House house = House.after("The dossiers (p7, p9)");
                BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(house, window, CAST.candidate("petrov"));
            String dossier = dossierOf(akim);
            ask(house, dossier);
            akim.come("dossier/" + dossier);
            assertThat(akim.page().locator("main")).containsText("Is any of it not about the village?");
            akim.standsAs("video", "with findings");
            Chromium.demandAccessible(akim.page());
            akim.field("Your answer").fill("Одни титры идут минуту.");
            akim.page().reload();
            assertThat(akim.field("Your answer")).hasValue("Одни титры идут минуту.");
            akim.press("Send the answer");
            assertThat(akim.page().locator(".notice.good").first()).hasText(WORDS.whole("Your answer is recorded."));
            assertThat(akim.session()
                            .get("/dossiers/" + dossier)
                            .list("questions")
                            .getFirst()
                            .at("answer")
                            .text("text"))
                    .isEqualTo("Одни титры идут минуту.");
            Chromium.shot(akim.page(), "candidate-question-320");
        }
        chromium.demandQuiet();
    }

    private static void ask(House house, String dossier) {
        Panel panel = CAST.panels().stream()
                .filter(each -> each.area().equals(CAST.candidate("petrov").oblast()))
                .findFirst()
                .orElseThrow();
        String token = house.world().tokens().token(panel.secretary().subject(), List.of());
        new Api(house.uri())
                .session(token, "en")
                .post(
                        201,
                        "/commissions/" + panel.id(EDITION) + "/dossiers/" + dossier + "/questions",
                        Map.of("documents", List.of("video"), "text", "Is any of it not about the village?"));
    }

    @Test
    void who_is_late_is_told_so_before_and_after() throws Exception {
        try (House house = House.after("The announcement (p8)");
                BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(house, window, CAST.candidate("dosan"));
            String dossier = akim.openedElsewhere(EDITION);
            house.world().clock().reach(Instant.parse("2020-06-16T04:00:00Z"));
            akim.come("dossier/" + dossier + "/hand-in/application");
            assertThat(akim.page().locator(".notice.warn")).containsText(WORDS.part("The deadline has passed."));
            Chromium.demandAccessible(akim.page());
            akim.field("I know what is missing and hand in all the same").check();
            akim.press("Hand in");
            assertThat(akim.page().locator("main"))
                    .containsText(WORDS.part("After the deadline: the commission decides"));
        }
        chromium.demandQuiet();
    }

    @Test
    void a_result_is_told_with_its_reasons_and_can_be_objected_to() throws Exception {
        try (House house = House.after("The interviews: one of each oblast (p14, p15, p16)");
                BrowserContext window = chromium.desktop()) {
            CandidateRoom akim = room(house, window, CAST.candidate("saparova"));
            String dossier = dossierOf(akim);
            Page page = akim.page();
            akim.come("dossier/" + dossier);
            assertThat(page.locator("main"))
                    .containsText(WORDS.part("The commission has admitted you to the contest."));
            assertThat(page.getByRole(
                                    AriaRole.COLUMNHEADER,
                                    new Page.GetByRoleOptions().setName(WORDS.whole("Criterion")))
                            .first())
                    .isVisible();
            Chromium.demandAccessible(page);
            Chromium.shot(page, "candidate-results");

            page.locator("summary").last().click();
            page.locator("#objection-regional-choice").fill("The second part was not taken into account.");
            page.locator("details[open] button").click();
            assertThat(page.locator(".notice.good").first()).hasText(WORDS.whole("Your objection is recorded."));
            assertThat(akim.session()
                            .get("/dossiers/" + dossier + "/results")
                            .list("objections")
                            .getFirst()
                            .text("step"))
                    .isEqualTo("regional-choice");
        }
        chromium.demandQuiet();
    }

    @Test
    void a_winner_finds_the_interview_for_the_calendar_and_fetches_the_diploma() throws Exception {
        try (House house = House.afterTheContest();
                BrowserContext window = chromium.telephone()) {
            CandidateRoom akim = room(house, window, CAST.candidate("rakhimova"));
            akim.come("dossier/" + dossierOf(akim));
            Download calendar = akim.page().waitForDownload(() -> akim.press("Add to a calendar"));
            assertThat(Files.readString(calendar.path()))
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("DTSTART:2020");
            Locator diploma = akim.page().locator("a[lang=kk][href*=first-place]");
            assertThat(diploma)
                    .hasText(Pattern.compile(WORDS.part("First place").pattern() + " \\(Қазақша, PDF\\)"));
            assertThat(diploma).isVisible();
            assertThat(firstBytes(akim.page(), diploma.getAttribute("href"))).startsWith("%PDF");
            Chromium.demandAccessible(akim.page());
            Chromium.shot(akim.page(), "candidate-diploma-320");
        }
        chromium.demandQuiet();
    }

    private static String firstBytes(Page page, String address) {
        return new String(page.request().get(address).body(), 0, 5, StandardCharsets.ISO_8859_1);
    }
}
