package kz.uzdik.domain.work;

import java.util.Optional;

/** The accepted versions of work algorithms, kept for ever under the SHA-256 of their canonical form. */
@FunctionalInterface
public interface WorkAlgorithms {
    Optional<WorkAlgorithm> find(String digest);
}
