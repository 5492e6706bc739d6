package kz.uzdik.functions.voterenrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;

/** A poll's public folder in memory, and the drafts beside it. */
final class RecordedFiles implements PollFiles {

    final Map<String, byte[]> files = new TreeMap<>();
    final Map<PollId, Map<StationId, Long>> marks = new HashMap<>();
    int writes;
    /** After so many writes the process dies. */
    int lives = Integer.MAX_VALUE;

    /** What a dying process throws. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void live() {
        if (writes++ == lives) {
            throw new Died();
        }
    }

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public void keep(String key, byte[] bytes, String contentType) {
        live();
        files.putIfAbsent(key, bytes);
    }

    @Override
    public void replace(String key, byte[] json) {
        live();
        files.put(key, json);
    }

    @Override
    public void keepMarks(PollId poll, Map<StationId, Long> stations) {
        live();
        marks.putIfAbsent(poll, Map.copyOf(stations));
    }
}
