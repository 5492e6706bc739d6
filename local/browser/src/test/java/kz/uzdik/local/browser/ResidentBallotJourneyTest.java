package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Request;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Residents in a browser, from the credential to the ballot that was counted. What they do follows the poll's own times, so
 * the tests stand in their order: ballots, then the close.
 */
@Tag("every-language")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResidentBallotJourneyTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en", "kk", "ru", "en");

    private final List<ResidentDevice> devices = new ArrayList<>();
    private List<Runnable> ballotsOfOthers = List.of();
    private ResidentDevice household;
    private ResidentDevice late;
    private Chromium chromium;
    private House house;
    private PollOfResidents poll;

    /** Six residents of the first district get their credentials in the browser, the others with programs of their own. */
    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = House.empty();
        poll = PollOfResidents.in(house);
        poll.comesTo(poll.time("issueFrom").plus(MINUTE));
        String district = poll.voters().getFirst().district();
        List<PollOfResidents.Voter> neighbours = poll.voters().stream()
                .filter(voter -> voter.district().equals(district))
                .toList();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String language = LANGUAGES.get(i);
            BrowserContext window = language.equals("en") ? chromium.desktop() : chromium.telephone();
            devices.add(ResidentDevice.open(window, poll, neighbours.get(i), language)
                    .upToTheCredential());
        }
        household = householdOf(neighbours.subList(devices.size(), devices.size() + 2));
        late = ResidentDevice.open(chromium.telephone(), poll, neighbours.get(devices.size() + 2), "kk")
                .upToTheCredential();
        ballotsOfOthers = poll.others(neighbours.subList(devices.size() + 3, neighbours.size()));
        poll.comesTo(poll.time("issueUntil").plusSeconds(1));
    }

    // One after the other on one telephone, each up to the credential.
    private ResidentDevice householdOf(List<PollOfResidents.Voter> people) {
        ResidentDevice device = ResidentDevice.open(chromium.telephone(), poll, people.getFirst(), "ru")
                .upToTheCredential();
        device.button("another").click();
        return device.handedTo(people.getLast()).upToTheCredential();
    }

    @AfterAll
    void stop() throws Exception {
        if (house != null) {
            house.close();
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void ballots_leave_by_themselves_after_a_while_and_give_a_receipt_in_each_language() throws Exception {
        Instant open = poll.time("issueUntil").plusSeconds(1);
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
    @Order(1)
    void a_ballot_whose_request_or_reply_is_lost_counts_once() {
        ResidentDevice device = devices.get(3);
        device.comesTo(poll.time("issueUntil").plus(Duration.ofHours(1)));
        var asked = new AtomicInteger();
        device.page().onRequest(request -> asked.addAndGet(isBallot(request) ? 1 : 0));
        // Of two ways for one address the page takes the one told last.
        device.loseReply("**/ballots");
        device.cut("**/ballots");
        device.reload("sending.title").hears("problem.unreachable").hears("sending.kept");
        Chromium.shot(device.page(), "vote-cut-4-ballot-320");
        device.at("receipt.title");
        assertThat(asked.get()).isEqualTo(3);
        chromium.demandQuiet();
    }

    private static boolean isBallot(Request request) {
        return request.method().equals("POST") && request.url().endsWith("/ballots");
    }

    @Test
    @Order(1)
    void what_leaves_with_a_ballot_says_nothing_of_who_sends_it() {
        ResidentDevice device = devices.get(4);
        device.comesTo(poll.time("issueUntil").plus(Duration.ofHours(1)));
        Request ballot = device.page()
                .waitForRequest(
                        ResidentBallotJourneyTest::isBallot, () -> device.page().reload());
        device.at("receipt.title");
        assertThat(ballot.allHeaders()).doesNotContainKeys("cookie", "authorization", "referer");
        assertThat(ballot.postData())
                .doesNotContain(device.voter().iin(), device.voter().contact());
        assertThat(ballot.url()).doesNotStartWith(house.uri().toString());
        chromium.demandQuiet();
    }

    @Test
    @Order(1)
    void a_resident_can_send_the_ballot_later_and_change_the_answers_before() {
        ResidentDevice device = devices.get(5);
        device.comesTo(poll.time("issueUntil").plusSeconds(1));
        device.reload("waiting.title").button("waiting.later").click();
        device.at("waiting.title-held").reload("waiting.title-held").look("held");
        device.button("waiting.change").click();
        device.at("questions.title").page().locator("#question-2-0").check();
        device.hears("questions.stays").reload("questions.title").look("changing");
        device.button("questions.done").click();
        device.at("confirm.title").hears("confirm.leaves");
        device.button("confirm.agree").click();
        device.at("waiting.title-held").button("waiting.send").click();
        device.at("receipt.title");
        chromium.demandQuiet();
    }

    @Test
    @Order(1)
    void all_ballots_of_a_household_leave_by_themselves_and_not_in_one_go() {
        household.comesTo(poll.time("issueUntil").plus(Duration.ofHours(1)));
        var sent = new AtomicInteger();
        household.page().onRequest(request -> sent.addAndGet(isBallot(request) ? 1 : 0));
        household.page().navigate(house.page("vote/?poll=" + poll.id() + "&lang=ru"));
        household.at("list.title").hears("list.leave").look("household");
        assertThat(household.page().locator(".places")).containsText(household.says("list.done"));
        assertThat(household.page().locator(".places")).containsText(household.says("list.waiting"));
        assertThat(sent.get()).isEqualTo(1);
        household.button("another").click();
        household.at("find.title");
        assertThat(household.page().locator("main .notice")).containsText(" 1 ");
        household.button("list.open").click();
        household.at("list.title").window().clock().fastForward("10:00");
        assertThat(household.page().locator(".places")).not().containsText(household.says("list.waiting"));
        assertThat(sent.get()).isEqualTo(2);
        chromium.demandQuiet();
    }

    @Test
    @Order(2)
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
    @Order(3)
    void a_ballot_whose_reply_is_lost_at_the_end_is_not_called_lost() {
        late.comesTo(poll.time("ballotsUntil").minus(MINUTE));
        poll.comesTo(poll.time("ballotsUntil").minus(MINUTE));
        late.loseReply("**/ballots");
        late.reload("sending.title").hears("problem.unreachable");
        // The next try comes after five seconds, and the end before it.
        poll.comesTo(poll.time("ballotsUntil").plus(MINUTE));
        late.hears("sending.unheard").hears("problem.over").look("unheard");
        assertThat(late.button("questions.forget")).isHidden();
        late.button("receipt.look").click();
        late.at("after.title")
                .hears("after.not-closed")
                .button("after.back-unheard")
                .click();
        late.at("sending.title").hears("sending.unheard");
        chromium.demandQuiet();
    }

    @Test
    @Order(4)
    void after_the_close_everybody_finds_their_ballot_and_recounts_in_the_browser() {
        poll.close();
        for (ResidentDevice device : devices.subList(0, 3)) {
            String language = String.valueOf(device.page().locator("html").getAttribute("lang"));
            device.button("receipt.look").click();
            device.at("after.title").hears("after.counted");
            device.button("recount.start").click();
            device.hears("recount.sound").look(language + "-10-after");
        }
        late.button("receipt.look").click();
        late.at("after.title")
                .hears("after.counted")
                .button("after.back-unheard")
                .click();
        late.at("sending.title");
        assertThat(late.button("questions.forget")).isVisible();
        chromium.demandQuiet();
    }

    @Test
    @Order(5)
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
