package kz.uzdik.http;

/** Who may call a route at all; what they may do is decided inside acts. */
public enum Access {
    /** Anybody; a token is not even looked at. */
    PUBLIC,
    /** Whoever has a valid access token. */
    SIGNED_IN
}
