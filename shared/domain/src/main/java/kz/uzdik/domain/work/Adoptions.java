package kz.uzdik.domain.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** Which oblast works by which algorithm. */
public interface Adoptions {
    Optional<Adoption> find(String algorithm);

    /** All of them, ordered by algorithm; few. */
    List<Adoption> all();

    Change.Commit commit(Change<Adoption> change, Actor actor, Instant at);
}
