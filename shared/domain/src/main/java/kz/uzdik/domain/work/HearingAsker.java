package kz.uzdik.domain.work;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.people.Actor;

/** Whoever holds the secret that a question's receipt is of reads what became of it, and says that an answer solved nothing. */
public final class HearingAsker {
    private static final Actor ASKER = Actor.system("asker");

    private final WorkStores work;

    public HearingAsker(WorkStores work) {
        this.work = work;
    }

    /**
     * The question; unknown to whoever holds another secret, as is one that does not exist.
     *
     * @param secret as it was handed out
     */
    public Outcome<Question> read(QuestionId id, String secret) {
        return held(id, secret).map(Outcome::done).orElseGet(Outcome::unknown);
    }

    /** Says that the answer solved nothing; said again it changes nothing. */
    public Outcome<Question> notSolved(QuestionId id, String secret, Instant at) {
        return Change.decideAgain(
                () -> held(id, secret).map(question -> notSolved(question, at)).orElseGet(Outcome::unknown));
    }

    private Outcome<Question> notSolved(Question question, Instant at) {
        if (!question.steps().isEmpty() && question.steps().getLast() instanceof Question.Step.NotSolved) {
            return Outcome.done(question);
        }
        return WorkStores.reckoned(() -> work.adoptions()
                .find(question.id().office().algorithm())
                .map(work::versions)
                .map(versions -> decided(versions, question, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Question> decided(WorkVersions versions, Question question, Instant at) {
        LocalDate today = versions.today(at);
        Outcome<Question> decided = work.questionRule(versions, today).notSolved(question, today);
        if (!(decided instanceof Outcome.Done<Question>(var next))) return decided;
        Question.Turn now = next.now();
        var fact = new WorkFact.QuestionReopened(next.id(), now.owner(), now.due());
        return Change.outcome(work.questions().commit(Change.of(next, question.version(), fact), ASKER, at), next);
    }

    private Optional<Question> held(QuestionId id, String secret) {
        byte[] digest = Transcript.sha256Hex(secret).getBytes(US_ASCII);
        return work.questions()
                .find(id)
                .filter(question -> question.receipt()
                        .filter(receipt -> MessageDigest.isEqual(receipt.getBytes(US_ASCII), digest))
                        .isPresent());
    }
}
