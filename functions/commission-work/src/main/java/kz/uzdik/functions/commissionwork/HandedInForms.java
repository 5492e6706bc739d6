package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.PinnedForm;
import kz.uzdik.domain.jury.ReadingForms.HandedIn;
import kz.uzdik.http.Call;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.FormView;

/** The forms of a dossier as a commission reads them, each with what it asked for. */
record HandedInForms(CommissionPorts ports, Call call) {

    Members form(HandedIn handedIn) {
        Optional<Running> contest =
                ports.contests().running(handedIn.dossier().id().edition());
        List<Members> forms = handedIn.filled().stream()
                .flatMap(filled -> contest.stream().flatMap(running -> form(running, handedIn, filled).stream()))
                .toList();
        return Members.empty().withEach("forms", forms, form -> form);
    }

    private Optional<Members> form(Running contest, HandedIn handedIn, FilledForm filled) {
        var language = Words.language(call);
        String definition = contest.edition().digest();
        var view = new FormView(
                ports.words().of(call), language, key -> ports.texts().text(definition, language, key));
        return contest.definition()
                .intake(filled.intake())
                .flatMap(intake -> intake.form(filled.form()))
                .flatMap(asked -> pinned(handedIn, filled).map(pinned -> view.handedIn(asked, filled, pinned)));
    }

    private static Optional<PinnedForm> pinned(HandedIn handedIn, FilledForm filled) {
        return handedIn.dossier().submission(filled.intake()).stream()
                .flatMap(submission -> submission.forms().stream())
                .filter(pinned -> pinned.form().equals(filled.form()))
                .findFirst();
    }
}
