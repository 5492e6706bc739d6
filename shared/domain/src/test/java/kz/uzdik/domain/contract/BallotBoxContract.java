package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Acknowledgement;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.domain.voting.BallotBox.Cast;
import kz.uzdik.domain.voting.BallotBox.Put;
import kz.uzdik.domain.voting.CastingBallot;
import kz.uzdik.domain.voting.VotingReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ballot box keeps, wherever its ballots lie. */
public abstract class BallotBoxContract {
    private static final int AT_ONCE = 200;

    private final AVote vote = new AVote();
    private BallotBox box;

    /** An empty box. */
    public abstract BallotBox box();

    @BeforeEach
    final void emptyBox() {
        box = box();
    }

    private Put put(Ballot ballot) {
        return box.put(vote.id(), AVote.FIRST, id(ballot), ballot);
    }

    private Digest id(Ballot ballot) {
        return ballot.id(vote.context(AVote.FIRST));
    }

    private List<Cast> all() {
        return box.of(vote.id(), AVote.FIRST).toList();
    }

    @Test
    void a_ballot_is_found_as_it_was_put() {
        Ballot ballot = vote.resident(AVote.FIRST).ballot(0, 5, 3);

        assertThat(put(ballot)).isEqualTo(Put.STORED);
        assertThat(all()).containsExactly(new Cast(id(ballot), ballot));
    }

    @Test
    void the_same_ballot_again_is_the_same_and_the_first_signature_stays() {
        var resident = vote.resident(AVote.FIRST);
        Ballot first = resident.ballot(1, 2, 3);
        Ballot again = resident.ballot(1, 2, 3);
        assertThat(again).as("signed anew").isNotEqualTo(first);
        put(first);

        assertThat(put(again)).isEqualTo(Put.SAME);
        assertThat(put(first)).isEqualTo(Put.SAME);
        assertThat(all()).containsExactly(new Cast(id(first), first));
    }

    @Test
    void another_ballot_of_the_same_credential_changes_nothing() {
        var resident = vote.resident(AVote.FIRST);
        Ballot first = resident.ballot(1, 2, 3);
        put(first);

        assertThat(put(resident.ballot(1, 2, 4))).isEqualTo(Put.OTHER);
        assertThat(all()).containsExactly(new Cast(id(first), first));
    }

    @Test
    void ballots_are_listed_by_credential_id_whatever_order_they_came_in() {
        List<Ballot> ballots = new ArrayList<>(vote.ballots(AVote.FIRST, 40, 1));
        Collections.shuffle(ballots);
        ballots.forEach(this::put);

        assertThat(all())
                .isEqualTo(ballots.stream()
                        .map(ballot -> new Cast(id(ballot), ballot))
                        .sorted(Comparator.comparing(cast -> cast.id().hex()))
                        .toList());
    }

    @Test
    void districts_and_polls_have_boxes_of_their_own() {
        Ballot ballot = vote.resident(AVote.FIRST).ballot(1, 2, 3);
        PollId other = new PollId(new EditionId("best-2021"), "residents");

        assertThat(put(ballot)).isEqualTo(Put.STORED);
        assertThat(box.put(vote.id(), AVote.SECOND, id(ballot), ballot)).isEqualTo(Put.STORED);
        assertThat(box.put(other, AVote.FIRST, id(ballot), ballot)).isEqualTo(Put.STORED);
        assertThat(all()).hasSize(1);
        assertThat(box.of(vote.id(), AVote.THIRD)).isEmpty();
    }

    @Test
    void of_two_hundred_ballots_of_one_credential_at_once_one_is_stored() throws Exception {
        var casting = new CastingBallot(vote.polls(), vote.keys(), box, vote.acknowledgementKeys());
        var resident = vote.resident(AVote.FIRST);
        List<Callable<Outcome<Acknowledgement>>> attempts = IntStream.range(0, AT_ONCE)
                .<Callable<Outcome<Acknowledgement>>>mapToObj(i -> {
                    Ballot own = resident.ballot(i / 36, i / 6 % 6, i % 6);
                    return () -> casting.cast(vote.id(), AVote.FIRST, own, AVote.OPEN);
                })
                .toList();

        List<Outcome<Acknowledgement>> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Outcome<Acknowledgement>> future : threads.invokeAll(attempts)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Refused<Acknowledgement>(var reasons)
                        && reasons.stream().map(Reason::code).toList().equals(List.of(VotingReason.ALREADY_VOTED)))
                .hasSize(AT_ONCE - 1);
        assertThat(all()).hasSize(1);
    }
}
