package kz.uzdik.domain.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The questions of residents, and apart from them who raised each. */
public interface Questions {
    Optional<Question> find(QuestionId id);

    /** Those raised at several offices in several years, in no order. */
    List<Question> raised(Collection<OfficeId> offices, Set<Integer> years);

    /** The open ones that these offices own, whenever and wherever they were raised, in no order; a moment late at most. */
    List<Question> open(Collection<OfficeId> owners);

    /** Stores a question as it is raised together with who raised it, both or neither. */
    Change.Commit raise(Change<Question> change, Asker asker, Actor actor, Instant at);

    Change.Commit commit(Change<Question> change, Actor actor, Instant at);

    Optional<Asker> asker(QuestionId id);

    /** Erases who raised it; where nobody is kept, nothing happens. */
    void forget(QuestionId id);
}
