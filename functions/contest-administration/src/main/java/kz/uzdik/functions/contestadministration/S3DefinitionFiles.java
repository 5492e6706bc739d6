package kz.uzdik.functions.contestadministration;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.S3Definitions;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.domain.people.Language;

/** The files of definitions in S3. */
record S3DefinitionFiles(S3Definitions definitions, S3Texts texts) implements DefinitionFiles {

    @Override
    public void keep(String digest, byte[] canonical) {
        String kept = definitions.put(canonical);
        if (!kept.equals(digest)) {
            throw new IllegalStateException("a definition was kept under another digest than its own");
        }
    }

    @Override
    public Optional<byte[]> canonical(String digest) {
        return definitions.canonical(digest);
    }

    @Override
    public void keepTexts(String digest, Language language, Map<String, String> all) {
        texts.put(digest, language, all);
    }
}
