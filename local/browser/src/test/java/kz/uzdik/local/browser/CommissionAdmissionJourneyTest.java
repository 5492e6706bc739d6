package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;

/** A commission's first sitting: the secretary prepares a doubtful dossier, the chair records what was decided. */
class CommissionAdmissionJourneyTest extends CommissionJourneys {
    private static final Wording WORDS = Wording.of("commission");
    private static final String NAME = "Сергей Петров";

    @Override
    House played() throws Exception {
        return House.after("The dossiers (p7, p9)");
    }

    @Test
    void a_doubtful_film_is_asked_about_and_the_commission_refuses_for_it() {
        var work = SittingAtWork.of(house, "zhambyl", "admission");
        work.reach("2020-06-18T04:00:00Z");
        work.convene();
        work.declare(work.panel().present());
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come("sitting/admission");
            secretary.follow("Dossier: " + NAME);
            assertThat(secretary.page().locator("li[data-kind=video] .notice")).isVisible();
            asks(secretary);
            remarks(secretary);
            recordsTheCheck(secretary);
            secretary.look("prepared");
        }
        work.open();
        try (BrowserContext window = chromium.desktop()) {
            var chair = new CommissionRoom(work, window.newPage(), work.panel().chair());
            chair.come("sitting/admission");
            chair.follow("Decide on the admission: " + NAME);
            chair.page().locator("#uphold-video").check();
            chair.look("admission");
            chair.press("Record the decision");
            assertThat(chair.page().locator("#admit-problem")).hasText(WORDS.whole("Not filled in."));
            chair.field("What the commission has decided").selectOption("no");
            chair.press("Record the decision");
            chair.told("The decision is recorded");
            assertThat(chair.candidate(NAME).locator(".mark.bad")).hasText(WORDS.whole("not admitted"));
        }
        chromium.demandQuiet();
        assertThat(work.refused()).containsExactly(NAME);
    }

    private static void asks(CommissionRoom secretary) {
        secretary.unfold("Ask the candidate");
        secretary.page().locator("#about-video").check();
        secretary.field("Question").fill("Is any of the film not about the village?");
        secretary.press("Ask the candidate");
        secretary.told("The question is sent");
        assertThat(secretary.page().locator("main")).containsText(WORDS.part("Not answered yet."));
    }

    private static void remarks(CommissionRoom secretary) {
        secretary.unfold("Remark on a finding");
        secretary.page().locator("#remark").fill("Too long without its titles too.");
        secretary.press("Remark on a finding");
        secretary.told("The remark is recorded");
        assertThat(secretary.page().locator("li[data-kind=video]")).containsText("Too long without its titles too.");
    }

    private static void recordsTheCheck(CommissionRoom secretary) {
        secretary.unfold("Record what was looked up");
        secretary.field("What was found").selectOption("met");
        secretary.field("Where it was found").fill("Letter 12-3/456 of 17 June 2020");
        secretary.press("Record");
        secretary.told("It is recorded");
        assertThat(secretary.page().locator("main")).containsText("Letter 12-3/456 of 17 June 2020");
    }
}
