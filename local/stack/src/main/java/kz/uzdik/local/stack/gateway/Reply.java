package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes back over HTTP. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {
    private static final JSON JSON_WITH_NULLS = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

    /** A JSON document. */
    public static Reply json(int status, Object document) {
        return of(status, "application/json", asString(document));
    }

    /** A text of a media type. */
    public static Reply of(int status, String contentType, String body) {
        return new Reply(status, Map.of("Content-Type", List.of(contentType)), body.getBytes(StandardCharsets.UTF_8));
    }

    /** A problem document (RFC 9457) with a stable code. */
    public static Reply problem(int status, String code, String title, String detail) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:uzdik:problem:" + code);
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        document.put("code", code);
        return of(status, "application/problem+json", asString(document));
    }

    static String asString(Object document) {
        try {
            return JSON_WITH_NULLS.asString(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
