package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.PersonId;

/**
 * What secretaries prepare of one dossier before it is decided on: what they ask the candidate, with the answers, and
 * what they remark on findings. No paragraph speaks of it beyond the secretary's preparing of materials (2020 p5.1); it
 * changes no file and decides nothing.
 *
 * @param questions in the order they were asked, numbered from 1
 * @param remarks the latest of each commission on each kind of document
 */
public record Preparation(DossierId dossier, List<Question> questions, List<Remark> remarks, long version) {

    /** The most questions of one dossier that await an answer at once. */
    public static final int MOST_OPEN = 10;

    /** The most characters of a question and of a remark. */
    public static final int LONGEST = 2_000;

    /** The most characters of an answer. */
    public static final int LONGEST_ANSWER = 4_000;

    /** The most characters of everything together, answers to come included, so that it can always be stored. */
    static final int ROOM = 80_000;

    // What is kept of each beside its words: who, when, which commission.
    private static final int OVERHEAD = 300;

    public Preparation {
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /**
     * What a commission's secretary asks the candidate.
     *
     * @param commission whose secretary asks
     * @param documents the kinds of document it concerns; none where it concerns no single one
     * @param text the words; for the candidate and for whoever may read the dossier
     * @param last the last instant at which an answer is in time; empty where no day was named
     */
    public record Question(
            int number,
            CommissionId commission,
            List<DocumentKind> documents,
            String text,
            PersonId by,
            Instant at,
            Optional<Instant> last,
            Optional<Answer> answer) {
        public Question {
            documents = List.copyOf(documents);
        }

        /** Whether the answer came after the day that was named. */
        public boolean isAnsweredLate() {
            return answer.filter(given -> isLate(given.at())).isPresent();
        }

        boolean isLate(Instant at) {
            return last.filter(at::isAfter).isPresent();
        }

        private Question answered(Answer given) {
            return new Question(number, commission, documents, text, by, at, last, Optional.of(given));
        }

        // Room is kept for an answer that may still come.
        private int length() {
            return OVERHEAD
                    + documents.stream().mapToInt(kind -> kind.value().length()).sum()
                    + Preparation.length(text)
                    + answer.map(given -> Preparation.length(given.text())).orElse(LONGEST_ANSWER);
        }

        @Override
        public String toString() {
            return "Question[" + number + "]";
        }
    }

    /** What the candidate, or whoever files for them, answered. */
    public record Answer(String text, PersonId by, Instant at) {
        @Override
        public String toString() {
            return "Answer[" + at + "]";
        }
    }

    /** What a commission's secretary remarks on the findings of a kind of document, for the members. */
    public record Remark(CommissionId commission, DocumentKind document, String text, PersonId by, Instant at) {
        boolean isOn(CommissionId other, DocumentKind kind) {
            return commission.equals(other) && document.equals(kind);
        }

        @Override
        public String toString() {
            return "Remark[" + commission + " " + document + "]";
        }
    }

    /** Nothing prepared yet. */
    static Preparation none(DossierId dossier) {
        return new Preparation(dossier, List.of(), List.of(), 0);
    }

    public Optional<Question> question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }

    /** What this commission's secretary remarked. */
    public List<Remark> remarks(CommissionId commission) {
        return remarks.stream()
                .filter(remark -> remark.commission().equals(commission))
                .toList();
    }

    long open() {
        return questions.stream()
                .filter(question -> question.answer().isEmpty())
                .count();
    }

    int nextNumber() {
        return questions.size() + 1;
    }

    Change<Preparation> ask(Question question) {
        List<Question> next = new ArrayList<>(questions);
        next.add(question);
        return next(
                next,
                remarks,
                new JuryFact.QuestionAsked(
                        dossier, question.commission(), question.number(), question.documents(), question.last()));
    }

    Change<Preparation> answer(Question asked, Answer given) {
        List<Question> next = questions.stream()
                .map(question -> question.equals(asked) ? asked.answered(given) : question)
                .toList();
        return next(
                next,
                remarks,
                new JuryFact.QuestionAnswered(dossier, asked.commission(), asked.number(), asked.isLate(given.at())));
    }

    /** The latest remark takes the place of the one before it; that there were both, the audit trail keeps. */
    Change<Preparation> remark(Remark remark) {
        List<Remark> next = new ArrayList<>(remarks);
        next.removeIf(there -> there.isOn(remark.commission(), remark.document()));
        next.add(remark);
        return next(questions, next, new JuryFact.FindingRemarkedOn(dossier, remark.commission(), remark.document()));
    }

    private Change<Preparation> next(List<Question> asked, List<Remark> remarked, Fact fact) {
        return Change.of(new Preparation(dossier, asked, remarked, version + 1), version, fact);
    }

    /** Whether everything together still can be stored. */
    boolean fits() {
        int length = questions.stream().mapToInt(Question::length).sum()
                + remarks.stream()
                        .mapToInt(remark -> OVERHEAD + length(remark.text()))
                        .sum();
        return length <= ROOM;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Preparation[" + dossier + " v" + version + "]";
    }
}
