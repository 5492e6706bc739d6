package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.work.Asker;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.QuestionId;
import org.junit.jupiter.api.Test;

/** What a store of questions keeps. */
public abstract class QuestionsContract extends AuditedContract<Question> {
    private static final OfficeId HERE = WorkSamples.office("zhambyl-2019", 1);
    private static final OfficeId ABOVE = WorkSamples.office("zhambyl-2019", 2);

    @Override
    Subject<Question> subject() {
        return new Subject<>(Fact.Subject.QUESTION, question -> question.id().toString());
    }

    @Override
    Question sample(int number, long version) {
        return WorkSamples.question(new QuestionId(HERE, 2020, "question-" + number), version);
    }

    @Override
    Question elsewhere() {
        return WorkSamples.question(new QuestionId(HERE, 2021, "question"), 1);
    }

    @Override
    Optional<Question> find(Question like) {
        return ports.work().questions().find(like.id());
    }

    @Override
    List<Question> list() {
        return ports.work().questions().raised(Set.of(HERE), Set.of(2020)).stream()
                .sorted(Comparator.comparing(question -> question.id().key()))
                .toList();
    }

    @Override
    List<Question> inOrder(List<Question> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(question -> question.id().key()))
                .toList();
    }

    @Override
    Commit commit(Change<Question> change) {
        return ports.work().questions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Question state) {
        return state.version();
    }

    @Test
    void an_open_question_is_found_at_its_owner_alone_whenever_it_was_raised_and_an_answered_one_nowhere() {
        Question kept = sample(1, 1);
        Question passed = WorkSamples.passedUp(sample(2, 1), ABOVE);
        Question answered = WorkSamples.answered(sample(3, 1));
        Question older = WorkSamples.question(new QuestionId(HERE, 2019, "older"), 1);
        stored(kept, older);
        for (Question later : List.of(passed, answered)) {
            stored(sample(later.id().key().endsWith("2") ? 2 : 3, 1));
            commit(Change.of(later, 1));
        }
        assertThat(ports.work().questions().open(Set.of(HERE))).containsExactlyInAnyOrder(kept, older);
        assertThat(ports.work().questions().open(Set.of(ABOVE))).containsExactly(passed);
        assertThat(ports.work().questions().open(List.of(HERE, ABOVE))).containsExactlyInAnyOrder(kept, older, passed);
        assertThat(ports.work().questions().open(Set.of())).isEmpty();
    }

    @Test
    void who_asked_is_stored_with_the_question_or_not_at_all_and_is_erased_alone() {
        Question raised = sample(1, 1);
        var asker = new Asker(raised.id(), "A. Beken", "+7 700 000 00 00");
        var other = new Asker(raised.id(), "Somebody else", "elsewhere");
        var questions = ports.work().questions();
        assertThat(questions.asker(raised.id())).isEmpty();
        assertThat(questions.raise(Change.of(raised, 0), asker, Samples.ACTOR, Samples.AT))
                .isEqualTo(Commit.STORED);
        assertThat(questions.raise(Change.of(raised, 0), other, Samples.ACTOR, Samples.AT))
                .isEqualTo(Commit.CONFLICT);
        assertThat(questions.asker(raised.id())).contains(asker);
        questions.forget(raised.id());
        questions.forget(raised.id());
        assertThat(questions.asker(raised.id())).isEmpty();
        assertThat(questions.find(raised.id())).contains(raised);
    }

    private void stored(Question... questions) {
        for (Question question : questions) {
            assertThat(commit(Change.of(question, 0))).isEqualTo(Commit.STORED);
        }
    }
}
