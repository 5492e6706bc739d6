package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.ScoreSheet;

/** What a store of score sheets keeps. */
public abstract class ScoreSheetsContract extends AuditedContract<ScoreSheet> {
    @Override
    Subject<ScoreSheet> subject() {
        return new Subject<>(Fact.Subject.SHEET, ScoreSheet::id);
    }

    @Override
    ScoreSheet sample(int number, long version) {
        return JurySamples.sheet(JurySamples.sitting(1), number, version);
    }

    @Override
    ScoreSheet elsewhere() {
        return JurySamples.sheet(JurySamples.sitting(10), 1, 1);
    }

    @Override
    Optional<ScoreSheet> find(ScoreSheet like) {
        return list().stream().filter(sheet -> sheet.id().equals(like.id())).findFirst();
    }

    @Override
    List<ScoreSheet> list() {
        return ports.sheets().of(JurySamples.sitting(1));
    }

    @Override
    List<ScoreSheet> inOrder(List<ScoreSheet> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(ScoreSheet::candidate).thenComparingInt(ScoreSheet::member))
                .toList();
    }

    @Override
    Commit commit(Change<ScoreSheet> change) {
        return ports.sheets().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(ScoreSheet state) {
        return state.version();
    }
}
