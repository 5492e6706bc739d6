package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;

/** The system looks at a file that has arrived and records what is wrong with it (2020 p9, p10). */
public final class JudgingDocument {
    /** A file that ended so many attempts is not opened again: a person will look at it. */
    public static final int MOST_LOST = 2;

    private static final Actor SYSTEM = Actor.system("document-validation");

    private final Contests contests;
    private final Dossiers dossiers;
    private final Attempts attempts;
    private final Inspector inspector;

    public JudgingDocument(Contests contests, Dossiers dossiers, Attempts attempts, Inspector inspector) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.attempts = attempts;
        this.inspector = inspector;
    }

    /**
     * Judges the file at the key. A file that was judged before, or was replaced or removed meanwhile, is left alone:
     * the same arrival may be told twice.
     */
    public Outcome<Dossier> judge(ObjectKey key, Instant at) {
        Optional<Upload> waiting = dossiers.find(key.dossier())
                .filter(dossier -> dossier.beingErased().isEmpty())
                .flatMap(dossier -> dossier.upload(key.upload()))
                .filter(upload -> !upload.isJudged());
        if (waiting.isEmpty()) {
            return Outcome.unknown();
        }
        Inspection seen;
        try {
            seen = look(key);
        } catch (FileGone removed) {
            return Outcome.unknown();
        }
        Outcome<Dossier> judged = Change.decideAgain(() -> dossiers.find(key.dossier())
                .map(dossier -> record(dossier, key.upload(), seen, at))
                .orElseGet(Outcome::unknown));
        attempts.forget(key);
        return judged;
    }

    // Time-outs and memory end the process and leave the attempt behind; whatever is thrown does not, and says nothing
    // about the file: its store failed.
    private Inspection look(ObjectKey key) {
        Attempts.Attempt attempt = attempts.begin(key);
        if (attempt.lost() >= MOST_LOST) {
            return new Inspection.Unreadable(Inspection.Defect.GAVE_UP);
        }
        try {
            return inspector.inspect(key);
        } catch (RuntimeException fault) {
            attempts.end(key, attempt);
            throw fault;
        }
    }

    private Outcome<Dossier> record(Dossier dossier, UploadId id, Inspection seen, Instant at) {
        Optional<Upload> upload = dossier.upload(id).filter(waiting -> !waiting.isJudged());
        if (upload.isEmpty() || dossier.beingErased().isPresent()) {
            return Outcome.unknown();
        }
        var contest = contests.running(dossier.id().edition()).orElseThrow();
        var asked = contest.definition().requirement(upload.get().kind()).orElseThrow();
        Upload judged = upload.get().judged(seen, FindingsRule.judge(asked, upload.get(), seen));
        Change<Dossier> change = dossier.judge(FindingsRule.scanned(asked, judged, judged.scan()));
        return Change.outcome(dossiers.commit(change, SYSTEM, at), change.next());
    }
}
