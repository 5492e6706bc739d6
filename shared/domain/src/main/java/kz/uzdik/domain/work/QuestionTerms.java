package kz.uzdik.domain.work;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * How long each role has for a question, and to whom it passes one up. A4.23 states no days: they are the operator's. Roles
 * that are not here own no questions.
 */
public record QuestionTerms(List<OfRole> roles) {
    public QuestionTerms {
        roles = List.copyOf(roles);
    }

    /** Whether an office solves a question of its own remit with money. */
    public enum Remit {
        WITHOUT_MONEY,
        WITH_MONEY
    }

    /**
     * What holds for one role; each term begins on the day on which the office came to own the question.
     *
     * @param untaken for a question whose remit is not stated yet, and for one that came back as not solved
     * @param passesTo the role above; empty where there is none
     */
    public record OfRole(
            String role,
            Term untaken,
            Term withoutMoney,
            Term withMoney,
            Optional<String> passesTo,
            Citation cited,
            Origin origin) {

        Term term(Remit remit) {
            return switch (remit) {
                case WITHOUT_MONEY -> withoutMoney;
                case WITH_MONEY -> withMoney;
            };
        }
    }

    /** What holds for a role; empty where it owns no questions. */
    public Optional<OfRole> of(String role) {
        return roles.stream().filter(one -> one.role().equals(role)).findFirst();
    }
}
