package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Asker;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.domain.work.Questions;

/** The questions of residents, in memory. */
public record InMemoryQuestions(InMemoryStore store) implements Questions {
    @Override
    public Optional<Question> find(QuestionId id) {
        return store.questions.find(id.toString());
    }

    @Override
    public List<Question> raised(Collection<OfficeId> offices, Set<Integer> years) {
        return store.questions.all(question -> offices.contains(question.id().office())
                && years.contains(question.id().year()));
    }

    @Override
    public List<Question> open(Collection<OfficeId> owners) {
        return store.questions.all(question -> owners.stream().anyMatch(question::isOpenAt));
    }

    @Override
    public Change.Commit raise(Change<Question> change, Asker asker, Actor actor, Instant at) {
        synchronized (store) {
            Change.Commit commit = commit(change, actor, at);
            if (commit == Change.Commit.STORED) store.askers.put(asker.question(), asker);
            return commit;
        }
    }

    @Override
    public Change.Commit commit(Change<Question> change, Actor actor, Instant at) {
        return store.questions.commit(change, actor, at);
    }

    @Override
    public Optional<Asker> asker(QuestionId id) {
        synchronized (store) {
            return Optional.ofNullable(store.askers.get(id));
        }
    }

    @Override
    public void forget(QuestionId id) {
        synchronized (store) {
            store.askers.remove(id);
        }
    }
}
