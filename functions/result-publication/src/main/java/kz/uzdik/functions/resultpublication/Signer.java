package kz.uzdik.functions.resultpublication;

/** The key that publications are signed with: ECDSA on P-256 with SHA-256. */
interface Signer {

    /** The signature over a message: r and s, 32 bytes each. */
    byte[] sign(byte[] message);

    /** The public key, DER (SubjectPublicKeyInfo). */
    byte[] publicKey();
}
