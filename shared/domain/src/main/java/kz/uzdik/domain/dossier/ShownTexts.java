package kz.uzdik.domain.dossier;

import java.util.Optional;
import kz.uzdik.domain.people.Language;

/** What a contest shows people in each language: consents are held against it. */
@FunctionalInterface
public interface ShownTexts {
    /** The text of a key; empty when the contest has none. */
    Optional<String> text(String definitionDigest, Language language, String key);
}
