package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FanningOutTest {
    private final SmallContest contest = new SmallContest();

    @BeforeEach
    void appoint() {
        contest.commission(SmallContest.REGIONAL, Optional.of("b"), "a", "b", "c");
        contest.commission(SmallContest.REPUBLICAN, Optional.empty(), "c", "d", "e");
    }

    private static Errand to(Template template, Audience audience) {
        return new Errand("fact", new Task.Notify(template, audience), Map.of("k", "v"), SmallContest.AT);
    }

    private List<String> idsOf(Template template, Audience audience) {
        return contest.fanningOut().parts(to(template, audience)).stream()
                .map(Errand::id)
                .toList();
    }

    @Test
    void everybody_of_a_commission_is_told_once_whatever_offices_they_hold() {
        assertThat(idsOf(Template.APPOINTED, new Audience.Everybody(SmallContest.REGIONAL)))
                .containsExactly("fact/a", "fact/b", "fact/c", "fact/secretary-regional");
    }

    @Test
    void a_part_keeps_what_the_notice_is_about() {
        Errand part = contest.fanningOut()
                .parts(to(Template.APPOINTED, new Audience.Everybody(SmallContest.REGIONAL)))
                .getFirst();

        var audience = new Audience.Appointee(SmallContest.REGIONAL, new PersonId("a"));
        assertThat(part)
                .isEqualTo(new Errand(
                        "fact/a", new Task.Notify(Template.APPOINTED, audience), Map.of("k", "v"), SmallContest.AT));
        assertThat(FanningOut.isForMany(part)).isFalse();
    }

    @Test
    void whoever_files_for_two_candidates_hears_about_each() {
        var first = contest.dossier(1, "nominator", Language.KK, List.of(), Optional.empty());
        var second = contest.dossier(2, "nominator", Language.KK, List.of(), Optional.empty());
        var agenda = List.of(first.id().candidate(), second.id().candidate());
        var sitting = contest.signed(SmallContest.REGIONAL, "selection", agenda, List.of());

        assertThat(idsOf(Template.STEP_RESULT, new Audience.Agenda(sitting)))
                .containsExactly(
                        "fact/" + first.id().token() + "/nominator",
                        "fact/" + second.id().token() + "/nominator");
    }

    @Test
    void of_a_moved_deadline_who_has_not_handed_in_yet_is_told_as_well() {
        contest.dossier(1, "nominator", Language.KK, List.of(), Optional.empty());
        Dossier draft = contest.draft(4, List.of());

        assertThat(idsOf(Template.DEADLINE_AMENDED, new Audience.Participants(SmallContest.EDITION)))
                .contains("fact/nominator", "fact/" + owner(draft));
        assertThat(idsOf(Template.RESULTS_PUBLISHED, new Audience.Participants(SmallContest.EDITION)))
                .doesNotContain("fact/" + owner(draft));
    }

    private static String owner(Dossier dossier) {
        return dossier.filing().people().keySet().iterator().next().value();
    }

    @Test
    void participants_are_those_who_handed_in_and_all_commissions_each_person_once() {
        contest.dossier(1, "nominator", Language.KK, List.of(), Optional.empty());
        contest.dossier(2, "nominator", Language.KK, List.of(), Optional.empty());
        contest.dossier(3, "d", Language.EN, List.of(), Optional.empty());
        contest.draft(4, List.of());

        assertThat(idsOf(Template.RESULTS_PUBLISHED, new Audience.Participants(SmallContest.EDITION)))
                .containsExactlyInAnyOrder(
                        "fact/nominator",
                        "fact/d",
                        "fact/a",
                        "fact/b",
                        "fact/c",
                        "fact/e",
                        "fact/secretary-regional",
                        "fact/secretary-republican");
    }

    @Test
    void fanning_out_twice_gives_the_same_parts() {
        contest.dossier(1, Language.KK);
        var errand = to(Template.DEADLINE_AMENDED, new Audience.Participants(SmallContest.EDITION));

        assertThat(contest.fanningOut().parts(errand))
                .isEqualTo(contest.fanningOut().parts(errand));
    }

    @Test
    void only_a_notice_to_many_is_fanned_out() {
        var one = to(Template.RECEIVED, new Audience.Nominee(SmallContest.id(1)));
        var work = new Errand("fact", new Task.Rank("scope", 1), Map.of(), SmallContest.AT);

        assertThat(FanningOut.isForMany(one)).isFalse();
        assertThat(FanningOut.isForMany(work)).isFalse();
        assertThat(FanningOut.isForMany(to(Template.APPOINTED, new Audience.Everybody(SmallContest.REGIONAL))))
                .isTrue();
        assertThatThrownBy(() -> contest.fanningOut().parts(one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contest.fanningOut().parts(work)).isInstanceOf(IllegalArgumentException.class);
    }
}
