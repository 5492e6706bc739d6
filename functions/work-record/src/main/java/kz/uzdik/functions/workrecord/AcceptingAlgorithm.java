package kz.uzdik.functions.workrecord;

import static kz.uzdik.domain.people.Permission.ACCEPT_ALGORITHM;
import static kz.uzdik.domain.people.Permission.READ_ALGORITHM;

import java.util.Map;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.work.WorkAlgorithms;
import kz.uzdik.json.Fields;
import kz.uzdik.json.work.AlgorithmReader;
import kz.uzdik.json.work.AlgorithmReader.Accepted;
import kz.uzdik.json.work.AlgorithmTexts;
import org.jspecify.annotations.Nullable;

/**
 * The Agency hands in a version of a work algorithm and its display texts; anybody signed in reads it back. It stands here and not with the rules,
 * since an algorithm is accepted as a text: its digest is over that.
 */
final class AcceptingAlgorithm {

    private final WorkAlgorithms algorithms;
    private final AlgorithmFiles files;

    AcceptingAlgorithm(WorkAlgorithms algorithms, AlgorithmFiles files) {
        this.algorithms = algorithms;
        this.files = files;
    }

    /**
     * Keeps an algorithm under its digest; handed in again it is simply there.
     *
     * @param tree the algorithm's JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    Outcome<Accepted> accept(@Nullable Object tree, Actor actor) {
        if (!ACCEPT_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        Accepted accepted = AlgorithmReader.accept(tree);
        files.keep(accepted.digest(), accepted.canonical());
        return Outcome.done(accepted);
    }

    /**
     * Keeps all texts of one language.
     *
     * @throws kz.uzdik.json.InvalidFields with every key that is missing
     */
    Outcome<Language> acceptTexts(String digest, Language language, Fields body, Actor actor) {
        if (!ACCEPT_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return algorithms
                .find(digest)
                .map(algorithm -> {
                    files.keepTexts(digest, language, AlgorithmTexts.ofVersion(algorithm, body));
                    return Outcome.done(language);
                })
                .orElseGet(Outcome::unknown);
    }

    /** All texts of one language by their keys; unknown until they were kept. */
    Outcome<Map<String, String>> readTexts(String digest, Language language, Actor actor) {
        if (!READ_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        Map<String, String> texts = files.texts(digest, language);
        return texts.isEmpty() ? Outcome.unknown() : Outcome.done(texts);
    }

    /** The canonical bytes, as they were kept. */
    Outcome<byte[]> read(String digest, Actor actor) {
        if (!READ_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return files.canonical(digest).map(Outcome::done).orElseGet(Outcome::unknown);
    }
}
