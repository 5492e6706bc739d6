package kz.uzdik.functions.citizenvoting.fuzz;

import java.util.Set;

/** What a reader says of a case: {@code accepted}, {@code refused}, or a code of docs/voting.md. */
final class Verdict {
    static final String ACCEPTED = "accepted";
    static final String REFUSED = "refused";

    /** The page leaves open which of these an ill-formed body is, so long as it is one of them. */
    static final String ILL_FORMED = "ill-formed";

    private static final Set<String> FORMS = Set.of("malformed-json", "invalid-fields");

    private Verdict() {}

    /** The verdict of a code of the API's. */
    static String of(String code) {
        return FORMS.contains(code) ? ILL_FORMED : code;
    }

    static String of(boolean accepted) {
        return accepted ? ACCEPTED : REFUSED;
    }
}
