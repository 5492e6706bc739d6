package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.HandOverForm;

/** Hand-overs in the table. */
public final class DynamoHandOvers implements HandOvers {
    private static final Kind<HandOver> KIND = Kind.of(
            Subject.HANDOVER, HandOverForm.FORM, handOver -> handOver.sitting().toString(), HandOver::version);

    private final DynamoCollection<HandOver> handOvers;

    public DynamoHandOvers(ContestTable table) {
        handOvers = new DynamoCollection<>(table, KIND);
    }

    @Override
    public List<HandOver> of(EditionId edition) {
        return handOvers.in(Key.handOvers(edition));
    }

    @Override
    public Change.Commit commit(Change<HandOver> change, Actor actor, Instant at) {
        return handOvers.commit(change, actor, at);
    }
}
