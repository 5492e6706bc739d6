package kz.uzdik.http;

import java.util.List;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;

/**
 * What came of an act, as an answer: done as the route says, forbidden 403, unknown 404, a conflict that outlived the
 * further tries 409. A refusal is 422 {@code refused} when a reason can never be right, else 409 {@code conflict}; either
 * lists every reason in the language of the one who calls.
 */
public record Outcomes(Words words) {

    /** The answer to a call whose act came to this. */
    public <T> ApiReply reply(Call call, Outcome<T> outcome, Function<T, ApiReply> done) {
        return done.apply(value(call, outcome));
    }

    /**
     * What a done act yields.
     *
     * @throws ProblemException when it is not done
     */
    public <T> T value(Call call, Outcome<T> outcome) {
        // Not a switch over patterns, which the JVM would first have to make a class for at each cold start.
        if (outcome instanceof Outcome.Done<T>(var value)) {
            return value;
        }
        throw problem(call, outcome).exception();
    }

    private <T> Problem problem(Call call, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T>(var reasons) -> refused(call, reasons);
            case Outcome.Forbidden<T>() -> Problem.of(Problems.FORBIDDEN);
            case Outcome.Unknown<T>() -> Problem.of(Problems.NOT_FOUND);
            case Outcome.Conflict<T>() -> Problem.of(Problems.VERSION_CONFLICT);
            case Outcome.Done<T> _ -> throw new IllegalArgumentException("what is done is no problem");
        };
    }

    private Problem refused(Call call, List<Reason> reasons) {
        var wording = words.wording(call);
        var step = Words.step(call);
        boolean invalid = reasons.stream().anyMatch(reason -> reason.code().kind() == Reason.Kind.INVALID);
        return Problem.of(invalid ? Problems.REFUSED : Problems.CONFLICT)
                .reasons(reasons.stream()
                        .map(reason -> new StatedReason(
                                reason.code().key(),
                                reason.paragraph().cited(),
                                reason.values(),
                                wording.reason(reason, step)))
                        .toList());
    }
}
