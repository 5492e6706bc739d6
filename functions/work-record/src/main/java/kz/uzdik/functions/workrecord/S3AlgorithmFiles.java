package kz.uzdik.functions.workrecord;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.aws.S3WorkAlgorithms;
import kz.uzdik.domain.people.Language;

/** The files of work algorithms in S3. */
record S3AlgorithmFiles(S3WorkAlgorithms algorithms, S3Texts texts) implements AlgorithmFiles {

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

    @Override
    public void keepTexts(String digest, Language language, Map<String, String> all) {
        texts.put(digest, language, all);
    }

    @Override
    public Map<String, String> texts(String digest, Language language) {
        return texts.all(digest, language);
    }
}
