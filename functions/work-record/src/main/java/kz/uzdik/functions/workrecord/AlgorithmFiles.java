package kz.uzdik.functions.workrecord;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.people.Language;

/** The accepted work algorithms as files, each under the digest of its bytes; display texts beside them. */
interface AlgorithmFiles {

    /** Keeps an algorithm for ever; the same one again does no harm. */
    void keep(String digest, byte[] canonical);

    /** The bytes that were kept. */
    Optional<byte[]> canonical(String digest);

    /** Keeps all display texts of one language, in place of earlier ones. */
    void keepTexts(String digest, Language language, Map<String, String> texts);

    /** The display texts of one language by their keys; none where none were kept. */
    Map<String, String> texts(String digest, Language language);
}
