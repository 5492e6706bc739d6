package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.VoteContext;

/**
 * The id of a request for a code: sixteen random bytes in base64url. Only who asked for the code knows it, so that a
 * stranger cannot spend a resident's tries (step 3).
 */
public record RequestId(String text) {
    /** @throws IllegalArgumentException when it is not sixteen bytes in base64url */
    public RequestId {
        if (Base64Url.decode(text)
                .filter(bytes -> bytes.length == VoteContext.REQUEST_ID_LENGTH)
                .isEmpty()) {
            throw new IllegalArgumentException("not the id of a request");
        }
    }

    public static RequestId of(byte[] bytes) {
        return new RequestId(Base64Url.encode(bytes));
    }

    /** Its sixteen bytes. */
    public byte[] bytes() {
        return Base64Url.decode(text).orElseThrow();
    }

    /** Says nothing: who knows it can spend a resident's tries. */
    @Override
    public String toString() {
        return "RequestId[hidden]";
    }

    /** Where unguessable ids come from. */
    @FunctionalInterface
    public interface Source {
        /** An id never drawn before. */
        RequestId draw();
    }
}
