package kz.uzdik.functions.workrecord;

import java.util.Map;
import kz.uzdik.domain.work.Question;
import kz.uzdik.json.Members;
import kz.uzdik.json.work.QuestionForm;
import org.jspecify.annotations.Nullable;

/** A question as it is read: by those who work on it, or by whoever asked. */
final class QuestionView {

    private QuestionView() {}

    /** For offices: nothing of who asked, but whether they can be reached. */
    static Map<String, @Nullable Object> of(Question question) {
        return open(question)
                .with("id", question.id().toString())
                .withOptional("entry", question.entry().map(Object::toString))
                .with("contactLeft", question.contactLeft())
                .with("receipt", question.receipt().isPresent())
                .map();
    }

    /** For whoever asked: what became of it. */
    static Map<String, @Nullable Object> toAsker(Question question) {
        return open(question).with("mayReopen", question.mayBeReopened()).map();
    }

    private static Members open(Question question) {
        Question.Turn now = question.now();
        return Members.of("key", question.id().key())
                .with("settlement", question.settlement().code())
                .with("raised", question.raised())
                .with("text", question.text())
                .with("owner", now.owner().toString())
                .with("since", now.since())
                .with("due", now.due())
                .with("answered", now.answered())
                .withEach("steps", question.steps(), QuestionForm::step)
                .with("read", question.steps().size());
    }
}
