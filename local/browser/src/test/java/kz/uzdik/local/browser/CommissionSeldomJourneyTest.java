package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Person;
import org.junit.jupiter.api.Test;

/** What commissions seldom do at a selection, each at another oblast's. */
class CommissionSeldomJourneyTest extends CommissionJourneys {
    private static final Wording WORDS = Wording.of("commission");
    private static final String ROOM = "sitting/selection";
    private static final String OBJECTION = "Видео показывает только село.";

    @Override
    House played() throws Exception {
        var here = House.after("Admission by the commissions (p10, p11)");
        // While the days for it last.
        SittingAtWork.of(here, "zhambyl", "admission").object("petrov", OBJECTION);
        SittingAtWork.of(here, "zhambyl", "selection").reach("2020-06-26T05:00:00Z");
        return here;
    }

    @Test
    void the_secretary_answers_an_objection_once_and_a_reload_takes_nothing() {
        var work = SittingAtWork.of(house, "zhambyl", "admission");
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come("");
            secretary.follow("Objections");
            Locator card = secretary.candidate("Сергей Петров");
            assertThat(card).containsText(OBJECTION);
            assertThat(card).containsText(WORDS.part("An answer is due by "));
            secretary.unfold("Record the commission's answer");
            secretary.press("Record the answer");
            assertThat(card.locator("select")).isFocused();
            card.locator("select").selectOption("not-upheld");
            card.locator("textarea").fill("A film of seven minutes is longer than p9.6 allows.");
            secretary.look("objection");
            secretary.page().reload();
            assertThat(card.locator("select")).hasValue("not-upheld");
            assertThat(card.locator("textarea")).hasValue("A film of seven minutes is longer than p9.6 allows.");
            secretary.press("Record the answer");
            secretary.told("The answer is recorded");
            assertThat(card).containsText(WORDS.part("The objection is not upheld."));
            assertThat(card.locator("form")).hasCount(0);
            secretary.look("objection-answered");
        }
        onATelephone(work, "objections", "Objections");
        chromium.demandQuiet();
        assertThat(work.answerTo("petrov").text("kind")).isEqualTo("not-upheld");
    }

    private void onATelephone(SittingAtWork work, String room, String title) {
        try (BrowserContext window = chromium.telephone()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(room);
            secretary.heading(title);
            secretary.look(room.replaceAll(".*/", "") + "-320");
        }
    }

    @Test
    void the_secretary_changes_the_order_then_cancels_the_sitting_and_convenes_anew() {
        var work = SittingAtWork.of(house, "zhambyl", "selection");
        work.convene();
        List<String> before = work.read().texts("order");
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(ROOM);
            plans(secretary);
            List<String> after = work.read().texts("order");
            assertThat(after).startsWith(before.get(1), before.getFirst()).containsExactlyInAnyOrderElementsOf(before);
            cancels(secretary);
            assertThat(work.read().text("phase")).isEqualTo("cancelled");
            secretary.goTo("");
            secretary
                    .page()
                    .locator("li.card")
                    .filter(new Locator.FilterOptions().setHasText(WORDS.part("Selection by questionnaires")))
                    .locator("summary")
                    .click();
            secretary.press("Convene the sitting");
            secretary.told("The sitting is convened");
            assertThat(secretary.page().locator("main")).containsText("Two were called by mistake.");
        }
        onATelephone(work, ROOM, "Selection by questionnaires");
        chromium.demandQuiet();
    }

    private static void plans(CommissionRoom secretary) {
        secretary.unfold("Say when, where and in which order, or anew");
        secretary.field("When").fill("2020-06-28T10:00");
        secretary.field("Place").fill("The hall");
        Locator second = secretary.page().locator(".order li").nth(1);
        String name = second.locator("span").first().textContent();
        second.getByText(WORDS.part("Earlier")).click();
        assertThat(secretary.page().locator(".order li").first()).containsText(name);
        assertThat(secretary.page().locator(".order li").first().getByText(WORDS.part("Earlier")))
                .isFocused();
        secretary.field("Reason").first().fill("The first comes from far.");
        secretary.look("planning");
        secretary.press("Say when, where and in which order, or anew");
        secretary.told("It is said");
        assertThat(secretary.page().locator("li.candidate").first()).containsText(name);
        // What was said is where a change begins.
        secretary.unfold("Say when, where and in which order, or anew");
        assertThat(secretary.field("When")).hasValue("2020-06-28T10:00");
        assertThat(secretary.field("Place")).hasValue("The hall");
    }

    private static void cancels(CommissionRoom secretary) {
        secretary.unfold("Cancel the sitting");
        secretary.page().locator("#cancel-why").fill("Two were called by mistake.");
        secretary.press("Cancel the sitting");
        secretary.told("The sitting is cancelled");
        assertThat(secretary.page().locator("h1 + .notice ~ p .mark.bad")).hasText(WORDS.whole("cancelled"));
        secretary.look("cancelled");
    }

    @Test
    void a_member_tells_of_an_own_conflict_found_late_and_the_dossier_closes() {
        var work = SittingAtWork.of(house, "turkestan", "selection");
        Person person = work.panel().member(3);
        work.convene();
        work.declare(work.panel().present());
        work.open();
        work.file(List.of(person));
        try (BrowserContext window = chromium.desktop()) {
            var member = new CommissionRoom(work, window.newPage(), person);
            member.come(ROOM);
            member.unfold("Record a conflict found late");
            assertThat(member.page().locator("#conflict-whose")).hasCount(0);
            member.press("Record a conflict found late");
            assertThat(member.page().locator("#conflict-from")).isFocused();
            member.field("Candidate").selectOption(new SelectOption().setLabel("Арман Жақсылық"));
            member.field("Reason").fill("Her brother works for me since June.");
            member.look("conflict");
            member.press("Record a conflict found late");
            member.told("The conflict is recorded");
            Locator card = member.candidate("Арман Жақсылық");
            assertThat(card).containsText(WORDS.part("you stand back"));
            assertThat(card.locator("a")).hasCount(0);
            assertThat(member.candidate("Дильноза Рахимова").locator("a").first())
                    .isVisible();
            member.look("conflict-recorded");
        }
        try (BrowserContext window = chromium.telephone()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(ROOM);
            secretary.unfold("Record a conflict found late");
            assertThat(secretary.page().locator("#conflict-whose option")).hasCount(10);
            secretary.look("conflict-320");
        }
        chromium.demandQuiet();
        assertThat(work.read().list("declarations"))
                .filteredOn(declared -> declared.number("member") == 3)
                .singleElement()
                .satisfies(declared -> assertThat(declared.list("recusals"))
                        .singleElement()
                        .satisfies(recusal -> assertThat(recusal.names()).contains("foundAt")));
        // Nor do they read any more what they filed on the candidate.
        assertThat(work.sheets(person)).hasSize(1);
    }

    @Test
    void the_chair_excludes_a_candidate_by_a_paragraph_of_the_rules() {
        var work = SittingAtWork.of(house, "abai", "selection");
        work.convene();
        work.declare(work.panel().present());
        work.open();
        try (BrowserContext window = chromium.desktop()) {
            var chair = new CommissionRoom(work, window.newPage(), work.panel().chair());
            chair.come(ROOM);
            chair.unfold("Exclude a candidate");
            chair.press("Exclude a candidate");
            assertThat(chair.page().locator("#exclude-paragraph-problem")).hasText(WORDS.whole("Not filled in."));
            chair.page().locator("#exclude-whom").selectOption(work.agenda().getFirst());
            chair.page().locator("#exclude-paragraph").selectOption("p6");
            chair.page().locator("#exclude-why").fill("The register shows an unlifted penalty of 3 June.");
            chair.look("exclusion");
            chair.press("Exclude a candidate");
            chair.told("The candidate is excluded");
            assertThat(chair.candidate("Әлуа Мұқан").locator(".notice")).isVisible();
            assertThat(chair.candidate("Әлуа Мұқан").getByText(WORDS.part("Fill in the sheet")))
                    .hasCount(0);
            chair.look("excluded");
        }
        chromium.demandQuiet();
        assertThat(work.left()).containsExactly("Әлуа Мұқан");
    }

    @Test
    void the_secretary_brings_the_panel_in_line_with_a_new_membership() {
        var work = SittingAtWork.of(house, "kostanay", "selection");
        Person coming = new Cast(SittingAtWork.EDITION).successor();
        work.convene();
        work.replace(work.panel().member(9), coming);
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(ROOM);
            secretary.unfold("Bring the panel in line with the commission");
            secretary.page().locator("#renew-why").fill("The Department's order 12.");
            secretary.press("Bring the panel in line with the commission");
            secretary.told("The panel is as the commission is now");
            work.declare(Stream.concat(work.panel().present().stream(), Stream.of(coming))
                    .toList());
            secretary.goTo(ROOM + "/attendance");
            assertThat(secretary.page().locator("label").filter(new Locator.FilterOptions().setHasText(coming.name())))
                    .isVisible();
            secretary.look("renewed");
        }
        chromium.demandQuiet();
        assertThat(work.read().list("substitutions"))
                .singleElement()
                .satisfies(made -> assertThat(made.number("to")).isEqualTo(10));
    }
}
