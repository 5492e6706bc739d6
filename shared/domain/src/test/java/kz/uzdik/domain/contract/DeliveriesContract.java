package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.notice.Delivery;
import org.junit.jupiter.api.Test;

/** What a store of deliveries keeps. */
public abstract class DeliveriesContract extends AuditedContract<Delivery> {
    @Override
    Subject<Delivery> subject() {
        return new Subject<>(Fact.Subject.DELIVERY, delivery -> delivery.id().value());
    }

    @Override
    Delivery sample(int number, long version) {
        return NoticeSamples.delivery(number, version);
    }

    @Override
    Delivery elsewhere() {
        return NoticeSamples.delivery(Samples.LONGER_EDITION, 1, Delivery.State.BOUNCED, 1);
    }

    @Override
    Optional<Delivery> find(Delivery like) {
        return ports.deliveries().find(like.id());
    }

    @Override
    List<Delivery> list() {
        return ports.deliveries().toLookAt(Samples.EDITION, "", 100);
    }

    @Override
    List<Delivery> inOrder(List<Delivery> samples) {
        return samples.stream().sorted(Comparator.comparing(Delivery::position)).toList();
    }

    @Override
    Commit commit(Change<Delivery> change) {
        return ports.deliveries().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Delivery state) {
        return state.version();
    }

    @Test
    void what_needs_no_look_leaves_the_list() {
        List<Delivery.State> states = List.of(Delivery.State.values());
        for (int number = 0; number < states.size(); number++) {
            commit(NoticeSamples.delivery(Samples.EDITION, number, states.get(number), 1));
        }
        assertThat(list())
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(
                        Delivery.State.WAITING,
                        Delivery.State.GIVEN_UP,
                        Delivery.State.BOUNCED,
                        Delivery.State.COMPLAINED,
                        Delivery.State.SUPPRESSED);
        for (int number = 0; number < states.size(); number++) {
            commit(NoticeSamples.delivery(Samples.EDITION, number, Delivery.State.DELIVERED, 2));
        }
        assertThat(list()).isEmpty();
    }

    @Test
    void the_list_goes_on_behind_any_position() {
        List<Delivery> samples =
                IntStream.range(0, 9).mapToObj(number -> sample(number, 1)).toList();
        samples.forEach(this::commit);
        List<Delivery> all = inOrder(samples);

        List<Delivery> first = ports.deliveries().toLookAt(Samples.EDITION, "", 4);
        assertThat(first).isEqualTo(all.subList(0, 4));
        assertThat(ports.deliveries().toLookAt(Samples.EDITION, first.getLast().position(), 4))
                .isEqualTo(all.subList(4, 8));
        assertThat(ports.deliveries().toLookAt(Samples.EDITION, all.getLast().position(), 4))
                .isEmpty();
    }
}
