package kz.uzdik.local.stack.emulators;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.uzdik.local.stack.emulators.LocalServer.Answer;

/**
 * AWS's Query protocol: forms come in, XML goes out.
 *
 * @param namespace of the service's replies
 */
record QueryProtocol(String namespace) {
    /** A call's fields by name; what it asks for is `Action`. */
    static Map<String, String> form(byte[] body) {
        var form = new HashMap<String, String>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return form;
    }

    /** @param result the members of the result, XML */
    Answer done(String action, String result) {
        String shape = "<%1$sResponse xmlns=\"" + namespace + "\"><%1$sResult>%2$s</%1$sResult>"
                + "<ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata></%1$sResponse>";
        return xml(200, String.format(shape, action, result, UUID.randomUUID()));
    }

    /** @param code the service's name for what is wrong */
    Answer refused(int status, String code, String message) {
        String shape = "<ErrorResponse xmlns=\"" + namespace + "\"><Error><Type>Sender</Type><Code>%s</Code>"
                + "<Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>";
        return xml(status, String.format(shape, code, escaped(message), UUID.randomUUID()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Answer xml(int status, String body) {
        return new Answer(status, "text/xml", body);
    }
}
