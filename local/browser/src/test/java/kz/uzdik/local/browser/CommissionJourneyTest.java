package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.local.demo.cast.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commissions hold their selections on the pages: each journey at the sitting of another oblast. */
class CommissionJourneyTest extends CommissionJourneys {
    private static final Wording WORDS = Wording.of("commission");
    private static final int CRITERIA = 7;

    @Override
    House played() throws Exception {
        var here = House.after("The residents vote (p14.3)");
        SittingAtWork.of(here, "zhambyl", "selection").reach("2020-06-26T05:00:00Z");
        return here;
    }

    @Tag("main")
    @Test
    void a_member_declares_reads_a_dossier_and_files_a_sheet_by_keyboard() {
        var work = SittingAtWork.of(house, "turkestan", "selection");
        // Who was at the admission has declared already, and the dossiers are open to them.
        Person person = work.panel().member(8);
        work.convene();
        try (BrowserContext window = chromium.desktop()) {
            var member = new CommissionRoom(work, window.newPage(), person);
            member.come("sitting/selection");
            assertThat(member.candidate("Арман Жақсылық")).isVisible();
            assertThat(member.page().getByText(WORDS.part("Dossiers open to you after that")))
                    .isVisible();
            assertThat(member.page().locator("li.candidate a")).hasCount(0);
            member.look("before-declaring");

            member.follow("Declare conflicts");
            member.press("Declare");
            assertThat(member.page().locator("[role=alert]").first()).containsText(WORDS.part("Tick a candidate"));
            member.page().locator("#nobody").check();
            member.look("declaration");
            member.press("Declare");
            member.told("Your declaration is recorded");

            readsADossier(member);
            work.declare(work.panel().present());
            work.open(Stream.concat(work.panel().present().stream(), Stream.of(person))
                    .toList());
            filesByKeyboard(member);
            assertThat(work.sheets(person))
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.at("points").text("project-effect"))
                            .isEqualTo("5"));
        }
        chromium.demandQuiet();
    }

    private static void readsADossier(CommissionRoom member) {
        member.follow("Dossier: Арман Жақсылық");
        assertThat(member.page().locator("h1")).hasText("Арман Жақсылық");
        Locator film = member.page().locator("li[data-kind=video]");
        film.locator("button").click();
        assertThat(film.locator("video")).isFocused();
        film.locator("video")
                .evaluate("film => new Promise((seen, failed) => {"
                        + " film.readyState > 0 || film.error ? seen() : film.addEventListener('loadedmetadata', seen);"
                        + " film.addEventListener('error', () => failed(film.error.message)); })");
        Locator slides = member.page().locator("li[data-kind=slides]");
        slides.locator("button").click();
        assertThat(slides.locator("a")).containsText("slides.pptx");
        member.page().locator("summary").first().click();
        member.look("dossier");
    }

    // From the list of candidates on nothing but keys are used.
    private static void filesByKeyboard(CommissionRoom member) {
        Page page = member.page();
        member.goTo("sitting/selection");
        Locator fill = member.candidate("Арман Жақсылық").locator("a[href*=sheet]");
        fill.focus();
        page.keyboard().press("Enter");
        member.heading("Sheet: Арман Жақсылық");
        page.locator("input[id^=c-]").first().focus();
        for (int i = 0; i < CRITERIA; i++) {
            page.keyboard().type(i == 1 ? "40" : "4");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#comment")).isFocused();
        page.keyboard().type("Clear and feasible.");
        assertThat(page.locator("#c-village-development-problem")).hasText(WORDS.whole("From 0 to 10."));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#c-village-development")).isFocused();
        member.look("sheet-wrong");
        page.keyboard().press("Control+a");
        page.keyboard().type("6");
        page.locator("#c-project-effect").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".state")).containsText(WORDS.part("Filled in: 7 of 7. Sum: 31."));

        page.reload();
        assertThat(page.locator("#c-project-effect")).hasValue("5");
        assertThat(page.locator("#comment")).hasValue("Clear and feasible.");
        assertThat(page.getByText(WORDS.part("Here is your draft"))).isVisible();
        member.look("sheet-draft");
        page.locator("#file").focus();
        page.keyboard().press("Enter");
        member.told("The sheet is filed: Арман Жақсылық");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('uzdik.commission')).length"))
                .as("how many drafts are left on the device")
                .isEqualTo(0);
        member.look("filed");
    }

    @Test
    void the_secretary_sees_what_blocks_opens_with_a_quorum_and_seals() {
        var work = SittingAtWork.of(house, "kostanay", "selection");
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come("");
            secretary.look("commission");
            convenes(secretary);
            assertThat(secretary.page().locator(".next")).containsText(WORDS.part("There is no quorum"));
            secretary.look("blocked");

            work.declare(work.panel().present());
            opens(secretary, work);
            assertThat(secretary.page().locator(".quorum dd").first()).hasText("6");
            assertThat(secretary.page().locator(".next .notice")).containsText("Андрей Вебер");
            secretary.press("Seal the sheets");
            assertThat(secretary.page().locator(".next [role=alert]")).isVisible();
            leaves(secretary, work);

            assesses(secretary);
            work.file(work.panel().present());
            secretary.goTo("sitting/selection");
            secretary.press("Seal the sheets");
            secretary.told("The sheets are sealed");
            secretary.look("sealed");
        }
        chromium.demandQuiet();
        assertThat(work.read().text("phase")).isEqualTo("sealed");
    }

    private static void convenes(CommissionRoom secretary) {
        Locator card = secretary
                .page()
                .locator("li.card")
                .filter(new Locator.FilterOptions().setHasText(WORDS.part("Selection by questionnaires")));
        card.locator("summary").click();
        card.getByLabel(WORDS.part("When")).fill("2020-06-27T10:00");
        card.getByLabel(WORDS.part("Place")).fill("The hall");
        card.locator("button").click();
        secretary.told("The sitting is convened");
    }

    private static void opens(CommissionRoom secretary, SittingAtWork work) {
        secretary.page().reload();
        secretary.follow("Open the sitting");
        List<Person> present = work.panel().present();
        for (int number = 1; number <= present.size(); number++) {
            secretary.page().locator("#seat-" + number).check();
        }
        Locator quorum = secretary.page().locator("form [role=status]");
        assertThat(quorum).containsText(WORDS.part("Present: 6, needed: 6."));
        assertThat(quorum).containsText(WORDS.part("There is a quorum."));
        secretary.look("opening");
        secretary.press("Open the sitting");
        secretary.told("The sitting is open");
    }

    private static void leaves(CommissionRoom secretary, SittingAtWork work) {
        secretary.goTo("sitting/selection/attendance");
        secretary.page().locator("#left-3").check();
        secretary.field("Reason").fill("Called to a flood.");
        secretary.press("Note departures");
        secretary.told("It is noted who has left");
        assertThat(work.read().list("present")).hasSize(5);
        secretary.look("attendance");
        secretary.page().locator("#arrived-3").check();
        secretary.press("Note arrivals");
        secretary.told("It is noted who has come");
        assertThat(work.read().list("present")).hasSize(6);
    }

    private static void assesses(CommissionRoom secretary) {
        secretary.goTo("sitting/selection");
        secretary.follow("Record figures: Андрей Вебер");
        for (String criterion : List.of("complex-projects", "languages", "openness", "founded-complaints")) {
            Locator card = secretary.page().locator("section[aria-labelledby=t-" + criterion + "]");
            card.locator("#p-" + criterion).fill("1");
            card.locator("#b-" + criterion).fill("The papers.");
            card.locator("button").click();
            assertThat(card.locator(".notice.good")).containsText(WORDS.part("It is recorded"));
        }
        secretary.look("assessment");
    }

    @Test
    void the_chair_decides_a_tie_closes_and_both_sign() {
        var work = SittingAtWork.of(house, "zhambyl", "selection");
        work.convene();
        work.declare(work.panel().present());
        work.open();
        work.assess();
        work.file(work.panel().present());
        work.seal();
        work.rank();
        try (BrowserContext window = chromium.desktop()) {
            var chair = new CommissionRoom(work, window.newPage(), work.panel().chair());
            chair.come("sitting/selection/sheets");
            assertThat(chair.page().locator("th:has-text('Ерболат')").first()).isVisible();
            chair.look("sheets");
            chair.goTo("sitting/selection/ranking");
            assertThat(chair.page().locator(".mark.bad").first()).hasText(WORDS.whole("undecided"));
            chair.look("tied");
            decides(chair, work);
            chair.goTo("sitting/selection");
            chair.press("Close the sitting");
            chair.told("The sitting is closed");
            signs(chair);
        }
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come("sitting/selection");
            signs(secretary);
            house.world().settled().run();
            secretary.page().reload();
            assertThat(secretary.page().locator("main li a[lang]")).hasCount(3);
            secretary.look("protocol");
        }
        chromium.demandQuiet();
        assertThat(work.read().text("phase")).isEqualTo("signed");
    }

    private static void decides(CommissionRoom chair, SittingAtWork work) {
        chair.follow("Decide a tie");
        chair.press("Enter the casting vote");
        assertThat(chair.page().locator("#tie-0-0")).isFocused();
        Locator choices = chair.page().locator("main select");
        for (int i = 0; i < choices.count(); i++) {
            choices.nth(i).selectOption(new SelectOption().setIndex(i + 1));
        }
        chair.field("Reason for this order").fill("The projects of the first are further along.");
        chair.look("tie");
        chair.press("Enter the casting vote");
        chair.told("The vote is recorded");
        assertThat(work.read().list("ties")).hasSize(1);
        work.rank();
        chair.press("Read again");
        assertThat(chair.page().getByText(WORDS.part("Run 2"))).isVisible();
        assertThat(chair.page().locator(".mark.bad")).hasCount(0);
    }

    private static void signs(CommissionRoom person) {
        person.follow("Read and sign the protocol");
        person.press("Sign the protocol with this digest");
        person.told("Your signature is recorded");
    }

    @Test
    void the_pages_fit_a_small_telephone() {
        var work = SittingAtWork.of(house, "abai", "selection");
        work.convene();
        work.declare(work.panel().present());
        work.open();
        String candidate = work.agenda().getFirst();
        try (BrowserContext window = chromium.telephone()) {
            var member = new CommissionRoom(work, window.newPage(), work.panel().member(3));
            member.come("sitting/selection/sheet/" + candidate);
            member.heading("Sheet");
            member.look("sheet-320");
            for (String room :
                    List.of("", "sitting/selection", "sitting/selection/declaration", "dossier/" + candidate)) {
                member.goTo(room);
                assertThat(member.page().locator("h1")).isFocused();
                member.look((room.isEmpty() ? "commission" : room.replaceAll("/.*(/|$)", "-")) + "-320");
            }
        }
        chromium.demandQuiet();
    }
}
