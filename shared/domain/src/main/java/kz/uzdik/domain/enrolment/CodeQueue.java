package kz.uzdik.domain.enrolment;

/** Where codes that were asked for wait for the worker. It keeps them encrypted and for a few hours only. */
@FunctionalInterface
public interface CodeQueue {
    /** Queues it; throws when the queue does not take it. */
    void put(WantedCode wanted);
}
