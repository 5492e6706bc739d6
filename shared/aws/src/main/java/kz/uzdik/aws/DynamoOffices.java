package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Offices;
import kz.uzdik.json.work.OfficeForm;

/** The offices whose work is recorded, in the table. */
public final class DynamoOffices implements Offices {
    private static final Kind<Office> KIND =
            Kind.of(Subject.OFFICE, OfficeForm.FORM, office -> office.id().toString(), Office::version);

    private final DynamoCollection<Office> offices;

    public DynamoOffices(ContestTable table) {
        offices = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Office> find(OfficeId id) {
        return offices.find(id.toString());
    }

    @Override
    public List<Office> of(String algorithm) {
        return offices.in(Key.offices(algorithm));
    }

    @Override
    public Change.Commit commit(Change<Office> change, Actor actor, Instant at) {
        return offices.commit(change, actor, at);
    }
}
