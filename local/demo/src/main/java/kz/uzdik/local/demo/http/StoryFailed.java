package kz.uzdik.local.demo.http;

/** The first thing that went wrong: which call or check, what was expected, what came instead. It ends the story. */
public final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String expected;
    private final String got;

    public StoryFailed(String where, String expected, String got) {
        super(where + ": expected " + expected + ", got " + got);
        this.where = where;
        this.expected = expected;
        this.got = got;
    }

    public StoryFailed(String where, String expected, Throwable fault) {
        this(where, expected, fault.toString());
        initCause(fault);
    }

    /** The failure in three short lines. */
    public String told() {
        return "  in        " + where + "\n  expected  " + expected + "\n  got       " + got;
    }

    /** Ends the story unless the two are equal. */
    public static void unlessEqual(String where, Object expected, Object got) {
        if (!expected.equals(got)) {
            throw new StoryFailed(where, String.valueOf(expected), String.valueOf(got));
        }
    }

    /** Ends the story unless it holds. */
    public static void unless(boolean holds, String where, String expected, Object got) {
        if (!holds) {
            throw new StoryFailed(where, expected, String.valueOf(got));
        }
    }
}
