package kz.uzdik.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.stack.scanning.Scanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A commission reads PDFs where they stand in a dossier, and its secretary releases those that no scanner looks at. */
class CommissionDossierJourneyTest extends CommissionJourneys {
    private static final Wording WORDS = Wording.of("commission");
    private static final byte[] UNKNOWN_TO_SCANNERS = new Pdf("service-record", 2).bytes();
    private static final String RELEASED = "Бекзат Омаров";
    private static final String OTHER = "Әйгерім Сапарова";

    private SittingAtWork work;

    @Override
    House played() throws Exception {
        return House.after("The dossiers (p7, p9)", CommissionDossierJourneyTest::scan);
    }

    private static Scanner.Result scan(InputStream file) throws IOException {
        byte[] beginning = file.readNBytes(UNKNOWN_TO_SCANNERS.length);
        return Arrays.equals(beginning, UNKNOWN_TO_SCANNERS)
                ? Scanner.Result.UNSUPPORTED
                : Scanner.Result.NO_THREATS_FOUND;
    }

    @BeforeAll
    void convene() {
        work = SittingAtWork.of(house, "zhambyl", "admission");
        work.reach("2020-06-18T04:00:00Z");
        work.convene();
        work.declare(work.panel().present());
    }

    @Test
    void a_file_that_no_scanner_looks_at_is_released_and_a_member_reads_it_in_place() {
        try (BrowserContext window = chromium.desktop()) {
            var secretary =
                    new CommissionRoom(work, window.newPage(), work.panel().secretary());
            secretary.come("sitting/admission");
            secretary.follow("Dossier: " + RELEASED);
            assertThat(record(secretary)).containsText(WORDS.part("could not be scanned"));
            assertThat(record(secretary).getByText(WORDS.part("Show"))).hasCount(0);
            releases(secretary, "Opened on a computer that is connected to nothing.");
            secretary.look("released");
        }
        try (BrowserContext window = chromium.desktop()) {
            Page page = window.newPage();
            page.addInitScript("window.gone = []; const goes = URL.revokeObjectURL;"
                    + " URL.revokeObjectURL = (address) => { gone.push(address); goes.call(URL, address); };");
            var member = new CommissionRoom(work, page, work.panel().member(2));
            member.come("sitting/admission");
            member.follow("Dossier: " + RELEASED);
            assertThat(record(member)).containsText("connected to nothing");
            reads(member);
        }
        chromium.demandQuiet();
    }

    private static void releases(CommissionRoom secretary, String why) {
        Locator card = record(secretary);
        card.locator("summary").click();
        card.locator("form button").click();
        assertThat(card.locator(".problem")).hasText(WORDS.whole("Not filled in."));
        card.getByLabel(WORDS.part("Why it may be opened")).fill(why);
        card.locator("form button").click();
        secretary.told("The file is released");
    }

    private static void reads(CommissionRoom member) {
        Page page = member.page();
        Locator show = record(member).getByText(WORDS.part("Show"));
        show.click();
        Locator frame = record(member).locator("iframe");
        assertThat(frame).isVisible();
        String address = frame.getAttribute("src");
        assertThat(address).startsWith("blob:");
        assertThat(frame).hasAttribute("title", WORDS.whole("PDF: Service record certified by the personnel office"));
        assertThat(record(member).locator("section button")).isFocused();
        assertThat(show).isHidden();
        awaitPaper(frame);
        Chromium.shot(page, "commission-pdf");
        page.keyboard().press("Escape");
        assertThat(frame).hasCount(0);
        assertThat(show).isFocused();
        assertThat(page.evaluate("gone")).isEqualTo(List.of(address));
    }

    @Test
    void a_browser_that_shows_no_pdf_hands_the_file_out_and_says_why() {
        SittingAtWork ready = released(OTHER);
        try (BrowserContext window = chromium.telephone()) {
            Page page = window.newPage();
            page.addInitScript("Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => false })");
            var member = new CommissionRoom(ready, page, ready.panel().member(2));
            member.come("dossier/" + ready.dossierOf(OTHER));
            record(member).locator(".deed button").click();
            assertThat(record(member)).containsText(WORDS.part("does not show PDFs"));
            assertThat(record(member).locator("iframe")).hasCount(0);
            assertThat(record(member).locator("a")).containsText("service-record.pdf");
            member.look("no-viewer-320");
        }
        chromium.demandQuiet();
    }

    @Test
    void a_line_that_breaks_off_is_told_and_the_next_press_shows_the_file() {
        SittingAtWork ready = released("Данияр Төлеген");
        try (BrowserContext window = chromium.telephone()) {
            Page page = window.newPage();
            var member = new CommissionRoom(ready, page, ready.panel().member(2));
            member.come("dossier/" + ready.dossierOf("Данияр Төлеген"));
            Predicate<String> file = address -> address.contains("X-Amz-Signature");
            page.route(file, route -> route.abort());
            record(member).locator(".deed button").click();
            assertThat(record(member).locator("[role=alert]")).isVisible();
            member.look("pdf-broken-320");
            page.unroute(file);
            record(member).locator(".deed button").first().click();
            assertThat(record(member).locator("iframe")).isVisible();
            awaitPaper(record(member).locator("iframe"));
            Chromium.shot(page, "commission-pdf-320");
        }
        chromium.demandQuiet();
    }

    // What the viewer shows is no page of ours, so it is looked at as people do: there is white paper on its dark
    // ground.
    private static void awaitPaper(Locator frame) {
        for (int tries = 0; tries < 40; tries++) {
            if (whiteShareOf(frame.screenshot()) > 0.1) {
                return;
            }
            frame.page().waitForTimeout(500);
        }
        throw new AssertionError("the viewer shows no page of the file");
    }

    private static double whiteShareOf(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            return (double) IntStream.of(pixels)
                            .filter(pixel -> pixel == 0xffffffff)
                            .count()
                    / pixels.length;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SittingAtWork released(String candidate) {
        work.release(candidate, "service-record", "It was opened elsewhere.");
        return work;
    }

    private static Locator record(CommissionRoom person) {
        return person.page().locator("li[data-kind=service-record]");
    }
}
