package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;

/** What happens to the record of work through the year. No fact carries what an entry says in words. */
public sealed interface WorkFact extends Fact {
    /**
     * An oblast works by these versions of an order.
     *
     * @param versions {@code 2019-03-13=<digest>}, one after the other
     * @param heads how many accounts head the akim's office
     */
    record AlgorithmAdopted(String algorithm, String versions, int heads) implements WorkFact {
        static AlgorithmAdopted of(Adoption adoption) {
            return new AlgorithmAdopted(
                    adoption.algorithm(),
                    adoption.versions().stream()
                            .map(one -> one.from() + "=" + one.digest())
                            .collect(Collectors.joining(" ")),
                    adoption.heads().size());
        }

        @Override
        public Map<String, String> values() {
            return Map.of("algorithm", algorithm, "versions", versions, "heads", String.valueOf(heads));
        }
    }

    /** Who watches over which districts was named anew. */
    record InspectorsNamed(String algorithm, int inspectors) implements WorkFact {
        static InspectorsNamed of(Adoption adoption) {
            return new InspectorsNamed(
                    adoption.algorithm(), adoption.inspectors().size());
        }

        @Override
        public Map<String, String> values() {
            return Map.of("algorithm", algorithm, "inspectors", String.valueOf(inspectors));
        }
    }

    /**
     * Who holds an office, who is absent when, and what is planned for it was entered.
     *
     * @param held the days of each tenure: {@code 2019-01-01/2020-03-04 2020-03-05/}
     * @param absent the days of each absence, likewise
     */
    record OfficeKept(OfficeId office, String held, String absent, int planned, int writers) implements WorkFact {
        static OfficeKept of(Office office) {
            return new OfficeKept(
                    office.id(),
                    joined(office.served().stream()
                            .map(one -> one.from() + "/"
                                    + one.until().map(String::valueOf).orElse(""))
                            .toList()),
                    joined(office.served().stream()
                            .flatMap(one -> one.absences().stream())
                            .map(days -> days.first() + "/" + days.last())
                            .toList()),
                    office.planned().values().stream()
                            .mapToInt(days -> days.size())
                            .sum(),
                    office.writers().size());
        }

        private static String joined(List<String> spans) {
            return String.join(" ", spans);
        }

        @Override
        public Map<String, String> values() {
            return Map.of(
                    "office",
                    office.toString(),
                    "held",
                    held,
                    "absent",
                    absent,
                    "planned",
                    String.valueOf(planned),
                    "writers",
                    String.valueOf(writers));
        }
    }

    /** Something was written into a journal. */
    record EntryWritten(EntryId entry, Statement stated, boolean late) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return told(entry, stated, late);
        }
    }

    /** A correction was written behind what it corrects. */
    record EntryCorrected(EntryId entry, Statement stated, boolean late) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return told(entry, stated, late);
        }
    }

    /** What an entry says was not done. */
    record EntryWithdrawn(EntryId entry) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of("entry", entry.toString());
        }
    }

    /** An inspector remarked on an entry. */
    record EntryRemarked(EntryId entry, int number) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of("entry", entry.toString(), "number", String.valueOf(number));
        }
    }

    /**
     * A resident's question was raised.
     *
     * @param due the last day of the office where it was raised
     */
    record QuestionRaised(QuestionId question, LocalDate on, LocalDate due, boolean contactLeft) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "question",
                    question.toString(),
                    "on",
                    on.toString(),
                    "due",
                    due.toString(),
                    "contact",
                    String.valueOf(contactLeft));
        }
    }

    /** Its owner said of what remit it is. */
    record QuestionTakenOn(QuestionId question, OfficeId office, QuestionTerms.Remit remit, LocalDate due)
            implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "question",
                    question.toString(),
                    "office",
                    office.toString(),
                    "remit",
                    remit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "due",
                    due.toString());
        }
    }

    /** It went to the office above. */
    record QuestionPassedUp(QuestionId question, OfficeId office, OfficeId to, LocalDate due) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "question",
                    question.toString(),
                    "office",
                    office.toString(),
                    "above",
                    to.toString(),
                    "due",
                    due.toString());
        }
    }

    /** Its owner answered with reasons, in time or not. */
    record QuestionClosed(QuestionId question, OfficeId office, boolean late) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of("question", question.toString(), "office", office.toString(), "late", String.valueOf(late));
        }
    }

    /** Whoever raised it said that the answer solved nothing. */
    record QuestionReopened(QuestionId question, OfficeId office, LocalDate due) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of("question", question.toString(), "office", office.toString(), "due", due.toString());
        }
    }

    /** Who raised it was erased. */
    record AskerErased(QuestionId question) implements WorkFact {
        @Override
        public Map<String, String> values() {
            return Map.of("question", question.toString());
        }
    }

    private static Map<String, String> told(EntryId entry, Statement stated, boolean late) {
        Map<String, String> values = new TreeMap<>();
        values.put("entry", entry.toString());
        values.put("on", stated.on().toString());
        values.put("late", String.valueOf(late));
        switch (stated.matter()) {
            case Statement.Matter.OfDuty(var duty) -> values.put("duty", duty.value());
            case Statement.Matter.Contact(var kind) ->
                values.put("contact", kind.name().toLowerCase(Locale.ROOT));
        }
        return values;
    }
}
