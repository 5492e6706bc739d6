package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/** All objections to results. */
public interface Objections {
    /** A candidate's objection to what a sitting decided. */
    Optional<Objection> find(SittingId sitting, CandidateId candidate);

    /** The objections to what a commission decided, ordered by step and candidate. */
    List<Objection> of(CommissionId commission);

    Change.Commit commit(Change<Objection> change, Actor actor, Instant at);
}
