package kz.uzdik.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.dossier.DossierFact;
import kz.uzdik.domain.enrolment.RollFact;
import kz.uzdik.domain.jury.JuryFact;
import kz.uzdik.domain.keeping.KeepingFact;
import kz.uzdik.domain.poll.PollFact;
import kz.uzdik.domain.publication.PublicationFact;
import kz.uzdik.domain.publication.TakedownFact;
import kz.uzdik.domain.ranking.RankingFact;
import kz.uzdik.domain.work.WorkFact;
import org.junit.jupiter.api.Test;

/** Which facts a contest publishes and which stay with the Agency: each stands on one side. */
class PublicFactTest {
    /** What is said of persons stays with the Agency whole. */
    private static final List<Class<?>> OF_PERSONS = List.of(DossierFact.class, KeepingFact.class, WorkFact.class);

    /** Polls publish what is public of them in folders of their own. */
    private static final List<Class<?>> OF_POLLS = List.of(PollFact.class, RollFact.class);

    private static final List<Class<?>> OF_THE_CONTEST =
            List.of(ContestFact.class, JuryFact.class, RankingFact.class, PublicationFact.class, TakedownFact.class);

    /** Of the facts of the contest those that are private: they speak of members, candidates, or of no edition. */
    private static final Set<String> PRIVATE = Set.of(
            "calendar-edited",
            "sitting-planned",
            "interviews-cancelled",
            "interview-scheduled",
            "interview-attended",
            "conflicts-declared",
            "members-came",
            "members-left",
            "conflict-found",
            "sheet-filed",
            "assessment-recorded",
            "objection-filed",
            "objection-answered",
            "question-asked",
            "question-answered",
            "finding-remarked-on",
            // A tombstone tells the public.
            "takedown-requested",
            "takedown-withdrawn",
            "takedown-words-erased",
            "addresses-erased",
            "takedown-confirmed",
            "file-taken-down");

    private static Set<String> codes(List<Class<?>> kinds) {
        return kinds.stream()
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(fact -> fact.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shown() {
        return Arrays.stream(PublicFact.values()).map(PublicFact::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_fact_of_the_contest_is_public_or_private_and_none_is_forgotten() {
        Set<String> both = new TreeSet<>(PRIVATE);
        both.addAll(shown());
        assertThat(both).hasSize(PRIVATE.size() + shown().size()).isEqualTo(codes(OF_THE_CONTEST));
    }

    @Test
    void no_fact_about_a_person_or_a_roll_is_public() {
        assertThat(shown())
                .doesNotContainAnyElementsOf(codes(
                        Stream.concat(OF_PERSONS.stream(), OF_POLLS.stream()).toList()));
    }
}
