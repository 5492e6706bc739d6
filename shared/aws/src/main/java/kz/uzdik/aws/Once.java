package kz.uzdik.aws;

/**
 * What became of a thing that is written once and never replaced. Whether its bytes were written just now or before
 * cannot be said: the reply to the first try may have been lost.
 */
public enum Once {
    /** These very bytes are there. */
    THERE,
    /** Other bytes were there already; they stay. */
    ANOTHER
}
