package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.ANSWER_QUESTION;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Preparation.Answer;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.people.Actor;

/**
 * The candidate, or whoever files for them, answers a secretary's question in words, once. A late answer is recorded as
 * late, and an answer changes no file.
 */
public final class AnsweringQuestion {
    private final Dossiers dossiers;
    private final Preparations preparations;

    public AnsweringQuestion(Dossiers dossiers, Preparations preparations) {
        this.dossiers = dossiers;
        this.preparations = preparations;
    }

    /** Records it; somebody else's dossier is unknown, so that an id tells nothing. The same sent again is recorded. */
    public Outcome<Question> answer(DossierId id, int number, String text, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.owned(id, actor, ANSWER_QUESTION)
                .flatMap(dossier -> preparations
                        .find(id)
                        .flatMap(preparation -> preparation
                                .question(number)
                                .map(question -> answer(dossier, preparation, question, text, actor, at))))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Question> answer(
            Dossier dossier, Preparation preparation, Question question, String text, Actor actor, Instant at) {
        if (question.answer().isPresent()) {
            return question.answer().filter(there -> there.text().equals(text)).isPresent()
                    ? Outcome.done(question)
                    : Outcome.refused(Reason.of(JuryReason.QUESTION_ALREADY_ANSWERED, Paragraph.NONE));
        }
        Optional<Reason> against = dossier.against();
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Change<Preparation> change = preparation.answer(question, new Answer(text, actor.id(), at));
        return Change.outcome(
                preparations.commit(change.onlyWhile(Preparing.unchanged(dossier)), actor, at),
                change.next().question(question.number()).orElseThrow());
    }
}
