package kz.uzdik.functions.uploadintake;

import java.util.List;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DeadlineView;
import kz.uzdik.json.view.DossierView;

/** A dossier as its owner reads it: with the windows it is handed in at, and what it still lacks at those open now. */
final class OwnDossiers {

    private final OpenIntakes intakes;
    private final Words words;

    OwnDossiers(IntakePorts ports) {
        words = ports.words();
        intakes = new OpenIntakes(ports.contests(), ports.forms(), ports.progress());
    }

    Members form(Dossier dossier, Call call) {
        var spoken = words.of(call, dossier.id().edition());
        List<OpenIntakes.Window> windows = intakes.windows(dossier, call.at());
        return new DossierView(spoken)
                .form(dossier)
                .withEach("flights", dossier.flights(), flight -> DossierView.flight(dossier, flight))
                .withEach("intakes", windows, OwnDossiers::window)
                .withEach(
                        "missing",
                        windows.stream()
                                .flatMap(window -> window.missing().stream())
                                .toList(),
                        spoken::reason);
    }

    private static Members form(OpenIntakes.FormState form) {
        return Members.of("form", form.asked().id())
                .with("version", form.version())
                .with("complete", form.complete())
                .with("problems", form.problems());
    }

    private static Members window(OpenIntakes.Window window) {
        var intake = window.intake();
        return Members.of("intake", intake.id())
                .with("open", window.open())
                .withOptional("opensAfter", intake.opensAfter())
                .with("deadline", new DeadlineView(window.contest()).form(intake.deadline()))
                .withEach("forms", window.forms(), OwnDossiers::form);
    }
}
