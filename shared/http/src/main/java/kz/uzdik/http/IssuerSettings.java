package kz.uzdik.http;

import java.net.URI;

/**
 * Whose access tokens are accepted.
 *
 * @param issuer the exact {@code iss}
 * @param keys where the issuer's JWKS lies
 * @param clientId the exact {@code client_id}
 */
public record IssuerSettings(String issuer, URI keys, String clientId) {}
