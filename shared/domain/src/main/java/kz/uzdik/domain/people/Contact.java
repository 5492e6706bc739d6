package kz.uzdik.domain.people;

import java.util.regex.Pattern;

/** Where and in which language a person is written to. Personal data: never in a log, an audit entry or a public file. */
public record Contact(String name, String email, Language language) {
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** Whether it can be an address: dots only between, a host of labels, at most 64 before the at and 254 in all. */
    public static boolean isEmail(String text) {
        return text.length() <= 254
                && text.indexOf('@') <= 64
                && EMAIL.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "Contact[" + language + "]";
    }
}
