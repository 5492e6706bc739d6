package kz.uzdik.local.bench.twins;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a twin reads of the gateway's event.
 *
 * @param body empty where there is none
 * @param authorization the header, empty where there is none
 */
record Event(String body, String authorization) {
    static final JsonFactory JSON = new JsonFactory();

    static Event read(InputStream input) throws IOException {
        String body = "";
        String authorization = "";
        try (JsonParser parser = JSON.createParser(input)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("body") && token == JsonToken.VALUE_STRING) {
                    body = parser.getText();
                } else if (name.equals("headers") && token == JsonToken.START_OBJECT) {
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        boolean wanted = parser.currentName().equalsIgnoreCase("authorization");
                        parser.nextToken();
                        if (wanted) {
                            authorization = parser.getText();
                        }
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new Event(body, authorization);
    }

    /** How many tokens an object of JSON has: whoever asks for a contest's rules reads them, at the least so. */
    static int tokens(byte[] text) throws IOException {
        int tokens = 0;
        if (text.length == 0 || text[0] != '{') {
            return tokens;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The reply with this JSON text as its body. */
    static byte[] reply(byte[] json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = JSON.createGenerator(bytes)) {
            to.writeStartObject();
            to.writeNumberField("statusCode", 200);
            to.writeObjectFieldStart("headers");
            to.writeStringField("Content-Type", "application/json");
            to.writeStringField("Cache-Control", "no-store");
            to.writeEndObject();
            to.writeStringField("body", new String(json, StandardCharsets.UTF_8));
            to.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
