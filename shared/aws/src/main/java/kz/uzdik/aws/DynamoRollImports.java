package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.json.form.RollImportForm;

/** Imports of rolls in the table. */
public final class DynamoRollImports implements RollImports {
    private static final Kind<RollImport> KIND = new Kind<>(
            Subject.ROLL,
            RollImportForm.FORM,
            RollImport::id,
            RollImport::version,
            roll -> Optional.of(roll.phase().name()),
            roll -> Map.of());

    private final DynamoCollection<RollImport> imports;

    public DynamoRollImports(ContestTable table) {
        imports = new DynamoCollection<>(table, KIND);
    }

    @Override
    public List<RollImport> of(PollId poll) {
        return imports.in(Key.rolls(poll));
    }

    @Override
    public Optional<RollImport> find(PollId poll, int number) {
        return imports.find(RollImport.id(poll, number));
    }

    @Override
    public Change.Commit commit(Change<RollImport> change, Actor actor, Instant at) {
        return imports.commit(change, actor, at);
    }
}
