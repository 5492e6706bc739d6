package kz.uzdik.json.view;

import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.jury.Preparation.Answer;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.jury.Preparation.Remark;
import kz.uzdik.json.Members;

/** What is prepared of a dossier, without who wrote it: the office asks and the candidacy answers. */
public final class PreparationView {

    private PreparationView() {}

    /** A question, until when an answer is asked for, and the answer where there is one. */
    public static Members question(Question question) {
        return Members.of("number", question.number())
                .with("commission", question.commission().toString())
                .withEach("documents", question.documents(), DocumentKind::value)
                .with("text", question.text())
                .with("at", question.at())
                .withOptional("last", question.last())
                .withOptional("answer", question.answer().map(answer -> answer(answer, question.isAnsweredLate())));
    }

    private static Members answer(Answer answer, boolean late) {
        return Members.of("text", answer.text()).with("at", answer.at()).with("late", late);
    }

    /** A remark on the findings of one kind of document; for the commission alone. */
    public static Members remark(Remark remark) {
        return Members.of("document", remark.document().value())
                .with("text", remark.text())
                .with("at", remark.at());
    }
}
