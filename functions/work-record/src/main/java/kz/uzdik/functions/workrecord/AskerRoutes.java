package kz.uzdik.functions.workrecord;

import java.util.List;
import java.util.function.BiFunction;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.work.HearingAsker;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;

/**
 * What whoever asked reads of their question, and says of its answer. They need no account: they hold the secret that its
 * receipt is of. It comes in the body, since addresses are written down on the way.
 */
final class AskerRoutes {

    private static final int LONGEST_ID = 240;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 100;

    private final Outcomes outcomes;
    private final HearingAsker hearing;

    AskerRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        hearing = new HearingAsker(ports.stores());
    }

    List<Route> routes() {
        return List.of(
                Route.open("POST", "/asked-questions", this::read),
                Route.open("POST", "/asked-questions/not-solved", this::notSolved));
    }

    private record Held(String question, String secret) {
        static Held read(Fields body) {
            String question = body.text("question", 1, LONGEST_ID);
            String secret = body.text("secret", SHORTEST_SECRET, LONGEST_SECRET);
            body.done();
            return new Held(question, secret);
        }
    }

    private ApiReply read(Call call) {
        return reply(call, hearing::read);
    }

    private ApiReply notSolved(Call call) {
        return reply(call, (id, secret) -> hearing.notSolved(id, secret, call.at()));
    }

    // What is no question's id names none.
    private ApiReply reply(Call call, BiFunction<QuestionId, String, Outcome<Question>> act) {
        var held = Held.read(call.body());
        Outcome<Question> outcome = QuestionId.parse(held.question())
                .map(id -> act.apply(id, held.secret()))
                .orElseGet(Outcome::unknown);
        return outcomes.reply(call, outcome, question -> ApiReply.ok(QuestionView.toAsker(question)));
    }
}
