package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A poll as residents go through it in a browser. What they do follows the poll's own times, so the tests stand in their
 * order: credentials, then ballots, then what was counted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResidentJourneyTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<ResidentDevice> devices = new ArrayList<>();
    private final List<Runnable> ballotsOfOthers = new ArrayList<>();
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
        once(page, "**/public/polls/**/keys.json", Route::abort);
        page.reload();
        device.at("stopped.title").hears("problem.unreachable").look("cut-1-poll");
        device.button("again").click();
        device.findAkim().begin().answer();
        once(page, "**/keys/*.json", Route::abort);
        device.button("confirm.agree").click();
        device.hears("problem.unreachable");
        device.confirm();
        once(page, "**/codes", Route::abort);
        device.whoIAm().button("identity.send").click();
        device.hears("problem.unreachable").look("cut-2-code");
        once(page, "**/codes", ResidentJourneyTest::loseReply);
        device.button("identity.send").click();
        device.hears("problem.unreachable").askForCode();
        once(page, "**/credentials", Route::abort);
        device.code(2).hears("problem.unreachable").hears("identity.again").look("cut-3-credential");
        once(page, "**/credentials", ResidentJourneyTest::loseReply);
        device.button("code.send").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(device.says("problem.unreachable"));
        // The registrar has heard it, and with that the code is used up: a new one brings the same credential.
        device.button("code.new").click();
        device.at("identity.title").hears("identity.again").askForCode().code(3).at("waiting.title");
        chromium.demandQuiet();
    }

    /** Lets the first request to such an address go another way; those after it are untouched. */
    private static void once(Page page, String address, Consumer<Route> way) {
        page.route(address, way, new Page.RouteOptions().setTimes(1));
    }

    /** The system does it, and the page never hears of it. */
    private static void loseReply(Route route) {
        route.fetch();
        route.abort();
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

    @Test
    @Order(4)
    void the_others_get_their_credentials_elsewhere() {
        String district = devices.getFirst().voter().district();
        List<PollOfResidents.Voter> others = new ArrayList<>();
        voters.forEachRemaining(voter -> {
            if (voter.district().equals(district)) {
                others.add(voter);
            }
        });
        ballotsOfOthers.addAll(poll.others(others));
        assertThat(devices.size() + ballotsOfOthers.size()).isGreaterThanOrEqualTo(10);
    }

    @Test
    @Order(5)
    void ballots_leave_by_themselves_after_a_while_and_give_a_receipt_in_each_language() throws Exception {
        Instant open = poll.time("issueUntil").plusSeconds(1);
        poll.comesTo(open);
        for (int i = 0; i < 3; i++) {
            ResidentDevice device = devices.get(i);
            String language = String.valueOf(device.page().locator("html").getAttribute("lang"));
            device.comesTo(open);
            device.reload("waiting.title");
            assertThat(device.page().locator("[role=timer]")).isVisible();
            device.look(language + "-8-countdown");
            device.window().clock().fastForward("10:00");
            device.at("receipt.title").hears("receipt.own").look(language + "-9-receipt");
            assertThat(device.keeps("\"answers\"")).as("the answers").isFalse();
            assertThat(device.keeps("\"key\"")).as("the key").isFalse();
            Download file = device.page()
                    .waitForDownload(() -> device.button("receipt.download").click());
            assertThat(Files.readString(file.path()).replaceAll("\\s", ""))
                    .contains(device.page().locator(".receipt").innerText().replaceAll("\\s", ""))
                    .doesNotContain(device.voter().iin(), device.voter().contact());
            device.reload("receipt.title");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(5)
    void a_ballot_whose_request_or_reply_is_lost_counts_once() {
        poll.comesTo(poll.time("issueUntil").plusSeconds(1));
        ResidentDevice device = devices.get(3);
        device.comesTo(poll.time("issueUntil").plus(Duration.ofHours(1)));
        var asked = new AtomicInteger();
        device.page().onRequest(request -> asked.addAndGet(isBallot(request) ? 1 : 0));
        once(device.page(), "**/ballots", Route::abort);
        device.reload("sending.title").hears("sending.kept").look("cut-4-ballot");
        once(device.page(), "**/ballots", ResidentJourneyTest::loseReply);
        device.button("sending.now").click();
        device.hears("problem.unreachable").reload("receipt.title");
        assertThat(asked.get()).isEqualTo(3);
        chromium.demandQuiet();
    }

    private static boolean isBallot(Request request) {
        return request.method().equals("POST") && request.url().endsWith("/ballots");
    }

    @Test
    @Order(5)
    void what_leaves_with_a_ballot_says_nothing_of_who_sends_it() {
        poll.comesTo(poll.time("issueUntil").plusSeconds(1));
        ResidentDevice device = devices.get(4);
        device.comesTo(poll.time("issueUntil").plus(Duration.ofHours(1)));
        Request ballot = device.page()
                .waitForRequest(
                        ResidentJourneyTest::isBallot, () -> device.page().reload());
        device.at("receipt.title");
        assertThat(ballot.allHeaders()).doesNotContainKeys("cookie", "authorization", "referer");
        assertThat(ballot.postData())
                .doesNotContain(device.voter().iin(), device.voter().contact());
        assertThat(ballot.url()).doesNotStartWith(house.uri().toString());
        chromium.demandQuiet();
    }

    @Test
    @Order(5)
    void a_resident_can_send_the_ballot_later_and_change_the_answers_before() {
        poll.comesTo(poll.time("issueUntil").plusSeconds(1));
        ResidentDevice device = devices.get(5);
        device.comesTo(poll.time("issueUntil").plusSeconds(1));
        device.reload("waiting.title").button("waiting.later").click();
        device.at("waiting.title-held").reload("waiting.title-held").look("held");
        device.button("waiting.change").click();
        device.at("questions.title").page().locator("#question-2-0").check();
        device.button("questions.done").click();
        device.at("waiting.title-held").button("waiting.send").click();
        device.at("receipt.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(6)
    void before_the_close_nothing_is_found_and_the_page_says_when() {
        ballotsOfOthers.forEach(Runnable::run);
        ResidentDevice device = devices.getFirst();
        device.button("receipt.look").click();
        device.at("after.title").hears("after.not-closed").look("not-closed");
        device.button("after.back").click();
        device.at("receipt.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(7)
    void after_the_close_everybody_finds_their_ballot_and_recounts_in_the_browser() {
        poll.close();
        for (ResidentDevice device : devices.subList(0, 3)) {
            String language = String.valueOf(device.page().locator("html").getAttribute("lang"));
            device.button("receipt.look").click();
            device.at("after.title").hears("after.counted");
            device.button("recount.start").click();
            device.hears("recount.sound").look(language + "-10-after");
        }
        chromium.demandQuiet();
    }

    @Test
    @Order(8)
    void who_kept_the_receipt_alone_finds_the_ballot_on_another_device() {
        ResidentDevice device = devices.get(3);
        String receipt = device.page().locator(".receipt").innerText();
        try (BrowserContext window = chromium.telephone()) {
            ResidentDevice other = ResidentDevice.open(window, poll, device.voter(), "ru");
            other.at("after.title");
            other.page().locator("#receipt").fill(receipt);
            other.page().locator("#district").fill(device.voter().district());
            other.button("after.search").click();
            other.hears("after.counted").look("typed-receipt");
            other.page().locator("#receipt").fill("0".repeat(64));
            other.button("after.search").click();
            other.hears("after.missing-do");
        }
        chromium.demandQuiet();
    }
}
