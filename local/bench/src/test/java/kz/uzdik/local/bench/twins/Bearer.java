package kz.uzdik.local.bench.twins;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** An access token, verified by the issuer's key: signature, issuer, client, use, end. The keys are fetched once. */
final class Bearer {
    private final Map<String, PublicKey> keys = new HashMap<>();

    void verify(String authorization) throws IOException {
        String token = authorization.substring("Bearer ".length());
        String[] parts = token.split("\\.");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key(texts(parts[0]).getOrDefault("kid", "")));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            Map<String, String> claims = texts(parts[1]);
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))
                    || !System.getenv("ISSUER").equals(claims.get("iss"))
                    || !System.getenv("CLIENT_ID").equals(claims.get("client_id"))
                    || !"access".equals(claims.get("token_use"))
                    || Long.parseLong(claims.getOrDefault("exp", "0")) * 1000 < System.currentTimeMillis()) {
                throw new IOException("not a token of ours");
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("not a token", e);
        }
    }

    private PublicKey key(String id) throws IOException, GeneralSecurityException {
        if (keys.isEmpty()) {
            fetch();
        }
        PublicKey key = keys.get(id);
        if (key == null) {
            throw new IOException("no such key");
        }
        return key;
    }

    private void fetch() throws IOException, GeneralSecurityException {
        var connection = (HttpURLConnection)
                URI.create(System.getenv("JWKS_URL")).toURL().openConnection();
        try (InputStream in = connection.getInputStream();
                JsonParser parser = Event.JSON.createParser(in)) {
            Map<String, String> key = new HashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                    key.put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.END_OBJECT && key.containsKey("n")) {
                    var numbers =
                            new RSAPublicKeySpec(number(key.getOrDefault("n", "")), number(key.getOrDefault("e", "")));
                    keys.put(
                            key.getOrDefault("kid", ""),
                            KeyFactory.getInstance("RSA").generatePublic(numbers));
                    key.clear();
                }
            }
        }
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    private static Map<String, String> texts(String part) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = Event.JSON.createParser(Base64.getUrlDecoder().decode(part))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    texts.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return texts;
    }
}
