package kz.uzdik.functions.uploadintake;

import java.util.List;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.ReadingOwnForms;
import kz.uzdik.domain.dossier.SavingForm;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.form.FormValues;
import kz.uzdik.json.view.FormView;

/** Forms of a dossier, filled in and read by their owner (2020 p9.1, p9.4, p9.5, p19; 2022 p12). */
final class FormRoutes {
    private static final String FORM = "/dossiers/{dossier}/forms/{intake}/{form}";

    private final Outcomes outcomes;
    private final Words words;
    private final ContestTexts texts;
    private final ReadingOwnForms reading;
    private final SavingForm saving;

    FormRoutes(IntakePorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        texts = ports.texts();
        reading = new ReadingOwnForms(ports.contests(), ports.dossiers(), ports.forms());
        saving = new SavingForm(
                ports.contests(), ports.dossiers(), ports.forms(), ports.progress(), ports.texts()::text);
    }

    List<Route> routes() {
        return List.of(Route.signedIn("GET", FORM, this::read), Route.signedIn("PUT", FORM, this::save));
    }

    private ApiReply read(Call call) {
        DossierId id = PathIds.dossier(call);
        var language = Words.language(call);
        return outcomes.reply(
                call,
                reading.read(id, call.path("intake"), call.path("form"), Actors.of(call)),
                own -> ApiReply.ok(
                        new FormView(words.of(call), language, key -> texts.text(own.definition(), language, key))
                                .own(own)
                                .map()));
    }

    // A draft is taken with whatever is missing or wrong in it, and the answer lists all of that.
    private ApiReply save(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        long over = body.integer("version", 0L, Long.MAX_VALUE);
        var values = body.required("values", FormValues.TYPE);
        body.done();
        var draft = new SavingForm.Draft(call.path("intake"), call.path("form"), over, values);
        return outcomes.reply(call, saving.save(id, draft, Actors.of(call), call.at()), _ -> read(call));
    }
}
