package kz.uzdik.local.stack.triggers;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Events as JSON. */
public final class Json {
    private Json() {}

    /** As text. */
    public static String text(Object event) {
        try {
            return JSON.std.asString(event);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] bytes(Object event) {
        return text(event).getBytes(StandardCharsets.UTF_8);
    }
}
