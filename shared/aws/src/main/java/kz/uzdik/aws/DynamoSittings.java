package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.SittingForm;

/** Sittings in the table. */
public final class DynamoSittings implements Sittings {
    private static final Kind<Sitting> KIND = new Kind<>(
            Subject.SITTING,
            SittingForm.FORM,
            sitting -> sitting.id().toString(),
            Sitting::version,
            sitting -> Optional.of(sitting.phase().name()),
            sitting -> Map.of());

    private final DynamoCollection<Sitting> sittings;

    public DynamoSittings(ContestTable table) {
        sittings = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Sitting> ever(SittingId id) {
        return sittings.find(id.toString());
    }

    @Override
    public List<Sitting> everyOf(CommissionId commission) {
        return sittings.in(Key.sittings(commission));
    }

    @Override
    public Change.Commit commit(Change<Sitting> change, Actor actor, Instant at) {
        return sittings.commit(change, actor, at);
    }
}
