package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A declared file has come to lie in the store, whole.
 *
 * @param at when: the store's own time of it, or that of the request that found it there
 * @param checksum its SHA-256 in base64; of a file in parts the composite of the parts', {@code <base64>-<parts>}
 * @param version the store's version of it, where the store keeps versions
 */
public record Arrival(Instant at, String checksum, Optional<String> version) {}
