package kz.uzdik.domain.notice;

import java.util.Optional;
import kz.uzdik.domain.people.Language;

/** What a contest calls its steps, documents and criteria in each language. Display only, outside the digest. */
@FunctionalInterface
public interface ContestTexts {
    /** The text of a key such as {@code step.selection}; empty when the contest has none. */
    Optional<String> text(String definitionDigest, Language language, String key);
}
