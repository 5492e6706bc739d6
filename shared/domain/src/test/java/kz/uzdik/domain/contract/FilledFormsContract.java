package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.dossier.FilledForm;

/** What a store of filled-in forms keeps. */
public abstract class FilledFormsContract extends AuditedContract<FilledForm> {
    @Override
    Subject<FilledForm> subject() {
        return new Subject<>(Fact.Subject.FORM, FilledForm::id);
    }

    @Override
    FilledForm sample(int number, long version) {
        return FormSamples.form(DossierSamples.id(1), number, version);
    }

    @Override
    FilledForm elsewhere() {
        return FormSamples.form(DossierSamples.id(2), 1, 1);
    }

    @Override
    Optional<FilledForm> find(FilledForm like) {
        return ports.forms().find(like.dossier(), like.intake(), like.form());
    }

    @Override
    List<FilledForm> list() {
        return ports.forms().of(DossierSamples.id(1));
    }

    @Override
    List<FilledForm> inOrder(List<FilledForm> samples) {
        return samples.stream().sorted(Comparator.comparing(FilledForm::id)).toList();
    }

    @Override
    Commit commit(Change<FilledForm> change) {
        return ports.forms().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(FilledForm state) {
        return state.version();
    }
}
