package kz.uzdik.local.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;

/** Polls: how far the table thinks they are, and how far their public folders are. */
record PublishedPolls(Walk walk, Places places, ContestTable table) {
    private static final String FOLDERS = "polls/";
    // From which phase on a file is there; the freeze is told before its file is written.
    private static final Map<String, PollPhase> SINCE = Map.of(
            "poll.json", PollPhase.FROZEN,
            "keys.json", PollPhase.KEYED,
            "closing.json", PollPhase.CLOSING,
            "results.json", PollPhase.CLOSED);

    List<Finding> look() {
        Set<String> keys = new HashSet<>(walk.files(places.publicFiles(), FOLDERS));
        var polls = new DynamoPolls(table);
        List<Finding> found = new ArrayList<>();
        for (String folder : folders(keys)) {
            Optional<Poll> known = PollId.parse(folder).flatMap(polls::find);
            if (known.isEmpty()) found.add(Finding.lost("poll " + folder, "it is public, and the table has no such poll"));
        }
        for (Poll poll : polls.all())
            SINCE.forEach((file, phase) -> compare(poll, file, phase, keys, found));
        return found;
    }

    private static void compare(Poll poll, String file, PollPhase since, Set<String> keys, List<Finding> found) {
        boolean there = keys.contains(poll.id().folder() + file);
        boolean early = poll.phase().compareTo(since) < 0;
        // A phase begins before its files are there, but keys and results begin theirs.
        boolean written = since == PollPhase.KEYED || since == PollPhase.CLOSED || poll.phase().compareTo(since) > 0;
        // What announces the end of a phase is written before the table knows.
        boolean ahead = since == PollPhase.KEYED && poll.phase() == PollPhase.FROZEN
                || since == PollPhase.CLOSED && poll.phase() == PollPhase.CLOSING;
        if (there && early && !ahead)
            found.add(Finding.lost(
                    "poll " + poll.id(), file + " is public, and the table thinks that the poll is " + poll.phase()));
        if (!there && !early && written)
            found.add(Finding.missing(poll.id().folder() + file, "the poll is " + poll.phase()));
    }

    private static Set<String> folders(Set<String> keys) {
        Set<String> folders = new TreeSet<>();
        for (String key : keys) {
            int end = key.indexOf('/', FOLDERS.length());
            if (end > 0) folders.add(key.substring(FOLDERS.length(), end));
        }
        return folders;
    }
}
