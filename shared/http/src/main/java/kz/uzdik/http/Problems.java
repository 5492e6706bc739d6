package kz.uzdik.http;

import kz.uzdik.json.WireName;

/** The kinds of problem that any function may answer with. */
public enum Problems implements ProblemKind {
    MALFORMED_JSON(400, "The body is not strict JSON"),
    BAD_CURSOR(400, "The cursor does not belong to this list"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    TOKEN_EXPIRED(401, "The access token has expired"),
    FORBIDDEN(403, "You may not do this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "This resource has no such method"),
    CONFLICT(409, "The present state does not allow this"),
    VERSION_CONFLICT(409, "Somebody changed this meanwhile"),
    GONE(410, "This was removed"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json"),
    INVALID_FIELDS(422, "Some fields are wrong"),
    REFUSED(422, "The rules do not allow this"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something broke on our side"),
    ISSUER_UNAVAILABLE(503, "Tokens cannot be checked just now");

    private final int status;
    private final String title;

    Problems(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return WireName.of(this);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
