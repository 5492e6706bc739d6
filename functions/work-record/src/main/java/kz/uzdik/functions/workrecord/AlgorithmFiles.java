package kz.uzdik.functions.workrecord;

import java.util.Optional;

/** The accepted work algorithms as files, each under the digest of its bytes. */
interface AlgorithmFiles {

    /** Keeps an algorithm for ever; the same one again does no harm. */
    void keep(String digest, byte[] canonical);

    /** The bytes that were kept. */
    Optional<byte[]> canonical(String digest);
}
