package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A dossier with one thing changed. */
final class DossierDraft {
    private final Dossier from;
    private Applicant applicant;
    private Filing filing;
    private List<Upload> uploads;
    private int plans;
    private List<Submission> submissions;
    private List<Flight> flights;
    private List<RecordedCheck> checks;
    private Optional<Admission> admission;
    private Optional<Exit> exit;
    private Optional<Instant> closed;

    DossierDraft(Dossier from) {
        this.from = from;
        applicant = from.applicant();
        filing = from.filing();
        uploads = from.uploads();
        plans = from.plans();
        submissions = from.submissions();
        flights = from.flights();
        checks = from.checks();
        admission = from.admission();
        exit = from.exit();
        closed = from.closed();
    }

    DossierDraft applicant(Applicant other) {
        applicant = other;
        return this;
    }

    DossierDraft filing(Filing other) {
        filing = other;
        return this;
    }

    DossierDraft uploads(List<Upload> all) {
        uploads = all;
        return this;
    }

    DossierDraft planned(List<Upload> all) {
        plans++;
        return uploads(all);
    }

    DossierDraft submissions(List<Submission> all) {
        submissions = all;
        return this;
    }

    DossierDraft flights(List<Flight> all) {
        flights = all;
        return this;
    }

    DossierDraft checks(List<RecordedCheck> all) {
        checks = all;
        return this;
    }

    DossierDraft decided(Admission decision) {
        admission = Optional.of(decision);
        return this;
    }

    DossierDraft ended(Exit how) {
        exit = Optional.of(how);
        return this;
    }

    DossierDraft closed(Instant at) {
        closed = Optional.of(at);
        return this;
    }

    /** The dossier that follows: its version is one higher. */
    Dossier next() {
        return made(from.version() + 1);
    }

    /** The same version seen otherwise, which is never stored. */
    Dossier view() {
        return made(from.version());
    }

    private Dossier made(long version) {
        return new Dossier(
                from.id(),
                applicant,
                filing,
                uploads,
                plans,
                submissions,
                flights,
                checks,
                admission,
                exit,
                closed,
                version);
    }
}
