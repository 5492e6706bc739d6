package kz.uzdik.functions.uploadintake;

import java.util.List;
import kz.uzdik.domain.jury.AnsweringQuestion;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.view.PreparationView;

/** What secretaries ask about a dossier, answered by whoever files it. */
final class QuestionRoutes {

    private final Outcomes outcomes;
    private final AnsweringQuestion answering;

    QuestionRoutes(IntakePorts ports) {
        outcomes = new Outcomes(ports.words());
        answering = new AnsweringQuestion(ports.dossiers(), ports.preparations());
    }

    List<Route> routes() {
        return List.of(Route.signedIn("POST", "/dossiers/{dossier}/questions/{number}/answer", this::answer));
    }

    private ApiReply answer(Call call) {
        var id = PathIds.dossier(call);
        int number = PathIds.number(call);
        Fields body = call.body();
        String text = body.text("text", 1, Preparation.LONGEST_ANSWER);
        body.done();
        return outcomes.reply(
                call,
                answering.answer(id, number, text, Actors.of(call), call.at()),
                question ->
                        ApiReply.json(201, PreparationView.question(question).map()));
    }
}
