package kz.uzdik.domain.dossier;

/** Where unguessable ids come from. */
@FunctionalInterface
public interface Randomness {
    /** 128 bits in lower-case hex. */
    String token();
}
