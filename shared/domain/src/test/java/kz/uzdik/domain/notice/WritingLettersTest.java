package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingLettersTest {
    private static final String SITTING = SmallContest.REGIONAL + ".admission";

    private final SmallContest contest = new SmallContest();

    private Letter toFiler(Template template, Dossier dossier, String... values) {
        return write(template, new Audience.Party(dossier.id(), dossier.filing().owner()), values)
                .orElseThrow();
    }

    private Optional<Letter> write(Template template, Audience audience, String... values) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        Optional<Letter> letter = contest.letters()
                .write(new Errand("fact", new Task.Notify(template, audience), named, SmallContest.AT));
        letter.ifPresent(written -> assertThat(written.subject() + written.text())
                .doesNotContain("{", "}")
                .doesNotContain("\n\n\n"));
        return letter;
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_in_the_addressees_language_and_says_contest_akim_and_addressee(Language language) {
        Dossier dossier = contest.dossier(1, language);

        Letter letter = toFiler(Template.RECEIVED, dossier, "intake", "application", "files", "7");

        assertThat(letter.to()).isEqualTo(dossier.filing().contact());
        assertThat(letter.subject()).contains(language + " intake.application");
        assertThat(letter.text()).contains("Name of owner-1", "Akim 1", language + " contest.title", "7");
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_of_a_contest_held_for_practice_says_so_before_anything_else(Language language) {
        SmallContest practised = SmallContest.practised();
        Dossier dossier = practised.dossier(1, language);
        var errand = new Errand(
                "fact",
                new Task.Notify(
                        Template.RECEIVED,
                        new Audience.Party(dossier.id(), dossier.filing().owner())),
                Map.of("intake", "application", "files", "7"),
                SmallContest.AT);

        String subject = practised.letters().write(errand).orElseThrow().subject();

        assertThat(subject).startsWith("[").contains(language + " intake.application");
        assertThat(toFiler(Template.RECEIVED, contest.dossier(1, language), "intake", "application", "files", "7")
                        .subject())
                .doesNotContain("[");
    }

    @Test
    void received_says_which_step_looks_at_it_and_by_when() {
        Letter letter =
                toFiler(Template.RECEIVED, contest.dossier(1, Language.EN), "intake", "application", "files", "7");

        assertThat(letter.text())
                .contains("received: 1 June 2020, 10:00 (UTC+06). Files: 7.")
                .contains("Next: “EN step.admission”, by 25 June 2020, 18:30 (UTC+06).");
    }

    @Test
    void an_essay_received_is_for_the_step_after_the_one_that_opened_its_intake() {
        Letter letter = toFiler(Template.RECEIVED, contest.dossier(1, Language.EN), "intake", "essay", "files", "1");

        assertThat(letter.text()).contains("Next: “EN step.final”, by 20 September 2020, 18:30 (UTC+06).");
    }

    @Test
    void in_flight_says_until_when_files_are_awaited_and_lapsed_that_one_can_hand_in_again() {
        Dossier draft = contest.draft(1, List.of());
        Letter waiting = toFiler(
                Template.IN_FLIGHT, draft, "intake", "application", "awaited", "2", "until", "2020-06-02T04:00:00Z");
        Letter lapsed = toFiler(Template.LAPSED, draft, "intake", "application");

        assertThat(waiting.text()).contains("still on their way: 2", "by 2 June 2020, 10:00 (UTC+06)");
        assertThat(lapsed.text()).contains("Nothing was handed in.", "until 15 June 2020, 23:59 (UTC+06).");
    }

    @Test
    void received_late_says_the_deadline_and_that_the_commission_decides() {
        Letter letter =
                toFiler(Template.RECEIVED_LATE, contest.dossier(1, Language.EN), "intake", "application", "files", "7");

        assertThat(letter.text()).contains("The deadline was 15 June 2020, 23:59 (UTC+06).", "p11.2");
    }

    @Test
    void a_finding_names_the_document_what_is_wrong_and_until_when_it_can_be_mended() {
        Dossier dossier = contest.draft(1, List.of(tooLongVideo()));

        Letter letter =
                toFiler(Template.FINDING, dossier, "upload", tooLongVideo().id().value());

        assertThat(letter.subject()).contains("EN document.video");
        assertThat(letter.text())
                .contains("– The video is too long: 7:00. The longest is 5:00. Please cut it and upload it anew (p9.6)")
                .contains("You can replace the file, until 15 June 2020, 23:59 (UTC+06).");
    }

    @Test
    void a_finding_on_what_was_handed_in_is_for_the_commission_to_weigh() {
        Dossier dossier = contest.dossier(1, "owner", Language.EN, List.of(tooLongVideo()), Optional.empty());

        assertThat(toFiler(
                                Template.FINDING,
                                dossier,
                                "upload",
                                tooLongVideo().id().value())
                        .text())
                .contains("The commission will weigh this.");
    }

    @Test
    void a_finding_after_the_deadline_can_be_mended_until_the_commission_is_convened() {
        Dossier dossier = contest.draft(1, List.of(tooLongVideo()));
        var late = new Errand(
                "fact",
                new Task.Notify(
                        Template.FINDING,
                        new Audience.Party(dossier.id(), dossier.filing().owner())),
                Map.of("upload", tooLongVideo().id().value()),
                Instant.parse("2020-06-16T04:00:00Z"));

        assertThat(contest.letters().write(late).orElseThrow().text())
                .contains("The deadline has passed: 15 June 2020, 23:59 (UTC+06).", "until the commission is convened");
    }

    @Test
    void nothing_is_written_about_a_file_that_was_replaced_meanwhile() {
        Dossier dossier = contest.draft(1, List.of());

        assertThat(write(
                        Template.FINDING,
                        new Audience.Party(dossier.id(), dossier.filing().owner()),
                        "upload",
                        tooLongVideo().id().value()))
                .isEmpty();
    }

    @Test
    void who_is_not_admitted_reads_every_ground_with_its_paragraph() {
        var missing = Reason.of(DossierReason.DOCUMENT_MISSING, new Paragraph("p9.6"), "document", "video");
        var penalty = Reason.of(
                DossierReason.CHECK_NOT_MET, new Paragraph("p11.1"), "check", "no-penalty", "source", "order 12");
        var refused = new Admission(false, List.of(missing, penalty), SITTING, SmallContest.AT);
        Dossier dossier = contest.dossier(1, "owner", Language.EN, List.of(), Optional.of(refused));

        assertThat(toFiler(Template.NOT_ADMITTED, dossier, "sitting", SITTING).text())
                .contains("– A document is missing: “EN document.video” (p9.6)")
                .contains("– “EN check.no-penalty” does not hold: order 12 (p11.1)")
                .contains("EN commission.regional, Zhambyl Region");
    }

    @Test
    void who_is_admitted_reads_what_is_next() {
        Dossier dossier = contest.dossier(1, Language.EN);

        assertThat(toFiler(Template.ADMITTED, dossier, "sitting", SITTING).text())
                .contains("Next: “EN step.selection”, by 30 June 2020, 18:30 (UTC+06).");
    }

    @Test
    void who_goes_on_reads_which_intake_opens_and_who_does_not_is_thanked() {
        Dossier one = contest.dossier(1, Language.EN);
        Dossier two = contest.dossier(2, Language.EN);
        var sitting = contest.signed(
                SmallContest.REGIONAL,
                "selection",
                List.of(one.id().candidate(), two.id().candidate()),
                List.of(one.id().candidate()));

        assertThat(toFiler(Template.STEP_RESULT, one, "sitting", sitting.toString())
                        .text())
                .contains("The candidate goes on.")
                .contains("Now hand in: “EN intake.essay”, by 15 July 2020, 18:30 (UTC+06).")
                .contains("Next: “EN step.final”");
        assertThat(toFiler(Template.STEP_RESULT, two, "sitting", sitting.toString())
                        .text())
                .contains("The candidate does not go on.")
                .doesNotContain("Now hand in", "Next:");
    }

    @Test
    void a_winner_reads_the_award() {
        Dossier one = contest.dossier(1, Language.EN);
        Dossier two = contest.dossier(2, Language.EN);
        var sitting = contest.signed(
                SmallContest.REPUBLICAN,
                "final",
                List.of(one.id().candidate(), two.id().candidate()),
                List.of(one.id().candidate()));

        assertThat(toFiler(Template.STEP_RESULT, one, "sitting", sitting.toString())
                        .text())
                .contains("among the winners. Congratulations! Award: EN award.diploma");
        assertThat(toFiler(Template.STEP_RESULT, two, "sitting", sitting.toString())
                        .text())
                .contains("The candidate is not among the winners.");
    }

    @Test
    void people_of_a_commission_are_written_about_their_office() {
        contest.commission(SmallContest.REPUBLICAN, Optional.empty(), "a", "b");
        var member = new Audience.Appointee(SmallContest.REPUBLICAN, new PersonId("a"));

        assertThat(write(Template.APPOINTED, member).orElseThrow().text())
                .contains("Name of a", "RU commission.republican, Республика Казахстан");
        String sitting = contest.signed(SmallContest.REPUBLICAN, "final", List.of(), List.of())
                .toString();
        assertThat(write(Template.SITTING_CONVENED, member, "sitting", sitting, "convening", "2"))
                .as("of another convening")
                .isEmpty();
        assertThat(write(Template.SITTING_CONVENED, member, "sitting", sitting, "convening", "1")
                        .orElseThrow()
                        .text())
                .contains("RU step.final", "20 сентября 2020 года, 18:30 (UTC+06)");
        assertThat(write(
                                Template.HANDED_OVER,
                                member,
                                "sitting",
                                SmallContest.REGIONAL + ".selection",
                                "late",
                                "true",
                                "receipt",
                                "abc123")
                        .orElseThrow()
                        .text())
                .contains("RU commission.regional, Жамбылская область", "abc123", "после срока");
    }

    @Test
    void nobody_is_written_who_has_left_the_commission() {
        contest.commission(SmallContest.REGIONAL, Optional.empty(), "a", "b");

        assertThat(write(Template.APPOINTED, new Audience.Appointee(SmallContest.REGIONAL, new PersonId("z"))))
                .isEmpty();
    }

    @Test
    void a_changed_deadline_is_told_with_its_reason_and_results_with_their_address() {
        contest.commission(SmallContest.REGIONAL, Optional.empty(), "a", "b");
        Dossier dossier = contest.dossier(1, Language.EN);
        var member = new Audience.Appointee(SmallContest.REGIONAL, new PersonId("a"));
        String[] amended = {"deadline", "final", "last", "2020-09-30T12:30:00Z", "reason", "quarantine {next}"};

        assertThat(write(Template.RESULTS_PUBLISHED, member).orElseThrow().text())
                .contains("https://results.example/small-2020");
        assertThat(contest.letters()
                        .write(new Errand(
                                "fact",
                                new Task.Notify(
                                        Template.DEADLINE_AMENDED,
                                        new Audience.Party(
                                                dossier.id(), dossier.filing().owner())),
                                Map.of(amended[0], amended[1], amended[2], amended[3], amended[4], amended[5]),
                                SmallContest.AT))
                        .orElseThrow()
                        .text())
                .contains("“EN deadline.final” was changed. It is now 30 September 2020, 18:30 (UTC+06).")
                // What a person wrote is not filled in, whatever it looks like.
                .contains("Reason: quarantine {next}");
    }

    @Test
    void a_changed_deadline_is_told_with_the_day_before_it() {
        Dossier dossier = contest.dossier(1, Language.EN);
        Instant before = Instant.parse("2020-09-20T12:30:00Z");
        Instant last = Instant.parse("2020-09-30T12:30:00Z");

        assertThat(amended(
                        dossier,
                        new ContestFact.DeadlineAmended(
                                SmallContest.EDITION, "final", Optional.of(before), last, "quarantine")))
                .contains("It is now 30 September 2020, 18:30 (UTC+06).\nBefore: 20 September 2020, 18:30 (UTC+06).");
        assertThat(amended(
                        dossier,
                        new ContestFact.DeadlineAmended(
                                SmallContest.EDITION, "final", Optional.empty(), last, "quarantine")))
                .contains("Before: not fixed yet.");
    }

    private String amended(Dossier dossier, ContestFact.DeadlineAmended fact) {
        var task = new Task.Notify(
                Template.DEADLINE_AMENDED,
                new Audience.Party(dossier.id(), dossier.filing().owner()));
        return contest.letters()
                .write(new Errand("fact", task, fact.values(), SmallContest.AT))
                .orElseThrow()
                .text();
    }

    @Test
    void wherever_a_letter_names_a_deadline_it_names_the_decision_that_moved_it() {
        contest.amended("application", Instant.parse("2020-06-18T12:00:00Z"), "quarantine");
        Dossier dossier = contest.draft(1, List.of(tooLongVideo()));

        assertThat(toFiler(
                                Template.FINDING,
                                dossier,
                                "upload",
                                tooLongVideo().id().value())
                        .text())
                .contains("until 18 June 2020, 18:00 (UTC+06) (changed on 1 June 2020, 10:00 (UTC+06);"
                        + " before: 15 June 2020, 23:59 (UTC+06); reason: quarantine).");
    }

    @Test
    void a_deadline_that_waits_for_a_step_says_so_and_has_its_day_once_the_step_has_ended() {
        SmallContest counted = SmallContest.countedFromSelection();
        Dossier dossier = counted.dossier(1, Language.EN);
        var errand = new Errand(
                "fact",
                new Task.Notify(
                        Template.RECEIVED,
                        new Audience.Party(dossier.id(), dossier.filing().owner())),
                Map.of("intake", "essay", "files", "1"),
                SmallContest.AT);

        assertThat(counted.letters().write(errand).orElseThrow().text())
                .contains("by not fixed yet: it is counted from the end of “EN step.selection”.");
        counted.signed(
                SmallContest.REGIONAL,
                "selection",
                List.of(dossier.id().candidate()),
                List.of(dossier.id().candidate()));
        assertThat(counted.letters().write(errand).orElseThrow().text()).contains("by 4 June 2020, 23:59 (UTC+06).");
    }

    @Test
    void what_is_for_many_or_no_notice_at_all_is_no_letter() {
        assertThatThrownBy(() -> write(Template.APPOINTED, new Audience.Everybody(SmallContest.REGIONAL)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contest.letters()
                        .write(new Errand("fact", new Task.Rank("scope", 1), Map.of(), SmallContest.AT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Upload tooLongVideo() {
        var kind = new DocumentKind("video");
        var finding =
                Reason.of(DossierReason.VIDEO_TOO_LONG, new Paragraph("p9.6"), "duration", "7:00", "longest", "5:00");
        return new Upload(
                new UploadId("a".repeat(32)),
                kind,
                "film.mp4",
                DocumentFormat.MP4,
                1_000,
                new FileIdentity.Whole("b".repeat(64)),
                Optional.empty(),
                Optional.of(new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(7)), true)),
                List.of(new Finding(kind, finding)),
                Scan.AWAITED);
    }
}
