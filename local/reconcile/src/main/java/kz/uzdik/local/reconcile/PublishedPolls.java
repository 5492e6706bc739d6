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
    private static final Map<String, Span> SPANS = Map.of(
            "poll.json", new Span(PollPhase.FROZEN, PollPhase.KEYED),
            "keys.json", new Span(PollPhase.FROZEN, PollPhase.KEYED),
            "closing.json", new Span(PollPhase.CLOSING, PollPhase.CLOSED),
            "results.json", new Span(PollPhase.CLOSING, PollPhase.CLOSED));

    /** A file is written, and then the table learns of it: it may be there in one phase, and is there in the next. */
    private record Span(PollPhase mayBe, PollPhase is) {}

    List<Finding> look() {
        Set<String> keys = new HashSet<>(walk.files(places.publicFiles(), FOLDERS));
        var polls = new DynamoPolls(table);
        List<Finding> found = new ArrayList<>();
        for (String folder : folders(keys)) {
            Optional<Poll> known = PollId.parse(folder).flatMap(polls::find);
            if (known.isEmpty())
                found.add(Finding.lost("poll " + folder, "it is public, and the table has no such poll"));
        }
        for (Poll poll : polls.all()) SPANS.forEach((file, span) -> compare(poll, file, span, keys, found));
        return found;
    }

    private static void compare(Poll poll, String file, Span span, Set<String> keys, List<Finding> found) {
        boolean there = keys.contains(poll.id().folder() + file);
        if (there && poll.phase().compareTo(span.mayBe()) < 0)
            found.add(Finding.lost(
                    "poll " + poll.id(), file + " is public, and the table thinks that the poll is " + poll.phase()));
        if (!there && poll.phase().compareTo(span.is()) >= 0)
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
