package kz.uzdik.functions.contestadministration;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.S3Calendars;
import kz.uzdik.aws.S3Definitions;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.domain.people.Language;

/** The files of definitions and calendars in S3. */
record S3DefinitionFiles(S3Definitions definitions, S3Calendars calendars, S3Texts texts) implements DefinitionFiles {

    @Override
    public void keep(String digest, byte[] canonical) {
        checked(digest, definitions.put(canonical));
    }

    @Override
    public void keepCalendar(String digest, byte[] canonical) {
        checked(digest, calendars.put(canonical));
    }

    private static void checked(String digest, String kept) {
        if (!kept.equals(digest)) {
            throw new IllegalStateException("something was kept under another digest than its own");
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

    @Override
    public Map<String, String> texts(String digest, Language language) {
        return texts.all(digest, language);
    }
}
