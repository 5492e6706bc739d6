package kz.uzdik.functions.uploadintake;

import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DossierView;

/** A dossier as its owner reads it: with what it still lacks at the intakes that are open now. */
final class OwnDossiers {

    private final OpenIntakes intakes;
    private final Words words;

    OwnDossiers(IntakePorts ports) {
        words = ports.words();
        intakes = new OpenIntakes(ports.contests(), ports.progress());
    }

    Members form(Dossier dossier, Call call) {
        var spoken = words.of(call, dossier.id().edition());
        return new DossierView(spoken)
                .form(dossier)
                .withEach("missing", intakes.missing(dossier, call.at()), spoken::reason);
    }
}
