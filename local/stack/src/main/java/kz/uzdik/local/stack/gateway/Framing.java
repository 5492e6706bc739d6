package kz.uzdik.local.stack.gateway;

import java.util.regex.Pattern;

/** What the public site says of who may show a file in a frame: pages made for other sites anybody, all else nobody. */
public final class Framing {
    private static final Pattern EMBEDDED = Pattern.compile("editions/.*/embed\\..*\\.html");

    private Framing() {}

    /** The content security policy of the file at a key. */
    public static String of(String key) {
        return EMBEDDED.matcher(key).matches()
                ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"
                : "frame-ancestors 'none'";
    }
}
