package kz.uzdik.aws;

/** What became of a thing that is written once and never replaced. */
public enum Once {
    /** It is there now. */
    WRITTEN,
    /** The very same bytes were there already: whoever writes again after a crash is done. */
    THE_SAME,
    /** Other bytes were there already; they stay. */
    ANOTHER
}
