package kz.uzdik.functions.documentrendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.Sittings2020;
import org.junit.jupiter.api.Test;

class DocumentRenderingTest {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");
    private static final SittingId LAST = new SittingId(AContest.REPUBLICAN, "final");
    private static final SittingId ADMISSION = new SittingId(AContest.REGIONAL, "admission");
    private static final SittingId SELECTION = new SittingId(AContest.REGIONAL, "selection");

    private final AContest contest = Rendering.published();
    private final InMemoryPapers papers = new InMemoryPapers();
    private final DocumentRendering worker = Rendering.worker(contest, papers);
    private final SampleEvent protocol = SampleEvent.load("document-rendering/draw-protocol");
    private final SampleEvent diplomas = SampleEvent.load("document-rendering/draw-diplomas");

    private List<String> tell(SampleEvent event) {
        return Invocation.of(worker, event.stream()).failures();
    }

    private List<String> tell(String errand) {
        return tell(protocol.message(Map.of("errand", errand)));
    }

    /** Tells of every errand there is to draw this sitting's protocol up. */
    private void drawn(SittingId sitting) {
        var errands = contest.ports.errands();
        var task = new Errand.Task.DrawProtocol(sitting.toString());
        List<String> told = errands.pending(NEVER, 1_000).stream()
                .filter(id -> errands.find(id).orElseThrow().task().equals(task))
                .toList();
        assertThat(told).hasSize(2).allSatisfy(id -> assertThat(tell(id)).isEmpty());
    }

    private byte[] protocol(SittingId sitting, Language language) {
        return papers.pdf(new Paper.OfProtocol(sitting, language));
    }

    private DossierId winner() {
        Sitting last = contest.ports.sittings().find(LAST).orElseThrow();
        return DossierId.of(last.result().orElseThrow().passed().getFirst());
    }

    @Test
    void a_signed_protocol_stands_on_paper_in_each_language() {
        assertThat(tell(protocol)).isEmpty();

        assertThat(papers.protocols(LAST))
                .extracting(Paper.OfProtocol::language)
                .containsExactly(Language.values());
        for (Language language : Language.values()) {
            assertThat(Pdf.against(protocol(LAST, language))).isEmpty();
        }
        assertThat(Pdf.text(protocol(LAST, Language.KK))).contains("ХАТТАМА", "Төраға", "Хатшы", "Республикалық");
    }

    @Test
    void it_says_who_was_there_what_was_counted_and_what_was_signed() {
        drawn(SELECTION);
        Sitting sitting = contest.ports.sittings().find(SELECTION).orElseThrow();
        String text = Pdf.text(protocol(SELECTION, Language.EN));

        assertThat(text)
                .contains("Members of the commission: 9", "Needed for a quorum: 6")
                .contains("Akim of first", "Akim of second")
                .contains("Found to have passed:", "Signatures", "Chair", "Secretary")
                .contains(sitting.result().orElseThrow().protocolDigest());
    }

    @Test
    void a_protocol_of_admissions_says_who_was_let_in() {
        drawn(ADMISSION);

        assertThat(Pdf.text(protocol(ADMISSION, Language.RU))).contains("Допустить к участию", "допущен");
    }

    @Test
    void no_paper_names_a_member_or_holds_an_identification_number_or_an_address() {
        tell(protocol);
        drawn(SELECTION);
        tell(diplomas);

        assertThat(List.of(
                        Pdf.text(protocol(LAST, Language.EN)),
                        Pdf.text(protocol(SELECTION, Language.EN)),
                        Pdf.text(diploma(Language.EN))))
                .allSatisfy(text -> assertThat(text)
                        .contains("Akim of first")
                        .doesNotContain("member-", "@", identityNumber(winner())));
    }

    private String identityNumber(DossierId dossier) {
        var akim = (Akim) contest.ports.dossiers().find(dossier).orElseThrow().applicant();
        return akim.iin().digits();
    }

    private byte[] diploma(Language language) {
        return papers.pdf(new Paper.OfAward(winner(), 1, "diploma", language));
    }

    @Test
    void a_winner_has_a_diploma_of_one_page_for_every_award_in_each_language() {
        assertThat(tell(diplomas)).isEmpty();

        assertThat(papers.diplomas(winner(), 1))
                .extracting(Paper.OfAward::award)
                .contains("diploma", "first-place");
        for (Language language : Language.values()) {
            assertThat(Pdf.against(diploma(language))).isEmpty();
            assertThat(Pdf.pages(diploma(language))).isEqualTo(1);
        }
        assertThat(Pdf.text(diploma(Language.KK)))
                .contains("ДИПЛОМ", "«Қазақстан Республикасының үздік ауыл әкімі»", "Akim of");
    }

    @Test
    void a_diploma_s_code_opens_the_published_result() {
        tell(diplomas);
        String address = "https://results.example/editions/best-2020/1/winners.kk.html";

        assertThat(Pdf.code(diploma(Language.KK))).isEqualTo(address);
        assertThat(Pdf.text(diploma(Language.KK))).contains(address);
    }

    @Test
    void told_twice_or_made_anew_it_is_the_same_file() {
        tell(protocol);
        byte[] first = protocol(LAST, Language.KK);
        int kept = papers.count();
        assertThat(tell(protocol)).isEmpty();
        assertThat(papers.count()).isEqualTo(kept);

        var anew = new InMemoryPapers();
        Invocation.of(Rendering.worker(contest, anew), protocol.stream());
        assertThat(anew.pdf(new Paper.OfProtocol(LAST, Language.KK))).isEqualTo(first);
    }

    @Test
    void before_the_last_signature_there_is_no_paper() {
        AContest open = AContest.announced();
        open.submitted("first");
        new Sittings2020(open).opened(AContest.REGIONAL, "admission");
        var early = new Errand("early", new Errand.Task.DrawProtocol(ADMISSION.toString()), Map.of(), Sittings2020.AT);
        open.ports.errands().add(List.of(early));
        var told = protocol.message(Map.of("errand", "early"));

        assertThat(Invocation.of(Rendering.worker(open, papers), told.stream()).failures())
                .isEmpty();
        assertThat(papers.count()).isZero();
    }

    @Test
    void what_it_cannot_do_comes_again() {
        assertThat(tell("publication:best-2020.7:2")).hasSize(1);
        assertThat(tell("commission:" + AContest.REGIONAL + ":1")).hasSize(1);
        assertThat(papers.count()).isZero();
    }
}
