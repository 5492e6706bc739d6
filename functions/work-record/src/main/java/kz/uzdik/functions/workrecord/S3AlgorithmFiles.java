package kz.uzdik.functions.workrecord;

import java.util.Optional;
import kz.uzdik.aws.S3WorkAlgorithms;

/** The files of work algorithms in S3. */
record S3AlgorithmFiles(S3WorkAlgorithms algorithms) implements AlgorithmFiles {

    @Override
    public void keep(String digest, byte[] canonical) {
        if (!algorithms.put(canonical).equals(digest)) {
            throw new IllegalStateException("an algorithm was kept under another digest than its own");
        }
    }

    @Override
    public Optional<byte[]> canonical(String digest) {
        return algorithms.canonical(digest);
    }
}
