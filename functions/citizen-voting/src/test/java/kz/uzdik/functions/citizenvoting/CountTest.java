package kz.uzdik.functions.citizenvoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.memory.InMemoryFolder;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class CountTest {

    private final AVote vote = new AVote();
    private final InMemoryBallotBox box = new InMemoryBallotBox();
    private final InMemoryFolder folder = new InMemoryFolder();
    private final List<Kato> asked = new ArrayList<>();
    private final List<PollId> told = new ArrayList<>();
    private final Count count = new Count(new CountPorts(
            vote.polls(),
            vote.keys(),
            box,
            folder,
            folder,
            folder,
            (_, district) -> asked.add(district),
            told::add,
            SecureRandom::new));

    private List<String> tell(Map<String, String> message, Instant at) {
        SampleEvent sample = SampleEvent.load("citizen-voting/count").message(message);
        return Invocation.of(count, sent(sample, at)).failures();
    }

    private static String sent(SampleEvent sample, Instant at) {
        try (var event = sample.stream()) {
            return new String(event.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("1593043500000", String.valueOf(at.toEpochMilli()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> tell(Kato district) {
        return tell(CountMessage.of(vote.id(), district), AVote.OVER);
    }

    private List<String> tell() {
        return tell(Map.of("poll", vote.id().toString()), AVote.OVER);
    }

    private void cast(Kato district, int number) {
        for (Ballot ballot : vote.ballots(district, number, number)) {
            box.put(vote.id(), district, ballot.id(vote.context(district)), ballot);
        }
    }

    @Test
    void asked_for_a_poll_it_asks_itself_for_each_district_and_counts_when_the_last_is_closed() {
        cast(AVote.FIRST, AVote.K);
        cast(AVote.SECOND, 2);

        assertThat(tell()).isEmpty();
        assertThat(asked).containsExactlyElementsOf(AVote.DISTRICTS);
        for (Kato district : List.copyOf(asked)) {
            assertThat(told).isEmpty();
            assertThat(tell(district)).isEmpty();
        }
        assertThat(folder.count(vote.poll()).total().online()).isEqualTo(AVote.K);
        assertThat(told).containsExactly(vote.id());
    }

    @Test
    void every_message_twice_changes_nothing() {
        cast(AVote.FIRST, AVote.K);
        tell();
        AVote.DISTRICTS.forEach(this::tell);
        PollCount first = folder.count(vote.poll());
        asked.clear();

        assertThat(tell()).isEmpty();
        assertThat(asked).isEmpty();
        AVote.DISTRICTS.forEach(district -> assertThat(tell(district)).isEmpty());
        assertThat(folder.count(vote.poll())).isEqualTo(first);
    }

    @Test
    void too_early_or_for_nothing_known_it_fails_and_comes_again() {
        assertThat(tell(Map.of("poll", vote.id().toString()), AVote.OVER.minusMillis(1)))
                .hasSize(1);
        assertThat(tell(CountMessage.of(vote.id(), AVote.FIRST), AVote.OVER.minusMillis(1)))
                .hasSize(1);
        assertThat(tell(Map.of("poll", "best-1999.residents"), AVote.OVER)).hasSize(1);
        assertThat(tell(Map.of("poll", "no poll"), AVote.OVER)).hasSize(1);
        assertThat(tell(new Kato("316038000"))).hasSize(1);
        assertThat(asked).isEmpty();
        assertThat(folder.withheld).isEmpty();
    }

    @Test
    void one_district_that_fails_leaves_the_others_closed_and_the_poll_uncounted() {
        AVote.DISTRICTS.forEach(district -> cast(district, AVote.K));
        Ballot foreign = vote.resident(AVote.FIRST).signedIn(vote.context(AVote.SECOND), 1, 1, 1);
        box.put(vote.id(), AVote.SECOND, foreign.id(vote.context(AVote.SECOND)), foreign);

        AVote.DISTRICTS.forEach(district -> assertThat(tell(district)).hasSize(district.equals(AVote.SECOND) ? 1 : 0));
        assertThat(folder.districts(vote.id())).containsExactlyInAnyOrder(AVote.FIRST, AVote.THIRD, AVote.SMALL);
        assertThat(told).isEmpty();
        folder.annulled.add(AVote.SECOND);
        assertThat(tell(AVote.SECOND)).isEmpty();
        assertThat(folder.count(vote.poll()).annulled()).containsExactly(AVote.SECOND.code());
    }

    @Test
    void nothing_is_counted_before_the_closing_record_is_published_and_the_administration_is_told_of_each() {
        cast(AVote.FIRST, AVote.K);
        folder.publishes = false;
        tell();
        AVote.DISTRICTS.forEach(this::tell);
        assertThat(told).containsExactly(vote.id());
        assertThat(folder.find(vote.poll(), Set.of())).isEmpty();

        folder.publishes = true;
        assertThat(tell()).isEmpty();
        assertThat(told).hasSize(2);
        assertThat(folder.count(vote.poll()).total().online()).isEqualTo(AVote.K);
    }
}
