package kz.uzdik.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer with a JWKS on a port of its own. */
public final class TestIssuer implements AutoCloseable {

    public static final String NAME = "https://issuer.example/pool";
    public static final String CLIENT = "uzdik-web";
    public static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    final RSAKey key = generated("key-1", 2048);
    private final HttpServer server;
    private final List<RSAKey> published = new ArrayList<>(List.of(key));
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile int status = 200;
    private volatile String answer = "";

    public TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish();
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public IssuerSettings settings() {
        URI keys = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        return new IssuerSettings(NAME, keys, CLIENT);
    }

    int fetches() {
        return fetches.get();
    }

    void breakDown() {
        status = 500;
    }

    void recover() {
        status = 200;
    }

    void answer(String text) {
        answer = text;
    }

    void publish(RSAKey... more) {
        published.addAll(List.of(more));
        answer = new JWKSet(List.copyOf(published)).toString();
    }

    void withdraw(RSAKey gone) {
        published.remove(gone);
        publish();
    }

    public static RSAKey generated(String id, int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a good access token. */
    public static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject("person-1")
                .claim("client_id", CLIENT)
                .claim("token_use", "access")
                .claim("cognito:groups", List.of("agency"))
                .issueTime(Date.from(NOW.minusSeconds(60)))
                .expirationTime(Date.from(NOW.plusSeconds(3_600)));
    }

    public String token(JWTClaimsSet.Builder claims) {
        return token(key, claims);
    }

    public static String token(RSAKey key, JWTClaimsSet.Builder claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        try {
            return signed(new RSASSASigner(key), header, claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String signed(JWSSigner signer, JWSHeader header, JWTClaimsSet.Builder claims) {
        SignedJWT jwt = new SignedJWT(header, claims.build());
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
