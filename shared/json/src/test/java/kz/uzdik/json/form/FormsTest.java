package kz.uzdik.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.contract.FormSamples;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.KeepingSamples;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.RankingSamples;
import kz.uzdik.domain.contract.RollSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.contract.WorkSamples;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.notice.Audience;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.poll.PollWork;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import kz.uzdik.json.poll.PollForm;
import kz.uzdik.json.poll.StationForm;
import kz.uzdik.json.work.AdoptionForm;
import kz.uzdik.json.work.EntryForm;
import kz.uzdik.json.work.OfficeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private static final OfficeId WORKED = WorkSamples.office("zhambyl-2019", 1);

    /** A form with a value to put through it. */
    record Sample<T>(Form<T> form, T value) {
        T back() {
            return form.parse(form.text(value));
        }

        @Override
        public String toString() {
            return value.getClass().getSimpleName() + " " + value.hashCode();
        }
    }

    private static <T> Stream<Sample<?>> versions(Form<T> form, LongFunction<T> sample) {
        return Stream.of(1L, 2L, 3L, 4L, 5L).map(version -> new Sample<>(form, sample.apply(version)));
    }

    static Stream<Sample<?>> samples() {
        var sitting = JurySamples.sitting(1);
        return Stream.of(
                        versions(EditionForm.FORM, version -> Samples.edition(1, version)),
                        versions(CommissionForm.FORM, version -> JurySamples.commission(1, version)),
                        versions(DossierForm.FORM, version -> DossierSamples.dossier(1, version)),
                        versions(FilledFormForm.FORM, version -> FormSamples.form(DossierSamples.id(1), 1, version)),
                        versions(SittingForm.FORM, version -> JurySamples.sitting(1, version)),
                        versions(ScoreSheetForm.FORM, version -> JurySamples.sheet(sitting, 1, version)),
                        versions(AssessmentForm.FORM, version -> JurySamples.assessment(sitting, 1, version)),
                        versions(RankingRunForm.FORM, version -> RankingSamples.run("scope", 1, version)),
                        versions(HandOverForm.FORM, version -> JurySamples.handOver(1, version)),
                        versions(
                                InterviewPlanForm.FORM,
                                version -> JurySamples.interviews(JurySamples.sitting(1), version)),
                        versions(PreparationForm.FORM, version -> JurySamples.preparation(1, version)),
                        versions(RetentionForm.FORM, version -> KeepingSamples.retention(Samples.EDITION, version)),
                        versions(ErasureForm.FORM, version -> KeepingSamples.erasure(DossierSamples.id(1), version)),
                        versions(PublicationForm.FORM, version -> Samples.publication(1, version)),
                        versions(PollForm.FORM, version -> PollSamples.poll(1, version)),
                        versions(StationForm.FORM, version -> PollSamples.station(1, version)),
                        versions(AdoptionForm.FORM, version -> WorkSamples.adoption("zhambyl-2019", version)),
                        versions(OfficeForm.FORM, version -> WorkSamples.office(WORKED, version)),
                        versions(EntryForm.FORM, version -> WorkSamples.entry(WorkSamples.entry(WORKED, 1), version)),
                        versions(RollImportForm.FORM, version -> RollSamples.roll(1, version)))
                .flatMap(samples -> samples);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_read_back_the_same(Sample<?> sample) {
        assertThat(sample.back()).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void the_same_value_has_the_same_text(Sample<T> sample) {
        assertThat(sample.form().text(sample.back())).isEqualTo(sample.form().text(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_member_can_be_missing_unless_its_absence_says_something(Sample<?> sample) {
        Map<String, ?> whole = asMap(sample);
        for (String name : whole.keySet()) {
            Map<String, Object> part = new LinkedHashMap<>(whole);
            part.remove(name);
            try {
                assertThat(sample.form().read(Fields.of(part))).isNotEqualTo(sample.value());
            } catch (InvalidFields refused) {
                assertThat(refused.problems())
                        .anyMatch(problem -> problem.pointer().equals("/" + name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_member_too_many_is_refused(Sample<?> sample) {
        Map<String, Object> more = new LinkedHashMap<>(asMap(sample));
        more.put("another", "x");
        assertThatThrownBy(() -> sample.form().read(Fields.of(more))).isInstanceOf(InvalidFields.class);
    }

    private static <T> Map<String, ?> asMap(Sample<T> sample) {
        return sample.form().write(sample.value());
    }

    @Test
    void a_survey_without_names_of_places_is_kept_without_that_member() {
        Publication named = Samples.publication(1, 5);
        var what = new Published.Survey("residents", PlaceNames.NONE);
        var nameless = new Publication(
                named.edition(),
                named.number(),
                what,
                named.requestedAt(),
                named.corrects(),
                named.manifestDigest(),
                named.files(),
                named.postings(),
                named.takedowns(),
                named.version());
        assertThat(PublicationForm.FORM.text(named)).contains("\"places\"");
        assertThat(PublicationForm.FORM.text(nameless)).doesNotContain("\"places\"");
        assertThat(new Sample<>(PublicationForm.FORM, nameless).back()).isEqualTo(nameless);
    }

    @Test
    void a_form_s_digest_is_made_over_the_canonical_json_of_its_values() {
        var form = FormSamples.form(DossierSamples.id(1), 1, 3);

        assertThat(form.digest()).isEqualTo(Digest.sha256Hex(Json.canonical(FormValues.write(form.values()))));
    }

    @ParameterizedTest
    @EnumSource(Fact.Subject.class)
    void an_audit_entry_read_back_has_the_digest_it_had(Fact.Subject subject) {
        var entry = new AuditEntry(
                subject, "a#b", 7, "tie-decided", Map.of("reason", "a\tb", "", ""), "p", Samples.AT, "", "5a17");
        assertThat(new Sample<>(AuditEntryForm.FORM, entry).back()).isEqualTo(entry);
        assertThat(new Sample<>(AuditEntryForm.FORM, entry).back().digest()).isEqualTo(entry.digest());
    }

    @Test
    void errands_for_every_audience_and_every_task_are_read_back_the_same() {
        var commission = JurySamples.commission(1);
        Stream<Errand.Task> notices = Stream.of(
                        new Audience.Agency(Samples.EDITION),
                        new Audience.Owners(DossierSamples.id(1)),
                        new Audience.Appointee(commission, Samples.person(1)),
                        new Audience.Everybody(commission),
                        new Audience.Agenda(JurySamples.sitting(1)),
                        new Audience.Behind(JurySamples.sitting(1)),
                        new Audience.Awaited(Samples.EDITION, Area.parse("31"), "essay"),
                        new Audience.Participants(Samples.EDITION),
                        new Audience.Winners(Samples.EDITION, 3))
                .map(audience -> new Errand.Task.Notify(Template.RECEIVED, audience));
        Stream<Errand.Task> works = Stream.of(PollWork.values()).map(work -> new Errand.Task.Poll(work, "best-2020.x"));
        Stream.of(
                        notices,
                        works,
                        Stream.of(
                                new Errand.Task.Again(Samples.EDITION, "errand"),
                                new Errand.Task.Rank("scope", 1),
                                new Errand.Task.Publish("edition", 2),
                                new Errand.Task.TakeDown("edition", 2, 3),
                                new Errand.Task.DrawProtocol("best-2020.regional.31.selection"),
                                new Errand.Task.DrawDiplomas("edition", 2),
                                new Errand.Task.Supplement("best-2020.residents.roll.3"),
                                new Errand.Task.Discard("best-2020.residents.roll.3")))
                .flatMap(tasks -> tasks)
                .map(task -> new Errand("id", task, Map.of("a", ""), Samples.AT))
                .forEach(errand ->
                        assertThat(new Sample<>(ErrandForm.FORM, errand).back()).isEqualTo(errand));
    }

    @Test
    void every_reason_is_read_back_the_same_and_no_two_have_one_key() {
        List<Reason> reasons = ReasonCodes.all()
                .map(code -> new Reason(code, new Paragraph("p9.6"), Map.of("value", "x")))
                .toList();
        assertThat(reasons).hasSizeGreaterThan(70);
        reasons.forEach(reason ->
                assertThat(new Sample<>(ReasonForm.FORM, reason).back()).isEqualTo(reason));
        assertThat(ReasonCodes.all().map(Reason.Code::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_reason_of_no_known_context_is_not_written() {
        Reason.Code stranger = new Reason.Code() {
            @Override
            public String name() {
                return "STRANGER";
            }

            @Override
            public Reason.Kind kind() {
                return Reason.Kind.STATE;
            }
        };
        assertThatThrownBy(() -> ReasonForm.FORM.write(Reason.of(stranger, Paragraph.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ReasonCodes.find("jury", "file-empty")).isEmpty();
        assertThat(ReasonCodes.find("nowhere", "file-empty")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4.5", "37/9", "123456789012345678901234567890", "-1/123456789012345678901234567891"})
    void points_of_any_size_are_read_back_exactly(String written) {
        Points points = new Points(BigInteger.ONE, BigInteger.TWO.pow(40));
        for (Points each : List.of(points, points.dividedBy(3), StoredTypesTest.points(written))) {
            Assessment assessment = JurySamples.assessment(JurySamples.sitting(1), 1, 1);
            Assessment with = new Assessment(
                    assessment.sitting(),
                    assessment.candidate(),
                    assessment.criterion(),
                    each,
                    assessment.basis(),
                    assessment.items(),
                    assessment.by(),
                    assessment.at(),
                    1);
            assertThat(new Sample<>(AssessmentForm.FORM, with).back().points()).isEqualTo(each);
        }
    }

    @Test
    void a_refusal_names_pointers_and_never_the_content() {
        String text = DossierForm.FORM.text(DossierSamples.dossier(1, 1)).replace("800101300016", "800101300017");
        assertThatThrownBy(() -> DossierForm.FORM.parse(text))
                .isInstanceOf(InvalidFields.class)
                .hasMessageNotContaining("800101300017")
                .extracting(
                        fault -> ((InvalidFields) fault).problems().getFirst().pointer())
                .isEqualTo("/applicant/akim/iin");
    }

    @Test
    void the_text_of_a_full_dossier_is_short_enough_to_store() {
        Dossier full = DossierSamples.dossier(1, 2);
        assertThat(Json.write(DossierForm.FORM.write(full)).length).isLessThan(20_000);
    }
}
