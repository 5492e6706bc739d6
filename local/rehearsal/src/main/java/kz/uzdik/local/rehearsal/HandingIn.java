package kz.uzdik.local.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;

/** A candidate, or whoever nominates them, hands in the documents of one intake, as they come to an office at once. */
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
        Actor owner = Actor.person("owner:" + candidate.name());
        Optional<DossierId> dossier =
                Optional.ofNullable(opened.get(candidate.name())).or(() -> open(candidate, papers, owner, tried));
        if (dossier.isEmpty()) {
            return;
        }
        for (Map.Entry<DocumentKind, Inspection> document : papers.documents().entrySet()) {
            if (!put(dossier.get(), document.getKey(), document.getValue(), papers, owner, tried)) {
                return;
            }
        }
        // What is on the papers is handed in: whoever brought them knew what was missing.
        log.done(tried, engine.submit.submit(dossier.get(), papers.intake(), papers.facts(), true, owner, papers.at()));
    }

    private Optional<DossierId> open(Case.Candidate candidate, Case.HandIn papers, Actor owner, Refused.Tried tried) {
        engine.tokens.next(Names.token(candidate.name()));
        var contact = new Contact(candidate.name(), "nobody@example.org", Language.EN);
        var wanted = new NewDossier(Names.EDITION, candidate.applicant(), candidate.nominator(), contact);
        Optional<DossierId> id = log.done(tried, engine.openDossier.open(wanted, owner, papers.at()))
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
            Actor owner,
            Refused.Tried tried) {
        var asked = definition
                .intake(papers.intake())
                .orElseThrow()
                .requirement(kind)
                .orElseThrow();
        var file = new DeclaredFile(kind, kind.value(), Papers.format(asked), 1, NO_DIGEST);
        var planned = log.done(tried, engine.planUpload.plan(dossier, file, owner, papers.at()));
        planned.ifPresent(plan -> {
            ObjectKey key = new ObjectKey(dossier, plan.upload().id());
            engine.documents.arrive(key, plan.upload());
            engine.papers.put(key, seen);
            engine.judge.judge(key, papers.at());
        });
        return planned.isPresent();
    }
}
