package kz.uzdik.functions.citizenvoting;

import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Where the count asks itself for districts. */
@FunctionalInterface
interface CountQueue {

    void ask(PollId poll, Kato district);
}
