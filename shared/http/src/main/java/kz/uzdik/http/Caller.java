package kz.uzdik.http;

import java.util.Set;

/**
 * Who calls, by their token; every finer right comes from appointments in the store.
 *
 * @param subject the issuer's stable id of the person ({@code sub})
 * @param groups coarse groups such as {@code agency} ({@code cognito:groups})
 */
public record Caller(String subject, Set<String> groups) {

    public Caller {
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    @Override
    public String toString() {
        return "Caller"; // a subject is personal data and must not slip into a log
    }
}
