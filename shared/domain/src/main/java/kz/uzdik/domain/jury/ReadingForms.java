package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_FORMS;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.people.Actor;

/**
 * A commission's people read the forms of a dossier before them, as they were handed in: those who may read the dossier,
 * and none but those (2020 p5, p10). What its owner saved and did not hand in is the owner's alone.
 */
public final class ReadingForms {
    private final ReadingCandidates candidates;
    private final FilledForms forms;

    public ReadingForms(ReadingCandidates candidates, FilledForms forms) {
        this.candidates = candidates;
        this.forms = forms;
    }

    /**
     * The forms of a dossier.
     *
     * @param filled in the order they were handed in
     */
    public record HandedIn(Dossier dossier, List<FilledForm> filled) {
        public HandedIn {
            filled = List.copyOf(filled);
        }
    }

    public Outcome<HandedIn> read(CommissionId commission, DossierId dossier, Actor actor) {
        return candidates.one(commission, dossier, READ_FORMS, actor).map(this::handedIn);
    }

    private HandedIn handedIn(Dossier dossier) {
        List<FilledForm> all = forms.of(dossier.id());
        List<FilledForm> handedIn = dossier.submissions().stream()
                .flatMap(submission -> submission.forms().stream()
                        .flatMap(pinned -> all.stream()
                                .filter(form -> form.intake().equals(submission.intake())
                                        && form.form().equals(pinned.form())
                                        && form.version() == pinned.version())))
                .toList();
        return new HandedIn(dossier, handedIn);
    }
}
