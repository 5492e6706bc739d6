package kz.uzdik.domain.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.ProxiedPorts;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.memory.InMemoryFolder;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class ClosingAndCountingTest {
    private final AVote vote = new AVote();
    private final InMemoryBallotBox box = new InMemoryBallotBox();
    private final InMemoryFolder folder = new InMemoryFolder();

    private List<Ballot> cast(Kato district, int number, long seed) {
        List<Ballot> ballots = vote.ballots(district, number, seed);
        ballots.forEach(ballot -> put(district, ballot));
        return ballots;
    }

    private void put(Kato district, Ballot ballot) {
        box.put(vote.id(), district, ballot.id(vote.context(district)), ballot);
    }

    private ClosingDistrict closing(BallotBox from) {
        return new ClosingDistrict(
                new ClosedPolls(vote.polls()), vote.keys(), from, folder, folder, folder, SecureRandom::new);
    }

    private ClosedDistrict close(Kato district) {
        return closing(box).close(vote.id(), district, AVote.OVER);
    }

    private PollCount count() {
        return run(box, folder, folder, folder).orElseThrow();
    }

    /** The whole work of the count, as its messages ask for it. */
    private Optional<PollCount> run(BallotBox from, Ledgers ledgers, Closings closings, Counts counts) {
        var polls = new ClosedPolls(vote.polls());
        var boxes = new ClosingBoxes(polls, closings);
        var district = new ClosingDistrict(polls, vote.keys(), from, ledgers, closings, counts, SecureRandom::new);
        for (Kato open : boxes.open(vote.id(), AVote.OVER)) {
            district.close(vote.id(), open, AVote.OVER);
        }
        boxes.drawUp(vote.id(), AVote.OVER);
        return closings.published(vote.id())
                .map(closed -> new CountingBallots(vote.polls(), ledgers, counts).count(vote.id(), closed));
    }

    private static AnswerCounts counted(List<Ballot> ballots) {
        Long[][] rows = new Long[AVote.QUESTIONS][6];
        for (int question = 0; question < AVote.QUESTIONS; question++) {
            for (int answer = 0; answer < 6; answer++) {
                int at = question;
                int said = answer;
                rows[question][answer] = ballots.stream()
                        .filter(ballot -> ballot.answers()[at] == said)
                        .count();
            }
        }
        return new AnswerCounts(Stream.of(rows).map(List::of).toList());
    }

    @Test
    void a_ledger_has_every_ballot_in_order_and_its_digest_is_recorded() {
        List<Ballot> ballots = cast(AVote.FIRST, AVote.K, 1);

        ClosedDistrict closed = close(AVote.FIRST);

        assertThat(closed.ballots()).contains((long) AVote.K);
        List<String> lines = folder.ledger(AVote.FIRST);
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        ballots.stream().map(LedgerLine::of).toList());
        assertThat(lines)
                .extracting(line -> LedgerLine.parse(line)
                        .orElseThrow()
                        .id(vote.context(AVote.FIRST))
                        .hex())
                .isSorted();
        LedgerDigest digest = new LedgerDigest();
        lines.forEach(digest::add);
        assertThat(closed.ledger()).isEqualTo(digest.end());
        assertThat(folder.withheld).isEmpty();
    }

    @Test
    void of_fewer_than_k_ballots_only_receipts_are_published_among_as_many_as_k() {
        List<Ballot> ballots = cast(AVote.FIRST, AVote.K - 1, 2);

        ClosedDistrict closed = close(AVote.FIRST);

        assertThat(closed.ballots()).isEmpty();
        assertThat(folder.ledgers).isEmpty();
        List<Digest> receipts = folder.receipts(AVote.FIRST);
        assertThat(receipts).hasSize(AVote.K).doesNotHaveDuplicates();
        assertThat(receipts).extracting(Digest::hex).isSorted();
        assertThat(receipts)
                .containsAll(ballots.stream()
                        .map(ballot -> ballot.receipt(vote.context(AVote.FIRST)))
                        .toList());
    }

    @Test
    void an_empty_box_is_withheld_like_any_other_small_one() {
        assertThat(close(AVote.FIRST).ballots()).isEmpty();
        assertThat(folder.receipts(AVote.FIRST)).hasSize(AVote.K);
    }

    @Test
    void what_receipts_were_filled_up_with_stays_when_the_close_is_done_again() {
        cast(AVote.FIRST, 3, 3);
        Closings dying = new InMemoryFolder() {
            @Override
            public ClosedDistrict keep(PollId poll, Digest digest, Kato district, ClosedDistrict record) {
                throw new IllegalStateException("died");
            }
        };
        var first = new ClosingDistrict(
                new ClosedPolls(vote.polls()), vote.keys(), box, folder, dying, folder, SecureRandom::new);
        assertThatThrownBy(() -> first.close(vote.id(), AVote.FIRST, AVote.OVER))
                .hasMessage("died");
        List<Digest> published = folder.receipts(AVote.FIRST);

        close(AVote.FIRST);

        assertThat(folder.receipts(AVote.FIRST)).isEqualTo(published);
    }

    @Test
    void receipts_that_are_not_of_the_ballots_in_the_box_stop_the_close() {
        close(AVote.FIRST);
        InMemoryFolder forgetful = new InMemoryFolder();
        forgetful.withheld.putAll(folder.withheld);
        cast(AVote.FIRST, 1, 4);

        var again = new ClosingDistrict(
                new ClosedPolls(vote.polls()), vote.keys(), box, forgetful, forgetful, forgetful, SecureRandom::new);
        assertThatThrownBy(() -> again.close(vote.id(), AVote.FIRST, AVote.OVER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_box_stays_shut_until_five_minutes_after_the_last_end() {
        assertThatThrownBy(() -> closing(box).close(vote.id(), AVote.FIRST, AVote.OVER.minusMillis(1)))
                .isInstanceOf(IllegalStateException.class);
        vote.extend(new Extension(
                1,
                AVote.TIMES.issueUntil(),
                AVote.TIMES.ballotsUntil().plus(Duration.ofDays(1)),
                "a storm",
                AVote.OPEN));
        assertThatThrownBy(() -> close(AVote.FIRST)).isInstanceOf(IllegalStateException.class);
        assertThat(closing(box).close(vote.id(), AVote.FIRST, AVote.OVER.plus(Duration.ofDays(1))))
                .isNotNull();
    }

    @Test
    void a_box_that_reads_otherwise_the_second_time_is_not_closed() {
        for (int before : new int[] {3, AVote.K}) {
            new ClosingAndCountingTest().oneMoreBetweenTwoReadings(before);
        }
    }

    private void oneMoreBetweenTwoReadings(int before) {
        cast(AVote.FIRST, before, 11);
        int[] calls = {0};
        BallotBox growing = ProxiedPorts.port((BallotBox) box, BallotBox.class, () -> {
            if (++calls[0] == 2) {
                cast(AVote.FIRST, 1, 12);
            }
        });

        assertThatThrownBy(() -> closing(growing).close(vote.id(), AVote.FIRST, AVote.OVER))
                .hasMessageContaining("differed");
        assertThat(folder.ledgers).isEmpty();
        assertThat(folder.withheld).isEmpty();
        assertThat(folder.districts(vote.id())).isEmpty();
        assertThat(closing(growing).close(vote.id(), AVote.FIRST, AVote.OVER)).isNotNull();
    }

    @Test
    void a_ballot_in_the_box_that_does_not_verify_stops_the_close_unless_the_district_is_annulled() {
        cast(AVote.FIRST, AVote.K, 5);
        Ballot foreign = vote.resident(AVote.SECOND).signedIn(vote.context(AVote.FIRST), 1, 1, 1);
        put(AVote.FIRST, foreign);

        assertThatThrownBy(() -> close(AVote.FIRST)).hasMessageContaining("CREDENTIAL_WRONG");
        folder.annulled.add(AVote.FIRST);
        assertThat(close(AVote.FIRST).ballots()).contains(AVote.K + 1L);
    }

    @Test
    void a_ballot_under_another_credential_id_stops_the_close() {
        cast(AVote.FIRST, AVote.K, 6);
        box.put(
                vote.id(),
                AVote.FIRST,
                new Digest("0".repeat(64)),
                vote.resident(AVote.FIRST).ballot(1, 1, 1));

        assertThatThrownBy(() -> close(AVote.FIRST)).hasMessageContaining("credential-id");
    }

    @Test
    void nothing_is_recorded_or_counted_before_every_box_is_closed() {
        var boxes = new ClosingBoxes(new ClosedPolls(vote.polls()), folder);
        close(AVote.FIRST);

        assertThat(boxes.open(vote.id(), AVote.OVER)).containsExactly(AVote.SECOND, AVote.THIRD, AVote.SMALL);
        assertThat(boxes.drawUp(vote.id(), AVote.OVER)).isFalse();
        assertThat(folder.published(vote.id())).isEmpty();
    }

    @Test
    void results_are_what_ledgers_and_stations_sum_to() {
        for (long seed = 0; seed < 3; seed++) {
            var fresh = new ClosingAndCountingTest();
            fresh.randomPoll(seed);
        }
    }

    private void randomPoll(long seed) {
        Random random = new Random(seed);
        List<Ballot> published = cast(AVote.FIRST, AVote.K + random.nextInt(6), seed);
        cast(AVote.SECOND, random.nextInt(AVote.K), seed + 1);
        cast(AVote.THIRD, AVote.K + 1, seed + 2);
        folder.annulled.add(AVote.THIRD);
        AnswerCounts paper = counted(vote.ballots(AVote.FIRST, AVote.K, seed + 3));
        folder.stations.add(new StationCount("316030000-1", AVote.FIRST, paper));
        folder.stations.add(new StationCount("316030000-2", AVote.FIRST, counted(vote.ballots(AVote.FIRST, 3, seed))));
        folder.stations.add(new StationCount("316032000-1", AVote.SECOND, paper));
        folder.stations.add(new StationCount("316034000-1", AVote.THIRD, paper));

        PollCount count = count();

        AnswerCounts together = counted(published).plus(paper);
        assertThat(count.districts())
                .containsEntry(AVote.FIRST, Optional.of(new DistrictCount(together, published.size(), AVote.K)))
                .containsEntry(AVote.SECOND, Optional.empty())
                .containsEntry(AVote.SMALL, Optional.empty())
                .doesNotContainKey(AVote.THIRD);
        assertThat(count.annulled()).containsExactly(AVote.THIRD.code());
        assertThat(count.total().counts()).isEqualTo(together);
        assertThat(folder.ledgers).as("its ledger is published").containsKey(AVote.THIRD);
        assertThat(folder.published(vote.id()).orElseThrow().districts().keySet())
                .isEqualTo(Set.copyOf(AVote.DISTRICTS));
    }

    @Test
    void a_ledger_that_was_changed_after_the_close_is_not_counted() {
        for (Kato district : AVote.DISTRICTS) {
            cast(district, AVote.K, 7);
            close(district);
        }
        new ClosingBoxes(new ClosedPolls(vote.polls()), folder).drawUp(vote.id(), AVote.OVER);
        Closing closing = folder.published(vote.id()).orElseThrow();
        var counting = new CountingBallots(vote.polls(), folder, folder);
        List<String> right = folder.ledger(AVote.SECOND);

        List<String> changed = new ArrayList<>(right);
        changed.set(0, LedgerLine.of(vote.resident(AVote.SECOND).ballot(5, 5, 5)));
        for (List<String> wrong : List.of(changed, right.subList(1, right.size()), List.<String>of())) {
            folder.ledgers.put(AVote.SECOND, wrong);
            assertThatThrownBy(() -> counting.count(vote.id(), closing)).isInstanceOf(IllegalStateException.class);
        }
        folder.ledgers.put(AVote.SECOND, right);
        assertThat(counting.count(vote.id(), closing).total().online()).isEqualTo(4L * AVote.K);
    }

    @Test
    void whatever_it_dies_before_it_goes_on_to_the_same_end() {
        Set<PollCount> ends = new HashSet<>();
        List<List<Ballot>> ballots = new ArrayList<>();
        AVote.DISTRICTS.forEach(
                district -> ballots.add(vote.ballots(district, district.equals(AVote.SMALL) ? 3 : AVote.K, 8)));
        boolean died = true;
        for (int calls = 0; died; calls++) {
            var fresh = new ClosingAndCountingTest();
            for (int i = 0; i < ballots.size(); i++) {
                Kato district = AVote.DISTRICTS.get(i);
                ballots.get(i).forEach(ballot -> fresh.put(district, ballot));
            }
            died = fresh.diesAfter(calls);
            Optional<List<Digest>> receipts =
                    Optional.ofNullable(fresh.folder.withheld.get(AVote.SMALL)).map(Ledgers.Withheld::receipts);
            ends.add(fresh.count());
            receipts.ifPresent(
                    before -> assertThat(fresh.folder.receipts(AVote.SMALL)).isEqualTo(before));
        }
        assertThat(ends).hasSize(1);
    }

    @Test
    void told_twice_it_is_counted_once() {
        cast(AVote.FIRST, AVote.K, 9);
        PollCount first = count();
        folder.stations.add(new StationCount("late", AVote.FIRST, counted(vote.ballots(AVote.FIRST, AVote.K, 10))));

        assertThat(count()).isEqualTo(first);
    }

    @Test
    void a_district_annulled_after_a_count_is_counted_again_without_it_and_the_first_count_stays() {
        AVote.DISTRICTS.forEach(district -> cast(district, AVote.K, 11));
        PollCount first = count();
        folder.annulled.add(AVote.SECOND);

        PollCount second = count();

        assertThat(second.annulled()).containsExactly(AVote.SECOND.code());
        assertThat(second.total().online()).isEqualTo(3L * AVote.K);
        assertThat(folder.find(vote.poll(), Set.of())).contains(first);
    }

    private boolean diesAfter(int calls) {
        int[] left = {calls};
        Runnable mortal = () -> {
            if (left[0]-- == 0) {
                throw new UnsupportedOperationException("died");
            }
        };
        try {
            run(
                    ProxiedPorts.port((BallotBox) box, BallotBox.class, mortal),
                    ProxiedPorts.port((Ledgers) folder, Ledgers.class, mortal),
                    ProxiedPorts.port((Closings) folder, Closings.class, mortal),
                    ProxiedPorts.port((Counts) folder, Counts.class, mortal));
            return false;
        } catch (UnsupportedOperationException death) {
            return true;
        }
    }
}
