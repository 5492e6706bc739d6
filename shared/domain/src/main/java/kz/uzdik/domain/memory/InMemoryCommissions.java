package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;

/** Commissions in memory. */
public record InMemoryCommissions(InMemoryStore store) implements Commissions {
    @Override
    public Optional<Commission> find(CommissionId id) {
        return store.commissions.find(id.toString());
    }

    @Override
    public List<Commission> of(EditionId edition) {
        return store.commissions.all(commission -> commission.id().edition().equals(edition));
    }

    @Override
    public Change.Commit commit(Change<Commission> change, Actor actor, Instant at) {
        return store.commissions.commit(change, actor, at);
    }
}
