package kz.uzdik.local.stack.functions;

/** What became of a call of a function. */
public sealed interface Invocation {
    /** It replied. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    record Replied(byte[] body) implements Invocation {}

    /** It threw, could not be made, or its reply was too large; the log says more. */
    record Failed(String why) implements Invocation {}

    /** It took longer than its time-out. */
    record TimedOut() implements Invocation {}

    /** The event is larger than Lambda takes. */
    record TooLarge(int bytes) implements Invocation {}
}
