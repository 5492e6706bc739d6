package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.AnsweringNomination.Answer;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.OpeningDossier.Nominating;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;

/**
 * A candidate, or whoever nominates them, hands in the documents of one intake, as they come to an office at once; the
 * candidate consents, or withdraws.
 */
final class HandingIn {
    private static final String NO_DIGEST = "0".repeat(64);

    private final Definition definition;
    private final Engine engine;
    private final Log log;
    private final Map<String, DossierId> opened = new HashMap<>();

    HandingIn(Definition definition, Engine engine, Log log) {
        this.definition = definition;
        this.engine = engine;
        this.log = log;
    }

    void handIn(Case.Candidate candidate, Case.HandIn papers) {
        var tried = Refused.Tried.of(papers.at(), "hand-in").towards(candidate.name());
        Optional<DossierId> dossier = dossier(candidate, tried);
        if (dossier.isEmpty()) {
            return;
        }
        Actor filer = filer(candidate);
        for (Map.Entry<DocumentKind, Inspection> document : papers.documents().entrySet()) {
            if (!put(dossier.get(), document.getKey(), document.getValue(), papers, filer, tried)) {
                return;
            }
        }
        // What is on the papers is handed in: whoever brought them knew what was missing.
        log.done(tried, engine.submit.submit(dossier.get(), papers.intake(), papers.facts(), true, filer, papers.at()));
    }

    /** A nominated akim agrees to stand (2020 p7). */
    void consent(Case.Candidate candidate, Instant at) {
        var tried = Refused.Tried.of(at, "stand").towards(candidate.name());
        if (candidate.applicant() instanceof Akim akim) {
            dossier(candidate, tried)
                    .ifPresent(dossier -> log.done(
                            tried,
                            engine.answer.answer(
                                    dossier,
                                    akim.iin(),
                                    new Answer.Consents(contact(candidate)),
                                    self(candidate),
                                    at)));
        }
    }

    void withdraw(Case.Candidate candidate, Case.Withdrawal left) {
        var tried = Refused.Tried.of(left.at(), "withdraw").towards(candidate.name());
        dossier(candidate, tried)
                .ifPresent(dossier ->
                        log.done(tried, engine.withdraw.withdraw(dossier, left.reason(), self(candidate), left.at())));
    }

    private static Actor self(Case.Candidate candidate) {
        return Actor.person("candidate:" + candidate.name());
    }

    private static Actor filer(Case.Candidate candidate) {
        return candidate.nominated().isPresent() ? Actor.person("nominator:" + candidate.name()) : self(candidate);
    }

    private static Contact contact(Case.Candidate candidate) {
        return new Contact(candidate.name(), "nobody@example.org", Language.EN);
    }

    // Opened with the first thing that is recorded of the candidate.
    private Optional<DossierId> dossier(Case.Candidate candidate, Refused.Tried tried) {
        return Optional.ofNullable(opened.get(candidate.name())).or(() -> open(candidate, tried));
    }

    private Optional<DossierId> open(Case.Candidate candidate, Refused.Tried tried) {
        engine.tokens.next(Names.token(candidate.name()));
        var nominating = candidate.nominated().map(by -> new Nominating(by.kind(), by.by(), contact(candidate)));
        var wanted = new NewDossier(Names.EDITION, candidate.applicant(), nominating, contact(candidate));
        Optional<DossierId> id = log.done(tried, engine.openDossier.open(wanted, filer(candidate), tried.at()))
                .map(Dossier::id);
        engine.tokens.forget();
        id.ifPresent(there -> opened.put(candidate.name(), there));
        return id;
    }

    private boolean put(
            DossierId dossier,
            DocumentKind kind,
            Inspection seen,
            Case.HandIn papers,
            Actor filer,
            Refused.Tried tried) {
        var asked = definition
                .intake(papers.intake())
                .orElseThrow()
                .requirement(kind)
                .orElseThrow();
        var file = new DeclaredFile(kind, kind.value(), Papers.format(asked), 1, NO_DIGEST);
        var planned = log.done(tried, engine.planUpload.plan(dossier, file, filer, papers.at()));
        planned.ifPresent(plan -> {
            ObjectKey key = new ObjectKey(dossier, plan.upload().id());
            engine.documents.arrive(key, plan.upload());
            engine.papers.put(key, seen);
            engine.judge.judge(key, papers.at());
        });
        return planned.isPresent();
    }
}
