package kz.uzdik.domain.poll;

import java.util.Optional;

/** The polls' public folders, read. */
public interface PublishedPolls {
    /** A frozen poll; empty when none of that name is frozen. An extension may show a few seconds after it was made. */
    Optional<PublishedPoll> find(PollId id);
}
