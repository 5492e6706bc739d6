package kz.uzdik.domain.work;

import static kz.uzdik.domain.people.Permission.ERASE_ASKER;
import static kz.uzdik.domain.people.Permission.LIST_OVERDUE_QUESTIONS;
import static kz.uzdik.domain.people.Permission.READ_ASKER;
import static kz.uzdik.domain.people.Permission.READ_QUESTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Standing;

/** Who has to do with an office that owns a question, or has owned it, reads it; its writers alone read who asked. */
public final class ReadingQuestions {
    private static final Comparator<Question> BY_LAST_DAY = Comparator.comparing(
                    (Question question) -> question.now().due())
            .thenComparing(question -> question.id().toString());

    private final WorkStores work;

    public ReadingQuestions(WorkStores work) {
        this.work = work;
    }

    public Outcome<Question> read(QuestionId id, Actor actor, Instant at) {
        return allowed(id, READ_QUESTION, actor, at);
    }

    /** The open ones that an office owns, whose last day comes first in front; a moment late at most. */
    public Outcome<List<Question>> open(OfficeId office, Actor actor, Instant at) {
        return work.at(
                office,
                READ_QUESTION,
                actor,
                at,
                _ -> Outcome.done(sorted(work.questions().open(Set.of(office)))));
    }

    /** Those raised at an office in a year, by the same order. */
    public Outcome<List<Question>> raised(OfficeId office, int year, Actor actor, Instant at) {
        return work.at(
                office,
                READ_QUESTION,
                actor,
                at,
                _ -> Outcome.done(sorted(work.questions().raised(Set.of(office), Set.of(year)))));
    }

    /** The open questions whose last day is over, of every office that the actor has to do with, by owner. */
    public Outcome<List<Question>> overdue(String algorithm, Actor actor, Instant at) {
        if (!LIST_OVERDUE_QUESTIONS.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return work.adoptions()
                .find(algorithm)
                .map(adoption -> {
                    List<OfficeId> own = work.offices(adoption, READ_QUESTION, actor, at).stream()
                            .map(Office::id)
                            .toList();
                    LocalDate today = work.versions(adoption).today(at);
                    return Outcome.done(overdue(work.questions().open(own), today));
                })
                .orElseGet(Outcome::unknown);
    }

    /** Those whose last day is over, by owner. */
    static List<Question> overdue(Collection<Question> open, LocalDate today) {
        return open.stream()
                .filter(question ->
                        question.now().ended().isEmpty() && question.now().isLate(today))
                .sorted(Comparator.comparing(
                                (Question question) -> question.now().owner().toString())
                        .thenComparing(BY_LAST_DAY))
                .toList();
    }

    /** Who raised it; unknown where nobody said, or it was erased. */
    public Outcome<Asker> asker(QuestionId id, Actor actor, Instant at) {
        return allowed(id, READ_ASKER, actor, at)
                .then(question ->
                        work.questions().asker(question.id()).map(Outcome::done).orElseGet(Outcome::unknown));
    }

    /** Erases who raised it, for whoever asks for that or once nobody needs it; erased again it stays so. */
    public Outcome<Question> erase(QuestionId id, Actor actor, Instant at) {
        return Change.decideAgain(() -> {
            Outcome<Question> decided = allowed(id, ERASE_ASKER, actor, at);
            if (!(decided instanceof Outcome.Done<Question>(var question)) || !question.contactLeft()) return decided;
            // First the person, then that they are: whoever dies in between does both again.
            work.questions().forget(id);
            Question next = question.forgetting();
            Change<Question> change = Change.of(next, question.version(), new WorkFact.AskerErased(id));
            return Change.outcome(work.questions().commit(change, actor, at), next);
        });
    }

    private Outcome<Question> allowed(QuestionId id, Permission permission, Actor actor, Instant at) {
        Optional<Question> question = work.questions().find(id);
        if (question.isEmpty()) return Outcome.unknown();
        boolean allowed = question.get().turns().stream()
                .map(Question.Turn::owner)
                .distinct()
                .anyMatch(owner -> work.at(owner, permission, actor, at, _ -> Outcome.done(owner))
                        instanceof Outcome.Done<OfficeId>);
        return allowed ? Outcome.done(question.get()) : Outcome.forbidden();
    }

    private static List<Question> sorted(List<Question> questions) {
        return questions.stream().sorted(BY_LAST_DAY).toList();
    }
}
