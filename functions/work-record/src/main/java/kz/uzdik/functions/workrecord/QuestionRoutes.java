package kz.uzdik.functions.workrecord;

import java.util.List;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.work.HandlingQuestion;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.RaisingQuestion;
import kz.uzdik.domain.work.ReadingQuestions;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.work.QuestionForm;

/** The questions of residents, for the offices that work on them. */
final class QuestionRoutes {

    /** One is passed up from level to level, taken on at each, answered and reopened once: never more steps. */
    private static final int MOST_STEPS = 100;

    private final Outcomes outcomes;
    private final ReadingQuestions reading;
    private final RaisingQuestion raising;
    private final HandlingQuestion handling;

    QuestionRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        reading = new ReadingQuestions(ports.stores());
        raising = new RaisingQuestion(ports.stores());
        handling = new HandlingQuestion(ports.stores());
    }

    List<Route> routes() {
        String question = "/offices/{office}/questions/{year}/{question}";
        return List.of(
                Route.signedIn("GET", "/offices/{office}/questions", this::open),
                Route.signedIn("GET", "/offices/{office}/questions/{year}", this::raised),
                Route.signedIn("GET", "/adoptions/{algorithm}/overdue-questions", this::overdue),
                Route.signedIn("GET", question, this::read),
                Route.signedIn("PUT", question, this::raise),
                Route.signedIn("POST", question + "/steps", this::handle),
                Route.signedIn("GET", question + "/asker", this::readAsker),
                Route.signedIn("DELETE", question + "/asker", this::eraseAsker));
    }

    private ApiReply open(Call call) {
        var office = WorkPaths.office(call);
        return list(
                call,
                "/offices/" + office + "/questions",
                reading.open(office, Actors.of(call), call.at()),
                QuestionRoutes::byLastDay);
    }

    private ApiReply raised(Call call) {
        var office = WorkPaths.office(call);
        int year = WorkPaths.year(call);
        return list(
                call,
                "/offices/" + office + "/questions/" + year,
                reading.raised(office, year, Actors.of(call), call.at()),
                QuestionRoutes::byLastDay);
    }

    private ApiReply overdue(Call call) {
        String algorithm = WorkPaths.algorithm(call);
        return list(
                call,
                "/adoptions/" + algorithm + "/overdue-questions",
                reading.overdue(algorithm, Actors.of(call), call.at()),
                question -> question.now().owner() + " " + byLastDay(question));
    }

    private static String byLastDay(Question question) {
        return question.now().due() + " " + question.id();
    }

    private ApiReply list(Call call, String path, Outcome<List<Question>> outcome, Function<Question, String> order) {
        List<Question> all = outcomes.value(call, outcome);
        return new Listing<>(path, all, order).page(call, QuestionView::of);
    }

    private ApiReply read(Call call) {
        return reply(call, reading.read(WorkPaths.question(call), Actors.of(call), call.at()));
    }

    private ApiReply raise(Call call) {
        var question = WorkPaths.question(call);
        var asked = QuestionForm.readAsked(call.body());
        return reply(call, raising.raise(question, asked, Actors.of(call), call.at()));
    }

    private ApiReply handle(Call call) {
        var question = WorkPaths.question(call);
        Fields body = call.body();
        int read = body.integer("read", 0, MOST_STEPS);
        var doing = body.part("step", QuestionForm::readDoing);
        body.done();
        return reply(call, handling.handle(question, read, doing.get(), Actors.of(call), call.at()));
    }

    private ApiReply readAsker(Call call) {
        return outcomes.reply(
                call,
                reading.asker(WorkPaths.question(call), Actors.of(call), call.at()),
                asker -> ApiReply.ok(Members.of("name", asker.name())
                        .with("contact", asker.contact())
                        .map()));
    }

    private ApiReply eraseAsker(Call call) {
        call.nothing();
        return reply(call, reading.erase(WorkPaths.question(call), Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<Question> outcome) {
        return outcomes.reply(call, outcome, question -> ApiReply.ok(QuestionView.of(question)));
    }
}
