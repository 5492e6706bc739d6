package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.RollEntry.CodeRequest;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;

/** Entries of rolls in memory. */
public final class InMemoryRollEntries implements RollEntries {
    private final Map<EntryKey, RollEntry> entries = new HashMap<>();

    /** Puts a person on a roll. */
    public synchronized void add(NewEntry entry) {
        entries.put(
                entry.key(),
                new RollEntry(
                        entry.key(),
                        entry.contact(),
                        entry.contactAtCap(),
                        0,
                        List.of(),
                        Optional.empty(),
                        Hold.NONE,
                        false,
                        entry.residence()));
    }

    @Override
    public synchronized Optional<RollEntry> find(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized boolean replaceRequests(RollEntry read, List<CodeRequest> requests, Hold hold) {
        Optional<RollEntry> now = find(read.key()).filter(entry -> entry.revision() == read.revision());
        now.ifPresent(entry -> {
            Set<String> wanted = requests.stream().map(CodeRequest::id).collect(Collectors.toSet());
            Set<String> known = new HashSet<>();
            read.requests().forEach(request -> known.add(request.id()));
            List<CodeRequest> after = Stream.concat(
                            entry.requests().stream().filter(request -> wanted.contains(request.id())),
                            requests.stream().filter(request -> !known.contains(request.id())))
                    .toList();
            put(entry, entry.revision() + 1, after, entry.mark(), hold, entry.complained());
        });
        return now.isPresent();
    }

    @Override
    public synchronized Optional<RollEntry> spendTry(EntryKey key, String request, Instant at) {
        return find(key)
                .filter(entry -> entry.liveAt(at).stream()
                        .anyMatch(live -> live.id().equals(request) && live.tries() < RollEntry.MOST_TRIES))
                .map(entry -> put(
                        entry,
                        entry.revision(),
                        entry.requests().stream()
                                .map(one -> one.id().equals(request)
                                        ? new CodeRequest(one.id(), one.tries() + 1, one.until())
                                        : one)
                                .toList(),
                        entry.mark(),
                        entry.hold(),
                        entry.complained()));
    }

    @Override
    public synchronized Optional<Marked> mark(EntryKey key, Mark mark) {
        return find(key).map(entry -> {
            boolean free =
                    entry.mark().isEmpty() && Set.of(Hold.NONE, Hold.RELEASED).contains(entry.hold());
            boolean same = mark.blinded().isPresent()
                    && entry.mark()
                            .map(Mark::blinded)
                            .filter(mark.blinded()::equals)
                            .isPresent();
            return free || same
                    ? new Marked(
                            true,
                            put(
                                    entry,
                                    entry.revision() + 1,
                                    List.of(),
                                    entry.mark().or(() -> Optional.of(mark)),
                                    entry.hold(),
                                    entry.complained()))
                    : new Marked(false, entry);
        });
    }

    /** What an officer decides of a held entry, over {@link kz.uzdik.domain.enrolment.Rolls}. */
    public synchronized boolean decideHold(EntryKey key, Hold decision) {
        Optional<RollEntry> held = find(key).filter(entry -> entry.hold() == Hold.HELD);
        held.ifPresent(entry ->
                put(entry, entry.revision() + 1, entry.requests(), entry.mark(), decision, entry.complained()));
        return held.isPresent();
    }

    @Override
    public synchronized void complain(EntryKey key) {
        find(key).ifPresent(entry -> put(entry, entry.revision(), entry.requests(), entry.mark(), entry.hold(), true));
    }

    private RollEntry put(
            RollEntry entry,
            long revision,
            List<CodeRequest> requests,
            Optional<Mark> mark,
            Hold hold,
            boolean complained) {
        RollEntry next = new RollEntry(
                entry.key(),
                entry.contact(),
                entry.contactAtCap(),
                revision,
                requests,
                mark,
                hold,
                complained,
                entry.residence());
        entries.put(entry.key(), next);
        return next;
    }
}
