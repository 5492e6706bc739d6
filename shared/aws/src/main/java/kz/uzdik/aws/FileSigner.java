package kz.uzdik.aws;

/** Signs the files of the polls' public folders: ECDSA on P-256 with SHA-256, by the key that is published there. */
@FunctionalInterface
public interface FileSigner {
    /** The signature over a file's bytes: r and s, 32 bytes each. */
    byte[] sign(byte[] file);
}
