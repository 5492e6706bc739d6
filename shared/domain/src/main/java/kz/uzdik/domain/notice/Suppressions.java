package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** Addresses that are not written to, each by its keyed digest, and about what. */
public interface Suppressions {
    Optional<Suppression> find(Silence of);

    Change.Commit commit(Change<Suppression> change, Actor actor, Instant at);
}
