package kz.uzdik.domain.enrolment;

import java.util.regex.Pattern;

/**
 * What a resident shows to prove who they are (steps 5 and 8 of docs/voting.md).
 *
 * @param request the id that asking for the code gave them
 * @param code eight digits, from the mail
 */
public record Proof(Claim claim, RequestId request, String code) {
    private static final Pattern CODE = Pattern.compile("[0-9]{8}");

    public Proof {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** Whether it has the form of a code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Says nothing of whom it is, nor of the code. */
    @Override
    public String toString() {
        return "Proof[hidden]";
    }
}
