package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.Adoptions;
import kz.uzdik.json.work.AdoptionForm;

/** Which oblast works by which algorithm, in the table. */
public final class DynamoAdoptions implements Adoptions {
    private static final Kind<Adoption> KIND =
            Kind.of(Subject.ADOPTION, AdoptionForm.FORM, Adoption::algorithm, Adoption::version);

    private final DynamoCollection<Adoption> adoptions;

    public DynamoAdoptions(ContestTable table) {
        adoptions = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Adoption> find(String algorithm) {
        return adoptions.find(algorithm);
    }

    @Override
    public List<Adoption> all() {
        return adoptions.in(Key.ADOPTIONS);
    }

    @Override
    public Change.Commit commit(Change<Adoption> change, Actor actor, Instant at) {
        return adoptions.commit(change, actor, at);
    }
}
