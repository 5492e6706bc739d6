package kz.uzdik.local.stack.leaks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a service as it went over the wire.
 *
 * @param head request line and headers, as sent
 * @param body without the marks of its chunks
 */
@SuppressWarnings("ArrayRecordComponent") // searched, never compared
record HttpCall(String service, String head, byte[] body) {
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    /** The calls of one connection; of one that broke off, what was sent of it. */
    static List<HttpCall> read(String service, byte[] sent) {
        List<HttpCall> calls = new ArrayList<>();
        int at = 0;
        while (at < sent.length) {
            int end = find(sent, END, at);
            if (end < 0) return added(calls, new HttpCall(service, text(sent, at, sent.length), new byte[0]));
            String head = text(sent, at, end);
            var body = new ByteArrayOutputStream();
            at = body(sent, end + END.length, headers(head), body);
            calls.add(new HttpCall(service, head, body.toByteArray()));
        }
        return calls;
    }

    private static List<HttpCall> added(List<HttpCall> calls, HttpCall last) {
        calls.add(last);
        return calls;
    }

    private static int body(byte[] sent, int from, Map<String, String> headers, ByteArrayOutputStream body) {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) return chunks(sent, from, body);
        int to = Math.min(sent.length, from + Integer.parseInt(headers.getOrDefault("content-length", "0")));
        body.write(sent, from, to - from);
        return to;
    }

    private static int chunks(byte[] sent, int from, ByteArrayOutputStream body) {
        int at = from;
        while (at < sent.length) {
            int line = find(sent, new byte[] {'\r', '\n'}, at);
            if (line < 0) return sent.length;
            int length = Integer.parseInt(text(sent, at, line).split(";", 2)[0].trim(), 16);
            int to = Math.min(sent.length, line + 2 + length);
            body.write(sent, line + 2, to - line - 2);
            at = Math.min(sent.length, to + 2);
            if (length == 0) return at;
        }
        return at;
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new HashMap<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
        });
        return headers;
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i + what.length <= in.length; i++)
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) return i;
        return -1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers(head).get(name));
    }

    String method() {
        return head.split(" ", 2)[0];
    }

    /** Without a query. */
    String path() {
        String[] words = head.lines().findFirst().orElse("").split(" ", 3);
        return words.length < 2 ? "" : words[1].split("\\?", 2)[0];
    }

    String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** All that was sent. */
    byte[] bytes() {
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(first, first.length + 1 + body.length);
        System.arraycopy(body, 0, all, first.length + 1, body.length);
        return all;
    }
}
