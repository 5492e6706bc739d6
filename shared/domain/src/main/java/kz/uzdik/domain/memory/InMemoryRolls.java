package kz.uzdik.domain.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollClaims;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Rolls and their claims in memory. */
public final class InMemoryRolls implements Rolls, RollClaims {
    /** Entries by where they stand; a test may put others in their place. */
    public final Map<EntryKey, RollEntry> entries = new HashMap<>();

    public final Map<EntryKey, HoldDecision> decisions = new HashMap<>();
    private final Map<String, Map<String, Person>> people = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final Map<String, Map<String, Set<EntryKey>>> seats = new HashMap<>();

    @Override
    public synchronized void add(List<NewEntry> added) {
        added.forEach(entry -> entries.putIfAbsent(
                entry.key(),
                new RollEntry(
                        entry.key(),
                        entry.contact(),
                        entry.contactAtCap(),
                        0,
                        List.of(),
                        java.util.Optional.empty(),
                        RollEntry.Hold.NONE,
                        false,
                        entry.residence())));
    }

    @Override
    public synchronized void flagAtCap(Collection<EntryKey> keys) {
        keys.forEach(key -> entries.computeIfPresent(
                key,
                (_, entry) -> new RollEntry(
                        key,
                        entry.contact(),
                        true,
                        entry.revision(),
                        entry.requests(),
                        entry.mark(),
                        entry.hold(),
                        entry.complained(),
                        entry.residence())));
    }

    @Override
    public synchronized Stream<RollEntry> in(PollId poll, int roll, Kato district) {
        return entries.values().stream()
                .filter(entry -> entry.key().poll().equals(poll)
                        && entry.key().roll() == roll
                        && entry.key().district().equals(district))
                .sorted(Comparator.comparing(entry -> entry.key().person()))
                .toList()
                .stream();
    }

    @Override
    public List<RollEntry> held(PollId poll, int roll, Kato district) {
        return in(poll, roll, district)
                .filter(entry -> entry.hold() == RollEntry.Hold.HELD)
                .toList();
    }

    @Override
    public synchronized boolean decide(EntryKey key, HoldDecision decision) {
        RollEntry entry = entries.get(key);
        if (entry == null || entry.hold() != RollEntry.Hold.HELD) {
            return false;
        }
        decisions.put(key, decision);
        entries.put(
                key,
                new RollEntry(
                        key,
                        entry.contact(),
                        entry.contactAtCap(),
                        entry.revision() + 1,
                        entry.requests(),
                        entry.mark(),
                        decision.hold(),
                        entry.complained(),
                        entry.residence()));
        return true;
    }

    @Override
    public synchronized boolean remove(PollId poll, int roll, int most) {
        List<Person> some = of(poll, roll).values().stream().limit(most).toList();
        some.forEach(person -> {
            entries.remove(new EntryKey(poll, roll, person.district(), person.person()));
            of(poll, roll).remove(person.person());
        });
        if (some.size() == most) {
            return false;
        }
        served(poll, roll).clear();
        return true;
    }

    @Override
    public synchronized Map<String, Long> claim(PollId poll, int roll, List<Person> claiming) {
        Map<String, Person> there = of(poll, roll);
        Map<String, Long> rows = new HashMap<>();
        claiming.forEach(person -> {
            there.putIfAbsent(person.person(), person);
            rows.put(
                    person.person(), there.getOrDefault(person.person(), person).row());
        });
        return rows;
    }

    @Override
    public synchronized void giveUp(PollId poll, int roll, Collection<Person> gone) {
        gone.forEach(person -> givenUp.add(poll + "#" + roll + "#" + person.person()));
    }

    @Override
    public synchronized Set<String> present(PollId poll, Collection<Integer> rolls, Collection<String> asked) {
        Set<String> found = new HashSet<>();
        rolls.forEach(roll -> asked.stream()
                .filter(person -> of(poll, roll).containsKey(person) && isOn(poll, roll, person))
                .forEach(found::add));
        return found;
    }

    @Override
    public synchronized List<Seated> seat(PollId poll, int roll, List<Seat> asked, Map<String, Integer> most) {
        List<Seated> seated = new ArrayList<>();
        asked.forEach(seat -> {
            Set<EntryKey> taken = served(poll, roll).computeIfAbsent(seat.contact(), _ -> new LinkedHashSet<>());
            boolean had = taken.contains(seat.entry()) || taken.size() < most.getOrDefault(seat.contact(), 0);
            if (had) {
                taken.add(seat.entry());
            }
            seated.add(new Seated(had, List.copyOf(taken)));
        });
        return seated;
    }

    @Override
    public synchronized Map<String, List<EntryKey>> served(
            PollId poll, Collection<Integer> rolls, Collection<String> contacts) {
        Map<String, List<EntryKey>> found = new HashMap<>();
        rolls.forEach(roll -> contacts.forEach(contact -> found.computeIfAbsent(contact, _ -> new ArrayList<>())
                .addAll(served(poll, roll).getOrDefault(contact, Set.of()))));
        return found;
    }

    @Override
    public synchronized Stream<Person> people(PollId poll, int roll) {
        return of(poll, roll).values().stream().filter(person -> isOn(poll, roll, person.person())).toList().stream();
    }

    @Override
    public synchronized Stream<Integer> contacts(PollId poll, int roll) {
        return served(poll, roll).values().stream().map(Set::size).toList().stream();
    }

    private boolean isOn(PollId poll, int roll, String person) {
        return !givenUp.contains(poll + "#" + roll + "#" + person);
    }

    private Map<String, Person> of(PollId poll, int roll) {
        return people.computeIfAbsent(poll + "#" + roll, _ -> new TreeMap<>());
    }

    private Map<String, Set<EntryKey>> served(PollId poll, int roll) {
        return seats.computeIfAbsent(poll + "#" + roll, _ -> new TreeMap<>());
    }
}
