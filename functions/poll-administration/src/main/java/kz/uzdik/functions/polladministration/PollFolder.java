package kz.uzdik.functions.polladministration;

import java.util.List;
import java.util.Optional;
import kz.uzdik.aws.FolderListing;
import kz.uzdik.domain.poll.PollId;

/** The polls' files in the public store, each written once. */
interface PollFolder {

    Optional<byte[]> read(String key);

    /** Writes a file unless one is there; gives the bytes that are there afterwards. */
    byte[] keep(String key, byte[] bytes);

    /** The same of what proves others: nobody removes it. */
    byte[] keepToStay(String key, byte[] bytes);

    /** The same, and its signature beside it. */
    byte[] keepSigned(String key, byte[] bytes);

    /** Writes a file and its signature in place of earlier ones. */
    void replaceSigned(String key, byte[] bytes);

    /** Every file of a poll's public folder, by name. */
    List<FolderListing.Entry> files(PollId poll);
}
