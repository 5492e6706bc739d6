package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestReason;
import kz.uzdik.domain.contest.TimetableWarning;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.enrolment.EnrolmentReason;
import kz.uzdik.domain.enrolment.RollReason;
import kz.uzdik.domain.jury.JuryReason;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.keeping.KeepingReason;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.publication.PublicationReason;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.voting.VotingReason;
import kz.uzdik.domain.work.WorkReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The values that each reason is given where the rules state it; a reason not listed is given none. */
    private static final String VALUES = """
            deadline-unknown: deadline
            deadline-in-the-past: deadline
            announced-too-late: last
            calendar-not-covering: deadline year
            calendar-changed: digest
            calendar-unknown: calendar
            erasing-held: reason
            publication-not-written: number
            sitting-not-signed: sitting
            objection-not-answered: sitting candidate
            poll-not-closed: poll
            announcement-too-late: deadline day
            deadlines-share-day: deadline other day
            deadline-after-later-one: deadline other day before
            deadline-on-day-off: deadline day kind
            deadline-already-past: deadline day
            deadline-rests-on-projection: deadline day
            deadline-not-covered: deadline year
            complaint-days-unknown: year
            intake-unknown: intake
            intake-not-open: intake after
            intake-closed: intake last
            already-submitted: intake
            kind-not-asked-for: document
            format-not-allowed: format allowed
            file-too-large: bytes largest
            too-many-dossiers: most
            too-many-uploads: most
            document-missing: document
            submission-in-flight: intake until
            files-not-awaited: intake
            upload-unknown: upload
            upload-arrived: document
            upload-differs: document
            upload-handed-in: document
            part-out-of-range: part most
            part-differs: part
            parts-missing: parts
            too-many-signings: most
            files-on-their-way: last
            format-differs: declared actual
            pages-unknown: most
            too-many-pages: pages most
            video-too-long: duration longest
            submitted-late: submitted last
            too-short-in-office: since asAt years
            check-not-met: check source
            check-unknown: check
            not-before-this-commission: candidate
            check-not-recorded: check
            result-not-final: step
            not-concerned: step
            objection-too-late: step last
            already-objected: step
            last-day-not-ahead: most
            too-many-questions: most
            no-such-commission: commission
            wrong-number-of-members: members asked
            step-unknown: step
            intake-still-open: last
            earlier-step-not-final: step
            not-handed-over: step
            hand-over-still-open: commissions last
            not-in-this-phase: phase
            meeting-in-the-past: last
            slot-taken: candidate
            no-slot: candidate
            interview-not-yet: from
            not-on-the-agenda: candidate
            conflicts-not-declared: member
            no-quorum: present quorum more
            nobody-can-decide: candidate
            documents-not-judged: documents
            not-a-finding: document
            admission-undecided: candidate
            criterion-unknown: criterion
            criterion-not-scored: criterion
            points-out-of-bounds: criterion points minimum maximum step
            too-many-votes: criterion member most
            points-wanted: criterion
            items-wanted: criterion
            item-twice: item
            item-not-yet: item
            fact-not-stated: criterion
            votes-void: criterion member named most
            sheet-missing: member candidate
            assessment-missing: criterion candidate
            places-undecided: candidates
            figure-missing: candidate criterion
            figure-of-nobody: candidate criterion
            unequal-numbers-of-sheets: criterion
            poll-without-figure: criterion
            within-quota: places
            quota-full: better places
            equal-across-quota: equals left
            more-than-cut-off: total needed
            not-more-than-cut-off: total needed
            as-many-as-cut-off: total needed
            fewer-than-cut-off: total needed
            results-not-final: step
            list-unknown: list
            list-of-another-commission: step
            step-not-final: step
            survey-unknown: poll
            survey-not-frozen: poll
            survey-place-unknown: poll number places
            place-names-too-large: bytes largest
            place-unknown: place
            posting-not-yet: day
            too-many-postings: most
            file-unknown: file
            file-stays: file
            already-taken-down: file
            takedown-under-way: file
            not-open-yet: from
            over: until
            poll-not-asked-for: name
            group-too-small: least
            minimum-below-group: least
            districts-overlap: codes
            residence-without-district: district
            too-much-residence: most
            unit-not-rural: unit
            fact-unknown: fact
            nominator-kind-unknown: nominator
            too-many-nominations: most
            nomination-taken-back: since
            nomination-declined: since reason
            candidate-withdrew: since reason
            candidate-excluded: since reason
            candidacy-struck: since reason
            not-a-ground: ground
            fact-missing: fact
            fact-differs-from-form: fact stated sum
            form-too-large: bytes largest
            form-changed: version
            form-saved-too-often: most
            form-incomplete: form
            field-unknown: path
            field-of-other-shape: path
            field-missing: field
            field-too-long: field most
            field-not-one-line: field
            field-not-a-day: field
            field-day-out-of-bounds: field from until
            field-not-a-number: field decimals
            field-out-of-bounds: field minimum maximum unit
            field-not-a-choice: field
            field-not-agreed: field
            field-not-an-iin: field
            field-not-a-bin: field
            field-not-a-phone: field
            field-not-an-email: field
            rows-out-of-bounds: field minimum maximum
            sum-out-of-bounds: field sum minimum maximum
            work-not-done-yet: on
            work-of-another-year: year
            no-algorithm-in-force: on
            office-not-held: on
            duty-unknown: duty
            duty-reckoned-from-another: visits
            part-unknown: part
            settlement-elsewhere: settlement
            announced-afterwards: told
            act-to-be-named: duty
            no-such-act: duty
            told-after-visit: visit
            entry-changed: version
            entry-full: most
            algorithm-unknown: digest
            algorithm-of-another-name: name
            algorithms-begin-together: from
            algorithm-was-in-force: from
            algorithm-begins-in-the-past: from
            area-elsewhere: area
            role-unknown: role
            role-of-another-level: area
            duty-not-planned: duty
            calendar-ends: year
            consent-not-yours: field
            consent-to-other-text: field
            fact-out-of-bounds: fact stated minimum maximum unit
            no-longer-appointed: member
            edition-unknown: edition
            candidate-without-sheet: candidate
            signature-missing: office
            ranking-failed: run
            wrong-appointer: stated asked
            position-not-eligible: office positions
            commission-changed: version
            wrong-consent: stated asked
            consent-missing: consent
            questions-out-of-bounds: most
            question-twice: question
            question-without-language: question
            officers-too-few: least
            poll-changed: version
            station-officers-too-few: least
            too-many-station-officers: most
            another-convening: convening
            officer-in-two-roles: people
            officer-on-commission: people commission
            serves-at-station: people poll
            members-still-there: present
            roll-of-other-districts: district
            too-many-extensions: most
            still-voting: from
            opening-too-soon: from
            too-many-offline-stations: most
            station-not-confirmed: stations
            more-than-marks: marks
            line-too-long: row
            too-many-rolls: most
            roll-not-reported: phase
            """;

    @ParameterizedTest
    @EnumSource
    void every_reason_is_said_with_the_values_it_is_given(Language language) {
        Map<String, String> texts = texts(language);
        Map<String, Set<String>> given = given();

        reasons().forEach(code -> {
            String text = texts.getOrDefault("reason." + code.key(), "");
            assertThat(text).as(code.key()).isNotBlank();
            assertThat(names(text)).as(code.key()).isEqualTo(given.getOrDefault(code.key(), Set.of()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_notice_has_a_subject_and_a_text(Language language) {
        Map<String, String> texts = texts(language);

        assertThat(Template.values())
                .allSatisfy(template -> assertThat(texts)
                        .containsKeys("notice." + template.key() + ".subject", "notice." + template.key() + ".text"));
        assertThat(texts).containsKeys("salutation", "signature");
    }

    @ParameterizedTest
    @EnumSource
    void every_decider_phase_and_month_is_said(Language language) {
        Map<String, String> texts = texts(language);

        assertThat(texts)
                .containsKeys("decider.by-points", "decider.by-criterion", "decider.by-chair", "decider.nothing");
        assertThat(Phase.values())
                .allSatisfy(phase ->
                        assertThat(texts).containsKey("phase." + phase.name().toLowerCase(Locale.ROOT)));
        for (int month = 1; month <= 12; month++) {
            assertThat(texts).containsKey("month." + month);
        }
    }

    @Test
    void all_languages_say_the_same_things_with_the_same_values() {
        Map<String, String> kk = texts(Language.KK);

        for (Language language : Language.values()) {
            Map<String, String> texts = texts(language);
            assertThat(texts.keySet()).isEqualTo(kk.keySet());
            texts.forEach((key, text) -> assertThat(names(text))
                    .as(language + " " + key)
                    .isEqualTo(names(Objects.requireNonNull(kk.get(key)))));
        }
    }

    @Test
    void no_reason_is_said_that_no_rule_knows() {
        Set<String> known = reasons().map(Reason.Code::key).collect(Collectors.toSet());

        assertThat(texts(Language.KK).keySet().stream()
                        .filter(key -> key.startsWith("reason."))
                        .map(key -> key.substring("reason.".length())))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void kazakh_is_written_with_all_its_letters() {
        String all = String.join("", texts(Language.KK).values()).toLowerCase(Language.KK.locale());

        assertThat(Stream.of("ә", "і", "ң", "ғ", "ү", "ұ", "қ", "ө")).allMatch(all::contains);
        // The Latin letter i looks like the Kazakh one and must not stand for it.
        assertThat(all).doesNotContainPattern("\\p{IsCyrillic}[a-z]|[a-z]\\p{IsCyrillic}");
    }

    private static Stream<Reason.Code> reasons() {
        return Stream.<Reason.Code[]>of(
                        ContestReason.values(),
                        TimetableWarning.values(),
                        DossierReason.values(),
                        JuryReason.values(),
                        WorkReason.values(),
                        RankingReason.values(),
                        PublicationReason.values(),
                        NoticeReason.values(),
                        KeepingReason.values(),
                        PollReason.values(),
                        EnrolmentReason.values(),
                        RollReason.values(),
                        VotingReason.values())
                .flatMap(Arrays::stream);
    }

    private static Map<String, Set<String>> given() {
        return VALUES.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Language language) {
        String file = "messages_" + language.locale() + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
