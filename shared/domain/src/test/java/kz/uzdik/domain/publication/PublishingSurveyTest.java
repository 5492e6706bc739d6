package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.APoll;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.publication.RecordingPosting.Found;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** What a survey asks is published once nobody can change it (2020 p14.3). */
class PublishingSurveyTest {
    private static final String NAME = APoll.ID.name();

    /** A district, a village in it, and another district. */
    private static final String[] CODES = {"316030000", "316033100", "316031000"};

    private final AContest contest = AContest.announced(TestDefinition.publishing(new PublicationRule(
            "survey", new PublicationRule.Of.Survey(NAME), List.of("akimat"), new Paragraph("p14.3"))));
    private final APoll poll = new APoll(contest, APoll.PLAN);

    private Outcome<Publication> publish(String name, Actor actor) {
        return publish(name, PlaceNames.NONE, actor);
    }

    private Outcome<Publication> publish(String name, PlaceNames places, Actor actor) {
        return new PublishingSurvey(contest.contests(), contest.ports.polls(), contest.ports.publications())
                .publish(EDITION, name, places, actor, poll.now);
    }

    private static PlaceNames called(String name, String... codes) {
        return new PlaceNames(Arrays.stream(codes)
                .collect(Collectors.toMap(Kato::new, _ -> Map.of(Language.KK, name, Language.RU, name))));
    }

    private Publication written() {
        return done(contest.acts.recordPublication.written(
                done(publish(NAME, AGENCY)), "m".repeat(64), List.of(), contest.now()));
    }

    @Test
    void questions_that_can_still_be_changed_are_not_published() {
        assertRefused(publish(NAME, AGENCY), PublicationReason.SURVEY_NOT_FROZEN);
        poll.planned();
        assertRefused(publish(NAME, AGENCY), PublicationReason.SURVEY_NOT_FROZEN);
        poll.frozen();
        assertThat(done(publish(NAME, AGENCY)).prefix()).isEqualTo("editions/best-2020/surveys/satisfaction/1/");
    }

    @Test
    void only_the_agency_publishes_and_only_what_the_rules_name() {
        poll.frozen();
        assertForbidden(publish(NAME, APoll.ONE));
        assertForbidden(publish(NAME, AContest.secretary(AContest.regional("31"))));
        assertRefused(publish("ethics", AGENCY), PublicationReason.SURVEY_UNKNOWN);
        assertUnknown(new PublishingSurvey(contest.contests(), contest.ports.polls(), contest.ports.publications())
                .publish(new EditionId("best-1999"), NAME, PlaceNames.NONE, AGENCY, poll.now));
    }

    @Test
    void where_it_was_posted_is_recorded_as_of_anything_published() {
        poll.frozen();
        Publication survey = written();
        contest.moveTo("2020-06-16T09:00");
        var missing =
                new ReadingPublications(contest.contests(), contest.ports.commissions(), contest.ports.publications());
        assertThat(missing.shown(survey).missing()).containsExactly("akimat");
        var found = new Found("akimat", "https://akimat.example/survey", LocalDate.parse("2020-06-16"));
        Publication posted = done(contest.acts.post.record(EDITION, 1, found, AGENCY, contest.now()));
        assertThat(missing.shown(posted).missing()).isEmpty();
    }

    @Test
    void after_its_times_are_extended_it_is_published_anew_with_the_times_as_they_are() {
        poll.keyed();
        Publication first = written();
        PollPlan plan = poll.poll().plan();
        var later = plan.times().ballotsUntil().plus(Duration.ofDays(2));
        done(poll.extending.extend(APoll.ID, later.minus(Duration.ofDays(1)), later, "a storm", AGENCY, poll.now));

        assertThat(done(publish(NAME, AGENCY)).corrects()).contains(first.number());
        assertThat(poll.poll().planAsOf(poll.now).times().ballotsUntil()).isEqualTo(later);
        assertThat(poll.poll().planAsOf(poll.now).questions()).isEqualTo(plan.questions());
        assertThat(poll.poll().planAsOf(poll.now.minusSeconds(1)))
                .as("written again, what was asked for before says what it said")
                .isEqualTo(plan);
    }

    @Test
    void the_names_of_districts_and_of_places_whose_residents_are_asked_go_with_it() {
        poll.frozen();
        PlaceNames places = called("Ақбұлақ", CODES);
        assertThat(done(publish(NAME, places, AGENCY)).what()).isEqualTo(new Published.Survey(NAME, places));
        assertThat(done(publish(NAME, places, AGENCY)).number())
                .as("asked for twice")
                .isEqualTo(1);
        assertRefused(publish(NAME, AGENCY), PublicationReason.STILL_BEING_WRITTEN);
    }

    @Test
    void a_name_for_a_place_where_nobody_is_asked_is_refused_and_the_place_told() {
        poll.frozen();
        var outcome = publish(NAME, called("Ақбұлақ", CODES[0], "633630000", "633634100"), AGENCY);
        assertRefused(outcome, PublicationReason.SURVEY_PLACE_UNKNOWN);
        assertThat(((Outcome.Refused<Publication>) outcome).reasons().getFirst().values())
                .containsEntry("places", "633630000, 633634100")
                .containsEntry("number", "2");
        assertThat(contest.ports.publications().of(EDITION)).isEmpty();
    }

    @Test
    void of_many_unknown_places_some_are_told_and_how_many_there_are() {
        poll.frozen();
        String[] codes =
                IntStream.range(0, 30).mapToObj(i -> "6336" + (30_000 + i)).toArray(String[]::new);
        var outcome = (Outcome.Refused<Publication>) publish(NAME, called("Ақбұлақ", codes), AGENCY);
        var values = outcome.reasons().getFirst().values();
        assertThat(values).containsEntry("number", "30");
        assertThat(values.get("places")).endsWith("633630019");
    }

    @Test
    void names_that_take_more_room_than_there_is_are_refused() {
        PlaceNames most = called("ә".repeat((PlaceNames.LARGEST - 31) / 4), CODES[0]);
        PlaceNames more = called("ә".repeat((PlaceNames.LARGEST - 31) / 4 + 1), CODES[0]);
        poll.frozen();
        assertRefused(publish(NAME, more, AGENCY), PublicationReason.PLACE_NAMES_TOO_LARGE);
        done(publish(NAME, most, AGENCY));
    }

    @Test
    void a_practice_polls_questions_are_not_published() {
        new APoll(contest, PollSamples.practice(APoll.PLAN)).frozen();
        assertRefused(publish(NAME, AGENCY), PublicationReason.PRACTICE_IS_NOT_PUBLISHED);
        assertThat(contest.ports.publications().of(EDITION)).isEmpty();
    }
}
