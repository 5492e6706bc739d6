package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Residents in a browser, from their akim to the credential, while credentials are issued. */
@Tag("every-language")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResidentJourneyTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<ResidentDevice> devices = new ArrayList<>();
    private Chromium chromium;
    private House house;
    private PollOfResidents poll;
    private Iterator<PollOfResidents.Voter> voters;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.empty();
        poll = PollOfResidents.in(house);
        voters = poll.voters().iterator();
        poll.comesTo(poll.time("issueFrom").plus(MINUTE));
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    private ResidentDevice device(BrowserContext window, String language) {
        ResidentDevice device = ResidentDevice.open(window, poll, voters.next(), language);
        devices.add(device);
        return device;
    }

    @Tag("main")
    @Test
    @Order(1)
    void a_resident_gets_a_credential_in_each_language_on_a_small_screen_and_a_large_one() {
        for (String language : List.of("kk", "ru", "en")) {
            ResidentDevice device = device(language.equals("en") ? chromium.desktop() : chromium.telephone(), language);
            device.at("find.title").look(language + "-1-find");
            device.findAkim().look(language + "-2-about");
            device.begin().look(language + "-3-questions");
            device.answer().look(language + "-4-confirm");
            device.confirm().look(language + "-5-identity");
            device.askForCode().look(language + "-6-code");
            device.code(1).at("waiting.title").look(language + "-7-waiting");
            assertThat(device.keeps(device.voter().iin())).as("the IIN").isFalse();
            assertThat(device.keeps(device.voter().contact())).as("the contact").isFalse();
            assertThat(device.keeps("\"answers\":[")).as("what is kept at all").isTrue();
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void a_reload_at_any_step_loses_nothing() {
        ResidentDevice device = device(chromium.telephone(), "ru");
        device.reload("find.title").findAkim().begin();
        device.page().locator("#question-1-4").check();
        device.untilKept("\"answers\":[4").reload("questions.title");
        assertThat(device.page().locator("#question-1-4")).isChecked();
        device.answer().reload("questions.title").answer().confirm().reload("identity.title");
        device.askForCode().reload("code.title").hears("code.after-reload");
        device.whoIAm().code(1).at("waiting.title").reload("waiting.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void a_connection_that_is_cut_at_any_request_loses_nothing() {
        ResidentDevice device = device(chromium.telephone(), "kk").at("find.title");
        Page page = device.page();
        device.cut("**/public/polls/**/keys.json");
        page.reload();
        device.at("stopped.title").hears("problem.unreachable").look("cut-1-poll");
        device.button("again").click();
        device.findAkim().begin().answer();
        device.cut("**/keys/*.json");
        device.button("confirm.agree").click();
        device.hears("problem.unreachable");
        device.confirm();
        device.cut("**/codes");
        device.whoIAm().button("identity.send").click();
        device.hears("problem.unreachable").look("cut-2-code");
        device.loseReply("**/codes");
        device.button("identity.send").click();
        device.hears("problem.unreachable").askForCode();
        device.cut("**/credentials");
        device.code(2).hears("problem.unreachable").hears("identity.again").look("cut-3-credential");
        device.loseReply("**/credentials");
        device.button("code.send").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(device.says("problem.unreachable"));
        // The registrar has heard it, and with that the code is used up: a new one brings the same credential.
        device.button("code.new").click();
        device.at("identity.title").hears("identity.again").askForCode().code(3).at("waiting.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void a_vote_is_made_with_the_keyboard_alone() {
        ResidentDevice device = device(chromium.desktop(), "en");
        Page page = device.page();
        device.at("find.title");
        tabTo(page, "#place");
        page.keyboard().type(device.voter().district());
        tabTo(page, ".places button");
        page.keyboard().press("Enter");
        device.at("about.title.akim");
        tabTo(page, "main .buttons button");
        page.keyboard().press("Enter");
        device.at("questions.title");
        String address = page.url();
        page.locator("a.skip").press("Enter");
        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(address);
        for (int i = 1; i <= device.voter().answers().size(); i++) {
            tabTo(page, "#question-" + i + "-5");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#question-" + i + "-4")).isChecked();
        }
        tabTo(page, "main .buttons button");
        page.keyboard().press("Enter");
        device.at("confirm.title");
        tabTo(page, "main .buttons button");
        page.keyboard().press("Enter");
        device.at("identity.title");
        tabTo(page, "#iin");
        page.keyboard().type(device.voter().iin());
        tabTo(page, "#contact");
        page.keyboard().type(device.voter().contact());
        page.keyboard().press("Enter");
        device.at("code.title");
        tabTo(page, "#code");
        page.keyboard().type(poll.code(device.voter(), 1));
        page.keyboard().press("Enter");
        device.at("waiting.title");
        chromium.demandQuiet();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("(of) => document.activeElement.matches(of)", selector))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not come to " + selector);
    }

    @Test
    @Order(2)
    void a_second_tab_cannot_break_the_first() {
        ResidentDevice device = device(chromium.desktop(), "ru");
        device.findAkim().begin().answer();
        try (Page second = device.window().newPage()) {
            second.navigate(device.page().url());
            second.locator("#question-1-1").check();
            second.locator("main .buttons button").first().click();
            assertThat(second.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(device.says("confirm.title"));
        }
        device.button("confirm.agree").click();
        device.at("questions.title").hears("problem.overtaken");
        assertThat(device.page().locator("#question-1-1")).isChecked();
        device.answer().confirm().askForCode().code(1).at("waiting.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void what_is_missing_or_wrong_is_said_where_it_stands() {
        try (BrowserContext window = chromium.telephone()) {
            ResidentDevice device =
                    ResidentDevice.open(window, poll, poll.voters().getLast(), "ru");
            device.findAkim().begin();
            device.button("questions.next").click();
            device.hears("questions.choose").look("wrong-1-questions");
            assertThat(device.page().locator("#question-1-5")).isFocused();
            device.answer().confirm();
            device.page().locator("#iin").fill("123456789012");
            device.page().locator("#contact").fill("nobody");
            device.button("identity.send").click();
            device.hears("identity.iin-wrong").hears("identity.contact-wrong").look("wrong-2-identity");
            assertThat(device.page().locator("#iin")).isFocused();
            device.askForCode();
            device.page().locator("#code").fill("1234");
            device.button("code.send").click();
            device.hears("code.wrong-form");
            device.page().locator("#code").fill("00000000");
            device.button("code.send").click();
            device.hears("problem.code-wrong").look("wrong-3-code");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void who_names_no_poll_chooses_among_those_that_are_published() {
        try (BrowserContext window = chromium.telephone()) {
            ResidentDevice device =
                    ResidentDevice.open(window, poll, poll.voters().getLast(), "kk");
            device.at("find.title").page().navigate(house.page("vote/?lang=kk"));
            device.at("which.title").look("which-poll");
            device.page().locator("#poll").fill("nothing");
            device.button("which.open").click();
            device.hears("which.wrong");
            device.page().locator("#poll").fill("nothing.residents");
            device.button("which.open").click();
            assertThat(device.at("which.title").page().getByRole(AriaRole.ALERT))
                    .containsText("nothing.residents");
            device.page().navigate(house.page("vote/?lang=kk"));
            device.page().locator(".places a").click();
            device.at("find.title");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(3)
    void a_second_device_gets_no_second_credential_and_says_what_to_do() {
        try (BrowserContext window = chromium.telephone()) {
            ResidentDevice device =
                    ResidentDevice.open(window, poll, devices.getFirst().voter(), "kk");
            device.findAkim().begin().answer().confirm().askForCode().code(2).hears("problem.already-issued");
            device.look("already-issued");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(3)
    void several_people_of_a_household_vote_on_one_device() {
        ResidentDevice first = devices.getFirst();
        first.button("another").click();
        first.findAkim().begin();
        first.page().navigate(house.page("vote/?poll=" + poll.id() + "&lang=kk"));
        first.at("list.title").look("list");
        first.page().locator(".places button").last().click();
        first.at("questions.title").button("questions.forget").click();
        first.at("waiting.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
    void who_sends_the_ballot_later_waits_first_as_long_as_everybody() {
        ResidentDevice device = device(chromium.telephone(), "ru").upToTheCredential();
        device.button("waiting.later").click();
        device.at("waiting.title-held").hears("waiting.not-yet").look("held-early");
        assertThat(device.button("waiting.send")).isHidden();
        device.window().clock().fastForward("10:00");
        assertThat(device.button("waiting.send")).isVisible();
        device.reload("waiting.title-held");
        chromium.demandQuiet();
    }

    @Test
    @Order(3)
    void who_looks_at_their_own_entry_can_complain() {
        for (String language : List.of("kk", "ru", "en")) {
            try (BrowserContext window = chromium.telephone()) {
                ResidentDevice device = ResidentDevice.open(
                        window,
                        poll,
                        devices.get(List.of("kk", "ru", "en").indexOf(language) + 1)
                                .voter(),
                        language);
                int letters = lettersOf(device.voter());
                device.page().navigate(house.page("vote/complaint.html?poll=" + poll.id() + "&lang=" + language));
                device.at("complaint.title").look(language + "-complaint-1");
                device.page().locator("#place").fill(device.voter().district());
                device.askForCode();
                device.page().locator("#code").fill(poll.code(device.voter(), letters + 1));
                device.button("complaint.look").click();
                device.at("complaint.result").hears("complaint.issued").look(language + "-complaint-2");
                device.button("complaint.complain").click();
                device.hears("complaint.recorded").look(language + "-complaint-3");
            }
        }
        chromium.demandQuiet();
    }

    private int lettersOf(PollOfResidents.Voter voter) {
        return house.world().mailbox().to(voter.contact()).size();
    }
}
