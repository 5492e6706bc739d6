package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A commission's last sitting: interviews, what officers record, and what follows from the signed protocol. */
class CommissionInterviewsJourneyTest extends CommissionJourneys {
    private static final Wording WORDS = Wording.of("commission");
    private static final String NAME = "Әлуа Мұқан";
    private static final String ROOM = "sitting/regional-choice";

    @Override
    House played() throws Exception {
        return House.after("The poll is closed and counted (p14.3)");
    }

    @Test
    void interviews_are_given_figures_recorded_and_the_list_published() {
        var work = SittingAtWork.of(house, "abai", "regional-choice");
        work.reach("2020-07-22T05:00:00Z");
        work.convene();
        work.declare(work.panel().present());
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(ROOM);
            givesATime(secretary);
            work.open();
            work.reach("2020-07-23T06:00:00Z");
            secretary.goTo(ROOM);
            secretary.heading("Interview");
            secretary.goTo(ROOM + "/interviews");
            secretary.press("Came");
            secretary.told("It is noted");
            secretary.look("interviews");
            recordsEvidence(secretary);
        }
        try (BrowserContext window = chromium.desktop()) {
            var officer = new CommissionRoom(
                    work, window.newPage(), work.panel().ethicsOfficer().orElseThrow());
            officer.come(ROOM);
            officer.follow("Record figures: " + NAME);
            officer.page().locator("#p-ethics-survey").fill("8");
            officer.page().locator("#b-ethics-survey").fill("The survey of 3 July.");
            officer.press("Record");
            officer.told("It is recorded");
        }
        try (BrowserContext window = chromium.desktop()) {
            var member = new CommissionRoom(work, window.newPage(), work.panel().member(2));
            member.come(ROOM);
            member.follow("Dossier: " + NAME);
            assertThat(member.page().locator("main"))
                    .containsText(WORDS.part("Selection by questionnaires and project works"));
            member.look("earlier");
        }
        work.file(work.panel().present());
        work.seal();
        work.rank();
        work.closeAndSign();
        publishes(work);
        chromium.demandQuiet();
    }

    private static void givesATime(CommissionRoom secretary) {
        secretary.follow("Interviews");
        Locator card = secretary.candidate(NAME);
        card.locator("summary").click();
        card.getByLabel(WORDS.part("When")).fill("2020-07-23T11:00");
        card.getByLabel(WORDS.part("Place")).fill("Room 4");
        card.locator("form button").click();
        secretary.told("The time is given");
        card.locator("summary").click();
        card.getByLabel(WORDS.part("When")).fill("2020-07-23T12:00");
        card.locator("form button").click();
        assertThat(card.locator(".problem").last()).hasText(WORDS.whole("Not filled in."));
        card.getByLabel(WORDS.part("Reason")).fill("The road is closed until noon.");
        card.locator("form button").click();
        assertThat(card).containsText("12:00");
        assertThat(card).containsText("The road is closed until noon.");
    }

    private static void recordsEvidence(CommissionRoom secretary) {
        secretary.goTo(ROOM + "/assessment/" + secretary.work().agenda().getFirst());
        secretary.press("Add one");
        secretary.field("What").fill("Reception of residents");
        secretary.field("Where it is found").fill("The village hall's journal");
        secretary.field("Day").fill("2020-03-01");
        secretary.look("evidence");
        secretary.press("Record");
        secretary.told("It is recorded");
    }

    private void publishes(SittingAtWork work) {
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come(ROOM);
            secretary.press("Hand over");
            secretary.told("It is handed over");
            takesTheTable(secretary);
            secretary.goTo("lists");
            secretary.press("Publish the list");
            secretary.told("The list is being written");
            house.world().settled().run();
            secretary.press("Read again");
            assertThat(secretary.page().getByText(WORDS.part("What is published")))
                    .isVisible();
            secretary.unfold("Record where it was posted");
            secretary.field("Where").selectOption("akimat");
            secretary.field("Address of the page").fill("https://akimat.example/list");
            secretary.field("Day").fill("2020-07-23");
            secretary.press("Record where it was posted");
            secretary.told("It is recorded");
            assertThat(secretary.page().locator("main")).containsText("https://akimat.example/list");
            secretary.look("lists");
            asksForATakedown(secretary);
        }
        assertThat(work.publications().getFirst().texts("missing")).containsExactly("department");
    }

    private static void takesTheTable(CommissionRoom secretary) {
        secretary.goTo(ROOM + "/ranking");
        secretary.heading("Ranking");
        Download table = secretary.page().waitForDownload(() -> secretary.press("Save as a table (CSV)"));
        assertThat(table.suggestedFilename()).isEqualTo("best-2020.regional.10.regional-choice-1.csv");
        // The byte order mark is what a spreadsheet knows the letters by.
        assertThat(table.path())
                .content()
                .startsWith("\uFEFF")
                .contains(secretary.work().agenda().getFirst());
    }

    private static void asksForATakedown(CommissionRoom secretary) {
        secretary.unfold("Ask that a file be taken down");
        secretary.press("Ask for the takedown");
        assertThat(secretary.page().locator("[id$=-reason-problem]")).hasText(WORDS.whole("Not filled in."));
        secretary.page().locator("select[id$=-reason]").selectOption("personal-data");
        secretary.page().locator("textarea[id$=-words]").fill("A name is written out too far.");
        secretary.look("takedown");
        secretary.press("Ask for the takedown");
        secretary.told("It is asked for");
        assertThat(secretary.work().takedowns()).singleElement().satisfies(asked -> {
            assertThat(asked.text("askedBy")).isEqualTo("secretary");
            assertThat(asked.text("state")).isEqualTo("open");
        });
    }
}
