package kz.uzdik.json.work;

import java.util.regex.Pattern;
import kz.uzdik.domain.work.Asker;
import kz.uzdik.domain.work.HandlingQuestion.Doing;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.Question.Request;
import kz.uzdik.domain.work.Question.Step;
import kz.uzdik.domain.work.QuestionTerms.Remit;
import kz.uzdik.domain.work.RaisingQuestion.Asked;
import kz.uzdik.domain.work.RaisingQuestion.Who;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.Form;

/** A question with everything done about it; who raised it is not in it. */
public final class QuestionForm {
    public static final Form<Question> FORM = new Form<>(QuestionForm::write, QuestionForm::read);

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final long MOST_TENGE = 1_000_000_000_000L;

    private QuestionForm() {}

    static Members write(Question question) {
        return Members.of("id", question.id().toString())
                .with("settlement", question.settlement().code())
                .with("raised", question.raised())
                .withOptional("entry", question.entry().map(Object::toString))
                .with("text", question.text())
                .with("contactLeft", question.contactLeft())
                .withOptional("receipt", question.receipt())
                .with("due", question.due())
                .withEach("steps", question.steps(), QuestionForm::step)
                .with("forgotten", question.forgotten());
    }

    /** A step, with what it is under {@code kind}. */
    public static Members step(Step step) {
        return switch (step) {
            case Step.TakenOn(var remit, var on, var due) ->
                Members.of("kind", Kind.TAKEN_ON)
                        .with("remit", remit)
                        .with("on", on)
                        .with("due", due);
            case Step.PassedUp(var to, var request, var on, var due) ->
                Members.of("kind", Kind.PASSED_UP)
                        .with("to", to.toString())
                        .with("request", request(request).map())
                        .with("on", on)
                        .with("due", due);
            case Step.Answered(var reasons, var on) ->
                Members.of("kind", Kind.ANSWERED).with("reasons", reasons).with("on", on);
            case Step.NotSolved(var on, var due) ->
                Members.of("kind", Kind.NOT_SOLVED).with("on", on).with("due", due);
        };
    }

    private static Members request(Request request) {
        return Members.of("need", request.need())
                .with("urgency", request.urgency())
                .with("tenge", request.tenge())
                .with("mechanism", request.mechanism());
    }

    static Question read(Fields fields) {
        var id = fields.required("id", WorkTypes.QUESTION);
        var settlement = fields.required("settlement", WorkTypes.UNIT);
        var raised = fields.date("raised");
        var entry = fields.optional("entry", WorkTypes.ENTRY);
        var text = fields.text("text", 1, Question.LONGEST_TEXT);
        var contactLeft = fields.flag("contactLeft");
        var receipt = fields.optionalPattern("receipt", DIGEST, "a SHA-256");
        var due = fields.date("due");
        var steps = fields.each("steps", QuestionForm::readStep);
        int forgotten = Math.toIntExact(fields.integer("forgotten", 0, 1));
        fields.done();
        return new Question(id, settlement, raised, entry, text, contactLeft, receipt, due, steps, forgotten);
    }

    private static Step readStep(Fields fields) {
        return switch (fields.choice("kind", Kind.class)) {
            case TAKEN_ON -> {
                var remit = fields.choice("remit", Remit.class);
                var on = fields.date("on");
                var due = fields.date("due");
                fields.done();
                yield new Step.TakenOn(remit, on, due);
            }
            case PASSED_UP -> {
                var to = fields.required("to", WorkTypes.OFFICE);
                var request = fields.part("request", QuestionForm::readRequest);
                var on = fields.date("on");
                var due = fields.date("due");
                fields.done();
                yield new Step.PassedUp(to, request.get(), on, due);
            }
            case ANSWERED -> {
                var reasons = fields.text("reasons", 1, Question.LONGEST_ANSWER);
                var on = fields.date("on");
                fields.done();
                yield new Step.Answered(reasons, on);
            }
            case NOT_SOLVED -> {
                var on = fields.date("on");
                var due = fields.date("due");
                fields.done();
                yield new Step.NotSolved(on, due);
            }
        };
    }

    private enum Kind {
        TAKEN_ON,
        PASSED_UP,
        ANSWERED,
        NOT_SOLVED
    }

    private static Request readRequest(Fields fields) {
        var need = fields.text("need", 1, Question.LONGEST_TEXT);
        var urgency = fields.text("urgency", 1, Question.LONGEST_TEXT);
        long tenge = fields.integer("tenge", 0, MOST_TENGE);
        var mechanism = fields.text("mechanism", 1, Question.LONGEST_TEXT);
        fields.done();
        return new Request(need, urgency, tenge, mechanism);
    }

    /** Reads what an office writes down of a question that is raised, and ends the reading of its object. */
    public static Asked readAsked(Fields fields) {
        var settlement = fields.required("settlement", WorkTypes.UNIT);
        var on = fields.date("on");
        var entry = fields.optional("entry", WorkTypes.ENTRY);
        var text = fields.text("text", 1, Question.LONGEST_TEXT);
        var receipt = fields.optionalPattern("receipt", DIGEST, "a SHA-256 in lower-case hexadecimal");
        var asker = fields.optionalPart("asker", QuestionForm::readWho);
        fields.done();
        return new Asked(settlement, on, entry, text, receipt, asker);
    }

    private static Who readWho(Fields fields) {
        var name = fields.text("name", 1, Asker.LONGEST);
        var contact = fields.text("contact", 1, Asker.LONGEST);
        fields.done();
        return new Who(name, contact);
    }

    /** Reads what a question's owner does about it, and ends the reading of its object. */
    public static Doing readDoing(Fields fields) {
        return switch (fields.choice("kind", DoingKind.class)) {
            case TAKEN_ON -> {
                var remit = fields.choice("remit", Remit.class);
                fields.done();
                yield new Doing.TakeOn(remit);
            }
            case PASSED_UP -> {
                var request = fields.part("request", QuestionForm::readRequest);
                fields.done();
                yield new Doing.PassUp(request.get());
            }
            case ANSWERED -> {
                var reasons = fields.text("reasons", 1, Question.LONGEST_ANSWER);
                fields.done();
                yield new Doing.Answer(reasons);
            }
        };
    }

    private enum DoingKind {
        TAKEN_ON,
        PASSED_UP,
        ANSWERED
    }
}
