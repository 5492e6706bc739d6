package kz.uzdik.domain.memory;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.enrolment.RollFiles;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.csv.BadCell;

/** Imports' files in memory. */
public final class InMemoryRollFiles implements RollFiles {
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, TreeMap<Long, List<BadCell>>> bad = new HashMap<>();
    private final Map<String, List<BadCell>> reports = new HashMap<>();

    /** What its officer sends. */
    public void send(RollImport roll, byte[] file) {
        files.put(roll.id(), file);
    }

    /** The report, once it was made of its parts. */
    public Optional<List<BadCell>> report(RollImport roll) {
        return Optional.ofNullable(reports.get(roll.id()));
    }

    public boolean isDeleted(RollImport roll) {
        return !files.containsKey(roll.id());
    }

    @Override
    public SignedUpload signUpload(RollImport roll) {
        return new SignedUpload(URI.create("https://files/" + roll.id()), Map.of("a", "b"), Instant.EPOCH);
    }

    @Override
    public Optional<Long> length(RollImport roll) {
        return Optional.ofNullable(files.get(roll.id())).map(file -> (long) file.length);
    }

    @Override
    public byte[] read(RollImport roll, long offset, int length) {
        byte[] file = files.getOrDefault(roll.id(), new byte[0]);
        int from = (int) Math.min(file.length, offset);
        return Arrays.copyOfRange(file, from, (int) Math.min(file.length, offset + length));
    }

    @Override
    public void delete(RollImport roll) {
        files.remove(roll.id());
    }

    @Override
    public void writeBad(RollImport roll, long offset, List<BadCell> cells) {
        bad.computeIfAbsent(roll.id(), _ -> new TreeMap<>()).put(offset, List.copyOf(cells));
    }

    @Override
    public void joinBad(RollImport roll) {
        reports.put(
                roll.id(),
                bad.getOrDefault(roll.id(), new TreeMap<>()).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public URI signReport(RollImport roll) {
        return URI.create("https://files/" + roll.id() + "/report");
    }
}
