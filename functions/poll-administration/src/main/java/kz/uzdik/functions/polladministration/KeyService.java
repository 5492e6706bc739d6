package kz.uzdik.functions.polladministration;

import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;

/** The service whose keys never leave it. */
interface KeyService {

    /** Makes a key for one part of one poll, another one at every call; returns its id. */
    String make(PollId poll, KeyPart part);

    /** Makes a key unusable for ever; one that is already does no harm. */
    void destroy(String key);
}
