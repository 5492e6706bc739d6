package kz.uzdik.domain.poll;

import java.util.Optional;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.territory.Kato;

/** The public keys in the polls' public folders (step 2). Once published they never change. */
public interface PublishedKeys {
    /** A poll's keys; empty until they are published. */
    Optional<PollKeys> find(PollId poll);

    /**
     * The key that credentials of a district are verified with; empty where the poll's keys name no such district.
     *
     * @throws IllegalStateException when the key's file does not have the digest that the poll's keys name
     */
    Optional<RsaPublic> district(PollId poll, Kato district);
}
