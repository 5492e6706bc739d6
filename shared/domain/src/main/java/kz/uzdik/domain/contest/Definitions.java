package kz.uzdik.domain.contest;

import java.util.Optional;

/** The accepted definitions, kept for ever under the SHA-256 of their canonical form. */
public interface Definitions {
    Optional<Definition> find(String digest);
}
