package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.people.Actor;

/** Filled-in forms in memory. */
public record InMemoryFilledForms(InMemoryStore store) implements FilledForms {
    @Override
    public Optional<FilledForm> find(DossierId dossier, String intake, String form) {
        return store.forms.find(FilledForm.id(dossier, intake, form));
    }

    @Override
    public List<FilledForm> of(DossierId dossier) {
        return store.forms.all(form -> form.dossier().equals(dossier));
    }

    @Override
    public Change.Commit commit(Change<FilledForm> change, Actor actor, Instant at) {
        return store.forms.commit(change, actor, at);
    }
}
