package kz.uzdik.domain.audit;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;

/** The chains that must be there, whatever became of their entries. */
public interface ExpectedChains {
    /** An aggregate that has a chain. */
    record Aggregate(Fact.Subject subject, String id) {}

    /** Where the chain of something that was erased ended; empty of what no record names. */
    Optional<AuditEntry.Head> erased(Fact.Subject subject, String id);

    /** An edition's: of what is kept, as far as it can be listed, and of what was erased. In one order. */
    List<Aggregate> of(EditionId edition);
}
