package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/** What is wrong with a plan, everything at once (steps 5 and 8 of the vote's protocol). */
final class PlanRule {
    /** More codes of residence than any poll needs, and no more than one item holds. */
    static final int MOST_RESIDENCE = 10_000;

    private final PollPlan plan;
    private final List<Reason> problems = new ArrayList<>();

    private PlanRule(PollPlan plan) {
        this.plan = plan;
    }

    static List<Reason> problems(PollPlan plan, List<PersonId> officers, Definition definition, Instant at) {
        PlanRule rule = new PlanRule(plan);
        rule.isAskedFor(definition);
        rule.groups();
        rule.times(at);
        rule.districts();
        rule.questions();
        rule.refuse(
                Set.copyOf(officers).size() < Poll.FEWEST_OFFICERS,
                PollReason.OFFICERS_TOO_FEW,
                "least",
                String.valueOf(Poll.FEWEST_OFFICERS));
        return rule.problems;
    }

    private void isAskedFor(Definition definition) {
        refuse(
                definition.steps().stream()
                        .noneMatch(step -> step.restsOn(plan.id().name())),
                PollReason.POLL_NOT_ASKED_FOR,
                "name",
                plan.id().name());
    }

    private void groups() {
        refuse(
                plan.k() < PollPlan.SMALLEST_K,
                PollReason.GROUP_TOO_SMALL,
                "least",
                String.valueOf(PollPlan.SMALLEST_K));
        refuse(plan.minimum() < plan.k(), PollReason.MINIMUM_BELOW_GROUP, "least", String.valueOf(plan.k()));
    }

    private void times(Instant at) {
        refuse(!plan.times().follow(plan.practice()), PollReason.TIMES_DO_NOT_FOLLOW);
        refuse(!plan.times().issueUntil().isAfter(at), PollReason.TIMES_IN_THE_PAST);
    }

    private void districts() {
        Set<Kato> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (District district : plan.districts()) {
            Stream.concat(Stream.of(district.code()), district.residence().stream())
                    .distinct()
                    .filter(code -> !seen.add(code))
                    .forEach(code -> twice.add(code.code()));
            refuse(
                    !district.residence().contains(district.code()),
                    PollReason.RESIDENCE_WITHOUT_DISTRICT,
                    "district",
                    district.code().code());
        }
        refuse(!twice.isEmpty(), PollReason.DISTRICTS_OVERLAP, "codes", String.join(", ", twice));
        refuse(seen.size() > MOST_RESIDENCE, PollReason.TOO_MUCH_RESIDENCE, "most", String.valueOf(MOST_RESIDENCE));
    }

    private void questions() {
        refuse(
                plan.questions().isEmpty() || plan.questions().size() > PollPlan.MOST_QUESTIONS,
                PollReason.QUESTIONS_OUT_OF_BOUNDS,
                "most",
                String.valueOf(PollPlan.MOST_QUESTIONS));
        Set<String> seen = new HashSet<>();
        for (Question question : plan.questions()) {
            refuse(!seen.add(question.id()), PollReason.QUESTION_TWICE, "question", question.id());
            refuse(
                    !question.text().keySet().containsAll(Set.of(Language.values())),
                    PollReason.QUESTION_WITHOUT_LANGUAGE,
                    "question",
                    question.id());
        }
    }

    private void refuse(boolean wrong, PollReason reason, String... values) {
        if (wrong) {
            problems.add(reason.with(values));
        }
    }
}
