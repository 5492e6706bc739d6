package kz.uzdik.local.soak.check;

/**
 * Something that a client asked for and was told to be done.
 *
 * @param path of its address, decoded, without a query
 * @param sent the request's body, of a file its bytes; none is empty
 * @param said the reply's body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Acknowledgement(String method, String path, byte[] sent, int status, byte[] said) {}
