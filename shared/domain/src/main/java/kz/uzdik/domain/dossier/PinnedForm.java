package kz.uzdik.domain.dossier;

/**
 * A form as it was handed in.
 *
 * @param version the one that was handed in; none comes after it
 * @param digest SHA-256 of its values' canonical JSON, in lower-case hex
 * @param complete whether nothing was missing or wrong in it
 */
public record PinnedForm(String form, long version, String digest, boolean complete) {}
