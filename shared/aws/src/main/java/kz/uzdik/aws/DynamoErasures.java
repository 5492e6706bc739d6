package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Erasures;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.json.form.ErasureForm;

/** What was erased, in the table: an area's lie in one partition. */
public final class DynamoErasures implements Erasures {
    private static final Kind<Erasure> KIND = Kind.of(
            Subject.ERASURE, ErasureForm.FORM, erasure -> erasure.dossier().toString(), Erasure::version);

    private final DynamoCollection<Erasure> erasures;

    public DynamoErasures(ContestTable table) {
        erasures = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Erasure> find(DossierId dossier) {
        return erasures.find(dossier.toString());
    }

    @Override
    public List<Erasure> in(EditionId edition, Area area) {
        return erasures.in(Key.erasures(edition, area));
    }

    @Override
    public Change.Commit commit(Change<Erasure> change, Actor actor, Instant at) {
        return erasures.commit(change, actor, at);
    }
}
