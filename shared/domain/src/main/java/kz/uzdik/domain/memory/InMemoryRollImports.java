package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;

/** Imports of rolls in memory. */
public record InMemoryRollImports(InMemoryStore store) implements RollImports {
    @Override
    public List<RollImport> of(PollId poll) {
        return store.rollImports.all(roll -> roll.poll().equals(poll), Comparator.comparingInt(RollImport::number));
    }

    @Override
    public Optional<RollImport> find(PollId poll, int number) {
        return store.rollImports.find(RollImport.id(poll, number));
    }

    @Override
    public Change.Commit commit(Change<RollImport> change, Actor actor, Instant at) {
        return store.rollImports.commit(change, actor, at);
    }
}
