package kz.uzdik.http;

/** What a route does with a call: event to command, outcome to reply. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers a call.
     *
     * @throws ProblemException when the answer is a problem document
     * @throws kz.uzdik.json.InvalidFields when the body is not as expected
     */
    ApiReply answer(Call call);
}
