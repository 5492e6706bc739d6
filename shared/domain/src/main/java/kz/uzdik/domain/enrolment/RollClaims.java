package kz.uzdik.domain.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * What keeps a roll free of repetitions while it is imported: which row has which person, over all districts, and whom
 * each contact serves. Every claim names its row or its person, so that a block done again claims the same again and
 * nothing is counted twice.
 */
public interface RollClaims {
    /** A row's claim to its person, by the keyed hash. */
    record Person(String person, Kato district, long row) {
        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    /** A person's claim to be served by a contact, by its keyed hash. */
    record Seat(String contact, EntryKey entry) {
        @Override
        public String toString() {
            return "Seat[hidden]";
        }
    }

    /** How claiming a seat ended: whether it was had, and all whom the contact serves on this roll. */
    record Seated(boolean had, List<EntryKey> all) {
        public Seated {
            all = List.copyOf(all);
        }
    }

    /**
     * Claims people for their rows where nobody has; no person stands twice in the list.
     *
     * @return for each person the row that has it now
     */
    Map<String, Long> claim(PollId poll, int roll, List<Person> people);

    /** Gives up people whose rows turned out bad: they stay claimed by their rows and are on the roll no more. */
    void giveUp(PollId poll, int roll, Collection<Person> people);

    /** Which of these people stand on any of these rolls. */
    Set<String> present(PollId poll, Collection<Integer> rolls, Collection<String> people);

    /**
     * Claims seats at contacts that serve fewer than so many on this roll, in the order given.
     *
     * @param most for each contact, how many it may serve on this roll; a contact with none is not asked for
     */
    List<Seated> seat(PollId poll, int roll, List<Seat> seats, Map<String, Integer> most);

    /** Whom each of these contacts serves on these rolls; a contact that serves nobody may be left out. */
    Map<String, List<EntryKey>> served(PollId poll, Collection<Integer> rolls, Collection<String> contacts);

    /** Everybody on a roll in the order of their keyed hashes, read page by page; close it. */
    Stream<Person> people(PollId poll, int roll);

    /** How many each contact of a roll serves, in no order, read page by page; close it. */
    Stream<Integer> contacts(PollId poll, int roll);
}
