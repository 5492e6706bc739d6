package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.FilledFormForm;

/** Filled-in forms in the table. */
public final class DynamoFilledForms implements FilledForms {
    private static final Kind<FilledForm> KIND =
            Kind.of(Subject.FORM, FilledFormForm.FORM, FilledForm::id, FilledForm::version);

    private final DynamoCollection<FilledForm> forms;

    public DynamoFilledForms(ContestTable table) {
        forms = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<FilledForm> find(DossierId dossier, String intake, String form) {
        return forms.find(FilledForm.id(dossier, intake, form));
    }

    @Override
    public List<FilledForm> of(DossierId dossier) {
        return forms.in(Key.forms(dossier));
    }

    @Override
    public Change.Commit commit(Change<FilledForm> change, Actor actor, Instant at) {
        return forms.commit(change, actor, at);
    }
}
