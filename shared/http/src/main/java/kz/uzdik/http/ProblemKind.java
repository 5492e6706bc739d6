package kz.uzdik.http;

/** A kind of problem: a stable code, an HTTP status of 4xx or 5xx and a title; contexts may add enums of their own. */
public interface ProblemKind {

    /** Lower-kebab-case, never changed once published. */
    String code();

    int status();

    /** One short English phrase, the same for every occurrence. */
    String title();
}
