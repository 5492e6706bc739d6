package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** Addresses that are not written to, each by its keyed digest. */
public interface Suppressions {
    Optional<Suppression> find(String address);

    Change.Commit commit(Change<Suppression> change, Actor actor, Instant at);
}
