package kz.uzdik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;

/** Reads outcomes in tests. */
public final class Outcomes {
    private Outcomes() {}

    /** The value of a done act; any other outcome fails the test with what it says. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(var value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** The reasons of a refusal; any other outcome fails the test. */
    public static List<Reason> reasons(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            return reasons;
        }
        throw new AssertionError("not refused: " + outcome);
    }

    /** Refused for exactly these reasons. */
    public static void assertRefused(Outcome<?> outcome, Reason.Code... codes) {
        assertThat(reasons(outcome)).extracting(Reason::code).containsExactly(codes);
    }

    public static void assertForbidden(Outcome<?> outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Forbidden<>());
    }

    public static void assertUnknown(Outcome<?> outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Unknown<>());
    }
}
