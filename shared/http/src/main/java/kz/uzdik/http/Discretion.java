package kz.uzdik.http;

/** What of a request may stay behind it: in the answer's headers and in the log of a fault. */
public enum Discretion {
    /** The request's id, so that whoever got an answer can name it and it can be found. */
    USUAL,
    /** Nothing that tells one request from another: a fault's line says what broke and where in our code. */
    SILENT
}
