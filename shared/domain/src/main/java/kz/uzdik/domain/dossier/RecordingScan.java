package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;

/** The system records what a scanner for malware said of a file. */
public final class RecordingScan {
    private static final Actor SYSTEM = Actor.system("document-validation");

    private final Contests contests;
    private final Dossiers dossiers;

    public RecordingScan(Contests contests, Dossiers dossiers) {
        this.contests = contests;
        this.dossiers = dossiers;
    }

    /**
     * Records it, before or after the file was looked at. A file that was replaced meanwhile is unknown, and what is
     * told again, or says less than what is known, changes nothing.
     */
    public Outcome<Dossier> record(ObjectKey key, Scan.Result result, Instant at) {
        return Change.decideAgain(() -> dossiers.find(key.dossier())
                .map(dossier -> record(dossier, key.upload(), result, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> record(Dossier dossier, UploadId id, Scan.Result result, Instant at) {
        Optional<Upload> upload = dossier.upload(id);
        if (upload.isEmpty() || dossier.beingErased().isPresent()) {
            return Outcome.unknown();
        }
        Scan scan = upload.get().scan().heard(result);
        if (scan.equals(upload.get().scan())) {
            return Outcome.done(dossier);
        }
        var contest = contests.running(dossier.id().edition()).orElseThrow();
        var asked = contest.definition().requirement(upload.get().kind()).orElseThrow();
        Change<Dossier> change = dossier.scan(FindingsRule.scanned(asked, upload.get(), scan));
        return Change.outcome(dossiers.commit(change, SYSTEM, at), change.next());
    }
}
