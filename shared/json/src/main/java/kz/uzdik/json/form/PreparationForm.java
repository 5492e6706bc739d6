package kz.uzdik.json.form;

import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.Preparation.Answer;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.jury.Preparation.Remark;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What is prepared of a dossier: questions with their answers, and remarks. */
public final class PreparationForm {
    public static final Form<Preparation> FORM = new Form<>(PreparationForm::write, PreparationForm::read);

    private PreparationForm() {}

    static Members write(Preparation preparation) {
        return Members.of("dossier", preparation.dossier().toString())
                .withEach("questions", preparation.questions(), PreparationForm::question)
                .withEach("remarks", preparation.remarks(), PreparationForm::remark)
                .with("version", preparation.version());
    }

    private static Members question(Question question) {
        return Members.of("number", question.number())
                .with("commission", question.commission().toString())
                .withEach("documents", question.documents(), kind -> kind.value())
                .with("text", question.text())
                .with("by", question.by().value())
                .with("at", question.at())
                .withOptional("last", question.last())
                .withOptional("answer", question.answer().map(PreparationForm::answer));
    }

    private static Members answer(Answer answer) {
        return Members.of("text", answer.text()).with("by", answer.by().value()).with("at", answer.at());
    }

    private static Members remark(Remark remark) {
        return Members.of("commission", remark.commission().toString())
                .with("document", remark.document().value())
                .with("text", remark.text())
                .with("by", remark.by().value())
                .with("at", remark.at());
    }

    static Preparation read(Fields fields) {
        var dossier = fields.required("dossier", StoredTypes.DOSSIER);
        var questions = fields.each("questions", PreparationForm::readQuestion);
        var remarks = fields.each("remarks", PreparationForm::readRemark);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Preparation(dossier, questions, remarks, version);
    }

    private static Question readQuestion(Fields fields) {
        int number = fields.integer("number", 1, Integer.MAX_VALUE);
        var commission = fields.required("commission", StoredTypes.COMMISSION);
        var documents = fields.list("documents", 0, 1_000, StoredTypes.DOCUMENT_KIND);
        var text = fields.required("text", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        var last = fields.optionalInstant("last");
        var answer = fields.optionalPart("answer", PreparationForm::readAnswer);
        fields.done();
        return new Question(number, commission, documents, text, by, at, last, answer);
    }

    private static Answer readAnswer(Fields fields) {
        var text = fields.required("text", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Answer(text, by, at);
    }

    private static Remark readRemark(Fields fields) {
        var commission = fields.required("commission", StoredTypes.COMMISSION);
        var document = fields.required("document", StoredTypes.DOCUMENT_KIND);
        var text = fields.required("text", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Remark(commission, document, text, by, at);
    }
}
