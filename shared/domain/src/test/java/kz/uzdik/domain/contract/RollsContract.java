package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollClaims;
import kz.uzdik.domain.enrolment.RollClaims.Person;
import kz.uzdik.domain.enrolment.RollClaims.Seat;
import kz.uzdik.domain.enrolment.RollClaims.Seated;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.PollId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of whole rolls, and of the claims beside them, keeps. */
public abstract class RollsContract {
    private static final PollId POLL = PollSamples.ID;
    private static final PollId OTHER = RollSamples.LONGER_POLL;

    private Rolls rolls;
    private RollClaims claims;

    /** Both over one empty store. */
    public record Both(Rolls rolls, RollClaims claims) {}

    protected abstract Both empty();

    /** Holds an entry's issuance. */
    protected abstract void hold(EntryKey key);

    @BeforeEach
    final void emptyStore() {
        Both both = empty();
        rolls = both.rolls();
        claims = both.claims();
    }

    private static EntryKey key(PollId poll, int roll, int person) {
        // Spread over the shards as hashes are.
        return new EntryKey(poll, roll, PollSamples.LARGE, hash(person));
    }

    private static String hash(int number) {
        return "%x%063d".formatted(Math.floorMod(number * 7, 16), number);
    }

    private static Rolls.NewEntry entry(EntryKey key) {
        return new Rolls.NewEntry(key, "c".repeat(64), false);
    }

    private List<RollEntry> all(PollId poll, int roll) {
        try (Stream<RollEntry> entries = rolls.in(poll, roll, PollSamples.LARGE)) {
            return entries.toList();
        }
    }

    @Test
    void entries_are_listed_by_their_hashes_and_only_their_own_rolls() {
        rolls.add(IntStream.range(0, 300).mapToObj(i -> entry(key(POLL, 3, i))).toList());
        rolls.add(List.of(entry(key(POLL, 31, 1)), entry(key(OTHER, 3, 2))));
        assertThat(all(POLL, 3))
                .hasSize(300)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(each -> each.key().person()))
                .allMatch(each ->
                        each.hold() == RollEntry.Hold.NONE && each.mark().isEmpty());
        try (Stream<RollEntry> elsewhere = rolls.in(POLL, 3, PollSamples.SMALL)) {
            assertThat(elsewhere).isEmpty();
        }
    }

    @Test
    void an_entry_that_is_there_is_left_as_it_is() {
        rolls.add(List.of(entry(key(POLL, 3, 1))));
        rolls.flagAtCap(List.of(key(POLL, 3, 1)));
        rolls.add(List.of(entry(key(POLL, 3, 1)), entry(key(POLL, 3, 2))));
        assertThat(all(POLL, 3)).extracting(RollEntry::contactAtCap).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_flag_needs_an_entry() {
        rolls.flagAtCap(List.of(key(POLL, 3, 1)));
        assertThat(all(POLL, 3)).isEmpty();
    }

    @Test
    void a_held_issuance_is_decided_once() {
        rolls.add(List.of(entry(key(POLL, 3, 1)), entry(key(POLL, 3, 2))));
        hold(key(POLL, 3, 1));
        RollEntry held = rolls.held(POLL, 3, PollSamples.LARGE).getFirst();
        assertThat(held.key()).isEqualTo(key(POLL, 3, 1));
        var release = decision(RollEntry.Hold.RELEASED);
        assertThat(rolls.decide(key(POLL, 3, 1), release)).isTrue();
        assertThat(rolls.decide(key(POLL, 3, 1), decision(RollEntry.Hold.REFUSED)))
                .isFalse();
        assertThat(rolls.decide(key(POLL, 3, 2), release)).isFalse();
        assertThat(rolls.decide(key(POLL, 3, 9), release)).isFalse();
        assertThat(rolls.held(POLL, 3, PollSamples.LARGE)).isEmpty();
        assertThat(all(POLL, 3).stream().filter(entry -> entry.key().equals(held.key())))
                .as("so that whoever read the entry before cannot hold it again")
                .allSatisfy(entry -> assertThat(entry.revision()).isGreaterThan(held.revision()))
                .hasSize(1);
        assertThat(all(POLL, 3))
                .extracting(RollEntry::hold)
                .containsExactlyInAnyOrder(RollEntry.Hold.RELEASED, RollEntry.Hold.NONE);
    }

    private static Rolls.HoldDecision decision(RollEntry.Hold hold) {
        return new Rolls.HoldDecision(hold, "called and asked", Samples.person(1), LocalDate.of(2020, 6, 11));
    }

    @Test
    void a_removed_roll_takes_nobody_elses_entries_along() {
        rolls.add(List.of(entry(key(POLL, 3, 1)), entry(key(POLL, 4, 1))));
        rolls.remove(POLL, 3, PollSamples.LARGE);
        assertThat(all(POLL, 3)).isEmpty();
        assertThat(all(POLL, 4)).hasSize(1);
    }

    @Test
    void the_first_row_has_the_person_however_often_it_is_claimed() {
        assertThat(claims.claim(POLL, 3, List.of(person(1, 2), person(2, 3))))
                .isEqualTo(Map.of(hash(1), 2L, hash(2), 3L));
        assertThat(claims.claim(POLL, 3, List.of(person(1, 5), person(2, 3), person(3, 6))))
                .isEqualTo(Map.of(hash(1), 2L, hash(2), 3L, hash(3), 6L));
        assertThat(claims.claim(POLL, 4, List.of(person(1, 5)))).isEqualTo(Map.of(hash(1), 5L));
    }

    @Test
    void who_was_given_up_is_claimed_but_on_the_roll_no_more() {
        claims.claim(POLL, 3, List.of(person(1, 2), person(2, 3)));
        claims.giveUp(POLL, 3, List.of(person(1, 2)));
        assertThat(claims.claim(POLL, 3, List.of(person(1, 9)))).isEqualTo(Map.of(hash(1), 2L));
        assertThat(claims.present(POLL, List.of(3), List.of(hash(1), hash(2), hash(3))))
                .containsExactly(hash(2));
        try (Stream<Person> people = claims.people(POLL, 3)) {
            assertThat(people).containsExactly(person(2, 3));
        }
    }

    @Test
    void people_are_listed_by_their_hashes() {
        claims.claim(
                POLL, 3, IntStream.range(0, 250).mapToObj(i -> person(i, i)).toList());
        try (Stream<Person> people = claims.people(POLL, 3)) {
            assertThat(people.map(Person::person).toList()).hasSize(250).isSorted();
        }
    }

    @Test
    void people_are_looked_for_on_several_rolls_and_by_many() {
        claims.claim(POLL, 3, List.of(person(1, 1)));
        claims.claim(POLL, 5, List.of(person(2, 1)));
        List<String> many =
                IntStream.range(0, 250).mapToObj(RollsContract::hash).toList();
        assertThat(claims.present(POLL, List.of(3, 5), many)).isEqualTo(Set.of(hash(1), hash(2)));
        assertThat(claims.present(POLL, List.of(), many)).isEmpty();
        assertThat(claims.present(POLL, List.of(4), many)).isEmpty();
    }

    private static Person person(int number, long row) {
        return new Person(hash(number), PollSamples.LARGE, row);
    }

    @Test
    void a_contact_serves_as_many_as_it_may_and_those_who_had_a_seat_keep_it() {
        List<Seat> seats = IntStream.range(0, 5).mapToObj(i -> seat(9, i)).toList();
        Map<String, Integer> most = Map.of(hash(9), 3);
        for (int again = 0; again < 2; again++) {
            List<Seated> seated = claims.seat(POLL, 3, seats, most);
            assertThat(seated).extracting(Seated::had).containsExactly(true, true, true, false, false);
            assertThat(seated.get(2).all())
                    .containsExactlyInAnyOrder(key(POLL, 3, 0), key(POLL, 3, 1), key(POLL, 3, 2));
        }
        assertThat(claims.served(POLL, List.of(3), List.of(hash(9), hash(8))).get(hash(9)))
                .hasSize(3);
        assertThat(claims.seat(POLL, 4, List.of(new Seat(hash(9), key(POLL, 4, 7))), most)
                        .getFirst()
                        .had())
                .isTrue();
        assertThat(claims.served(POLL, List.of(3, 4), List.of(hash(9))).get(hash(9)))
                .hasSize(4)
                .contains(key(POLL, 4, 7));
        try (Stream<Integer> contacts = claims.contacts(POLL, 3)) {
            assertThat(contacts).containsExactly(3);
        }
    }

    private static Seat seat(int contact, int person) {
        return new Seat(hash(contact), key(POLL, 3, person));
    }

    @Test
    void of_many_at_once_no_more_have_a_seat_than_may() throws Exception {
        List<Callable<List<Seated>>> asking = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int who = i;
            asking.add(() -> claims.seat(POLL, 3, List.of(seat(9, who)), Map.of(hash(9), 4)));
        }
        long had = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Seated>> each : threads.invokeAll(asking)) {
                had += each.get().stream().filter(Seated::had).count();
            }
        }
        assertThat(had).isEqualTo(4);
    }
}
