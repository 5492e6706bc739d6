package kz.uzdik.local.demo.http;

import java.util.List;
import java.util.stream.Collectors;

/** The first thing that went wrong: which call or check, what was expected, what came instead. It ends the story. */
public final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String expected;
    private final String got;
    private final List<String> before;

    public StoryFailed(String where, String expected, String got) {
        this(where, expected, got, List.of());
    }

    public StoryFailed(String where, String expected, Throwable fault) {
        this(where, expected, fault.toString());
        initCause(fault);
    }

    private StoryFailed(String where, String expected, String got, List<String> before) {
        super(where + ": expected " + expected + ", got " + got);
        this.where = where;
        this.expected = expected;
        this.got = got;
        this.before = List.copyOf(before);
    }

    /** The same failure with what was asked before it, oldest first. */
    public StoryFailed after(List<String> calls) {
        StoryFailed told = new StoryFailed(where, expected, got, calls);
        told.initCause(this);
        return told;
    }

    /** The failure in short lines, what was asked last at the end. */
    public String told() {
        String calls = before.stream().map(call -> "\n  after     " + call).collect(Collectors.joining());
        return "  in        " + where + "\n  expected  " + expected + "\n  got       " + got + calls;
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
