package kz.uzdik.domain.poll;

import java.util.Optional;

/** What the system has to do for a poll, each as often as it is asked: what is done already is left alone. */
public enum PollWork {
    /** Make the pepper and the code key. */
    PREPARE,
    /** Publish the frozen poll and its roll. */
    FREEZE,
    /** Make the districts' keys and the acknowledgement key, as many as fit into one run, and publish them at last. */
    KEYS,
    /** Publish extensions. */
    EXTEND,
    /** Publish the stations without internet. */
    OFFLINE,
    /** Publish what is decided, let the count at the ballots and tell it. */
    CLOSE,
    /** Publish the results that hold, with what they were counted by. */
    PUBLISH,
    /** Take the count's right away again, and have the ballots backed up. */
    REVOKE,
    /** Delete what retired keys wrapped and make them unusable. */
    DESTROY,
    /** Publish that all keys are destroyed, and the list of all files. */
    FINISH;

    /** The work that follows from a fact. */
    public static Optional<PollWork> after(PollFact fact) {
        return switch (fact) {
            case PollFact.PollPlanned _ -> Optional.of(PREPARE);
            case PollFact.PollFrozen _ -> Optional.of(FREEZE);
            case PollFact.FrozenPollPublished _, PollFact.DistrictKeysMade _ -> Optional.of(KEYS);
            case PollFact.PollExtended _ -> Optional.of(EXTEND);
            case PollFact.StationTakenOffline _ -> Optional.of(OFFLINE);
            case PollFact.PollClosing _, PollFact.DistrictAnnulled _ -> Optional.of(CLOSE);
            case PollFact.ResultsAccepted _ -> Optional.of(PUBLISH);
            case PollFact.PollClosed _ -> Optional.of(REVOKE);
            case PollFact.KeyRetired _ -> Optional.of(DESTROY);
            case PollFact.KeyDestroyed _ -> Optional.of(FINISH);
            case PollFact.PollReplanned _,
                    PollFact.OfficersReplaced _,
                    PollFact.StationOfficersNamed _,
                    PollFact.DecisionApproved _,
                    PollFact.KeyMade _,
                    PollFact.KeysPublished _,
                    PollFact.BallotsBackedUp _,
                    PollFact.PollBundled _,
                    PollFact.StationEntered _,
                    PollFact.StationConfirmed _ -> Optional.empty();
        };
    }
}
