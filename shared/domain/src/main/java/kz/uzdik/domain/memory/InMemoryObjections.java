package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/** Objections in memory. */
public record InMemoryObjections(InMemoryStore store) implements Objections {
    @Override
    public Optional<Objection> find(SittingId sitting, CandidateId candidate) {
        return store.objections.find(Objection.id(sitting, candidate));
    }

    @Override
    public List<Objection> of(CommissionId commission) {
        return store.objections.all(
                objection -> objection.sitting().commission().equals(commission));
    }

    @Override
    public Change.Commit commit(Change<Objection> change, Actor actor, Instant at) {
        return store.objections.commit(change, actor, at);
    }
}
