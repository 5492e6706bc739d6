package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.json.form.PreparationForm;

/** What is prepared of dossiers, in the table. */
public final class DynamoPreparations implements Preparations {
    private static final Kind<Preparation> KIND = Kind.of(
            Subject.PREPARATION,
            PreparationForm.FORM,
            preparation -> preparation.dossier().toString(),
            Preparation::version);

    private final DynamoCollection<Preparation> preparations;

    public DynamoPreparations(ContestTable table) {
        preparations = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Preparation> find(DossierId dossier) {
        return preparations.find(dossier.toString());
    }

    @Override
    public List<Preparation> in(EditionId edition, Area area) {
        return preparations.in(Key.preparations(edition, area));
    }

    @Override
    public Change.Commit commit(Change<Preparation> change, Actor actor, Instant at) {
        return preparations.commit(change, actor, at);
    }
}
