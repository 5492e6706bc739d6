package kz.uzdik.domain.people;

/** Where and in which language a person is written to. Personal data: never in a log, an audit entry or a public file. */
public record Contact(String name, String email, Language language) {
    /** Whether it can be an address: one {@code @}, a dotted host, no blanks or control characters, at most 254 long. */
    public static boolean isEmail(String text) {
        return text.length() <= 254 && text.matches("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    }

    @Override
    public String toString() {
        return "Contact[" + language + "]";
    }
}
