package kz.uzdik.functions.workrecord;

import static kz.uzdik.domain.people.Permission.ACCEPT_ALGORITHM;
import static kz.uzdik.domain.people.Permission.READ_ALGORITHM;

import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.json.work.AlgorithmReader;
import kz.uzdik.json.work.AlgorithmReader.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * The Agency hands in a version of a work algorithm; anybody signed in reads it back. It stands here and not with the rules,
 * since an algorithm is accepted as a text: its digest is over that.
 */
final class AcceptingAlgorithm {

    private final AlgorithmFiles files;

    AcceptingAlgorithm(AlgorithmFiles files) {
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

    /** The canonical bytes, as they were kept. */
    Outcome<byte[]> read(String digest, Actor actor) {
        if (!READ_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return files.canonical(digest).map(Outcome::done).orElseGet(Outcome::unknown);
    }
}
