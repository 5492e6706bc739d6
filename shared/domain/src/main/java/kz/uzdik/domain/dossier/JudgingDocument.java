package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;

/** The system looks at a file that has arrived and records what is wrong with it (2020 p9, p10). */
public final class JudgingDocument {
    private static final Actor SYSTEM = Actor.system("document-validation");

    private final Contests contests;
    private final Dossiers dossiers;
    private final Inspector inspector;

    public JudgingDocument(Contests contests, Dossiers dossiers, Inspector inspector) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.inspector = inspector;
    }

    /**
     * Judges the file at the key. A file that was judged before, or was replaced meanwhile, is left alone: the same
     * arrival may be told twice.
     */
    public Outcome<Dossier> judge(ObjectKey key, Instant at) {
        Optional<Upload> waiting = dossiers.find(key.dossier())
                .flatMap(dossier -> dossier.upload(key.upload()))
                .filter(upload -> !upload.isJudged());
        if (waiting.isEmpty()) {
            return Outcome.unknown();
        }
        Inspection seen = inspector.inspect(key);
        return Change.decideAgain(() -> dossiers.find(key.dossier())
                .map(dossier -> record(dossier, key.upload(), seen, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> record(Dossier dossier, UploadId id, Inspection seen, Instant at) {
        Optional<Upload> upload = dossier.upload(id).filter(waiting -> !waiting.isJudged());
        if (upload.isEmpty()) {
            return Outcome.unknown();
        }
        var contest = contests.running(dossier.id().edition()).orElseThrow();
        List<Finding> findings = contest.definition()
                .requirement(upload.get().kind())
                .map(asked -> FindingsRule.judge(asked, upload.get(), seen))
                .orElseThrow();
        Change<Dossier> change = dossier.judge(upload.get().judged(seen, findings));
        return Change.outcome(dossiers.commit(change, SYSTEM, at), change.next());
    }
}
