package kz.uzdik.domain.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion.Origin;

/** How long each role has for a question, and to whom it passes one up. A4.23 states no days: they are the operator's. */
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
     * What holds for one role.
     *
     * @param untaken for a question whose remit is not stated yet, and for one that came back as not solved
     * @param passesTo the role above; empty where there is none
     */
    public record OfRole(
            String role,
            Term untaken,
            Map<Remit, Term> terms,
            Optional<String> passesTo,
            Citation cited,
            Origin origin) {
        public OfRole {
            terms = Map.copyOf(terms);
        }

        /** The term for a remit; the untaken one where none is stated. */
        Term term(Remit remit) {
            return terms.getOrDefault(remit, untaken);
        }
    }

    Optional<OfRole> of(OfficeId office) {
        return roles.stream().filter(one -> one.role().equals(office.role())).findFirst();
    }
}
