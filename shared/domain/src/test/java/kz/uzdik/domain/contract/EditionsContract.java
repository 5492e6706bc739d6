package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import org.junit.jupiter.api.Test;

/** What a store of editions keeps. */
public abstract class EditionsContract extends AuditedContract<Edition> {
    @Override
    Subject<Edition> subject() {
        return new Subject<>(Fact.Subject.EDITION, edition -> edition.id().value());
    }

    @Override
    Edition sample(int number, long version) {
        return Samples.edition(number, version);
    }

    @Override
    Edition elsewhere() {
        return Samples.edition(Samples.LONGER_EDITION, 1);
    }

    @Override
    Optional<Edition> find(Edition like) {
        return ports.editions().find(like.id());
    }

    @Override
    List<Edition> list() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new EditionId("edition-" + number))
                .flatMap(id -> ports.editions().find(id).stream())
                .toList();
    }

    @Override
    List<Edition> inOrder(List<Edition> samples) {
        return samples.stream()
                .sorted(Comparator.comparingInt(
                        edition -> Integer.parseInt(edition.id().value().substring(8))))
                .toList();
    }

    @Test
    void the_announced_and_the_planned_are_listed_apart() {
        for (int number = 1; number <= 3; number++) {
            commit(Change.of(sample(number, 1), 0));
        }
        commit(Change.of(sample(2, 2), 1));
        commit(Change.of(sample(1, 2), 1));

        assertThat(ports.editions().announced())
                .containsExactly(new EditionId("edition-1"), new EditionId("edition-2"));
        assertThat(ports.editions().planned()).containsExactly(new EditionId("edition-3"));
    }

    @Override
    Commit commit(Change<Edition> change) {
        return ports.editions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Edition state) {
        return state.version();
    }
}
