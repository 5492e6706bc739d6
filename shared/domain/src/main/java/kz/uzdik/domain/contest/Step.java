package kz.uzdik.domain.contest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;

/** One decision of a commission on the way from the announcement to the winners, in the order of the definition. */
public sealed interface Step {
    String id();

    /** The stage the rules count it to: {@code regional} or {@code republican}. */
    String stage();

    /** The kind of commission that decides. */
    String commission();

    /** The deadline it should be done by. */
    String deadline();

    Paragraph paragraph();

    /** The names of the polls that its criteria take their figures from. */
    default Stream<String> polls() {
        return this instanceof Selection selection
                ? selection.rules().criteria().stream().flatMap(criterion -> criterion.source().asked().stream())
                : Stream.empty();
    }

    /** Whether a criterion of it rests on the poll of this name. */
    default boolean restsOn(String poll) {
        return polls().anyMatch(poll::equals);
    }

    /**
     * The commission looks through what was handed in and admits or refuses (2020 p10, p11; 2022 p13, p14).
     *
     * @param intake whose documents it looks through
     */
    record Admission(
            String id,
            String stage,
            String commission,
            String deadline,
            Paragraph paragraph,
            String intake,
            Refusal refusal)
            implements Step {}

    /** The paragraphs that let the commission refuse: whoever may not take part, and what is incomplete or late. */
    record Refusal(Paragraph notEligible, Paragraph incompleteOrLate) {}

    /**
     * The commission scores and the best go on (2020 p12, p16, p20).
     *
     * @param from the step whose passed candidates take part
     * @param remind so many days before the deadline whoever owes sheets is reminded of them; the operator's
     */
    record Selection(
            String id,
            String stage,
            String commission,
            String deadline,
            Paragraph paragraph,
            String from,
            RankingRules rules,
            List<Integer> remind)
            implements Step {
        public Selection {
            remind = List.copyOf(remind);
        }

        /** A selection of whose sheets nobody is reminded. */
        public Selection(
                String id,
                String stage,
                String commission,
                String deadline,
                Paragraph paragraph,
                String from,
                RankingRules rules) {
            this(id, stage, commission, deadline, paragraph, from, rules, List.of());
        }

        public Optional<Criterion> criterion(CriterionId id) {
            return rules.criteria().stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .findFirst();
        }

        /** The criteria that stand on each member's sheets, votes included. */
        public List<Criterion> sheetCriteria() {
            return rules.criteria().stream()
                    .filter(criterion -> criterion.source() instanceof Criterion.Source.OnSheets)
                    .toList();
        }

        /** The criteria an officer assesses or lists evidence for. */
        public List<Criterion> assessedCriteria() {
            return rules.criteria().stream()
                    .filter(criterion -> criterion.source() instanceof Criterion.Source.ByOfficer)
                    .toList();
        }
    }
}
