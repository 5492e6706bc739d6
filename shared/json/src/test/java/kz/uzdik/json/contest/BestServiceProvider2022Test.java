package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped definition of 2022 says, paragraph by paragraph. */
class BestServiceProvider2022Test {
    private static final Path FOLDER = Path.of("../../contests/best-service-provider-2022");
    private static final Definition CONTEST = DefinitionReader.read(bytes("definition.json"));

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    @Test
    void organisations_compete_and_central_ones_go_to_astana_p6_p9() {
        var rules = CONTEST.eligibility();

        assertThat(rules.applicants()).isEqualTo(ApplicantKind.ORGANISATION);
        assertThat(rules.nominators()).isEmpty();
        assertThat(rules.timeInOffice()).isEmpty();
        assertThat(rules.centralBodies()).hasValue(new Definition.CentralBodies(Area.parse("71"), new Paragraph("p6")));
    }

    @Test
    void five_of_seven_make_a_quorum_p5_p7() {
        for (String kind : new String[] {"regional", "republican"}) {
            var rule = CONTEST.commission(kind);
            assertThat(rule.members()).isEqualTo(7);
            assertThat(rule.quorum().of(rule.members())).isEqualTo(5);
        }
    }

    @Test
    void six_criteria_of_five_points_each_make_thirty_p15() {
        Step.Selection selection = (Step.Selection) CONTEST.step("selection").orElseThrow();

        assertThat(selection.rules().criteria())
                .hasSize(6)
                .allSatisfy(
                        criterion -> assertThat(criterion.bounds().maximum()).hasToString("5"));
    }

    @Test
    void video_and_project_come_with_the_interview_and_may_be_corrected_before_the_last_stage_p16_p20() {
        Intake material = CONTEST.intake("material").orElseThrow();
        Intake correction = CONTEST.intake("correction").orElseThrow();

        assertThat(material.opensAfter()).hasValue("selection");
        assertThat(correction.opensAfter()).hasValue("regional-choice");
        assertThat(correction.corrects()).hasValue("material");
        assertThat(correction.documents())
                .extracting(asked -> asked.kind().value() + " " + asked.required())
                .containsExactly("video false", "project false");
    }

    @Test
    void refusals_rest_on_p9_and_p14() {
        assertThat(CONTEST.admission().refusal())
                .isEqualTo(new Step.Refusal(new Paragraph("p9"), new Paragraph("p14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everything_has_its_name_in_all_three_languages(String language) {
        assertThat(TextsReader.read(CONTEST, bytes("texts/" + language + ".json")))
                .containsOnlyKeys(TextsReader.keys(CONTEST));
    }
}
