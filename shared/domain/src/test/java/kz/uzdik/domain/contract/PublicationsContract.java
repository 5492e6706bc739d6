package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.publication.Publication;

/** What a store of publications keeps. */
public abstract class PublicationsContract extends AuditedContract<Publication> {
    @Override
    Subject<Publication> subject() {
        return new Subject<>(Fact.Subject.PUBLICATION, Publication::id);
    }

    @Override
    Publication sample(int number, long version) {
        return Samples.publication(number, version);
    }

    @Override
    Publication elsewhere() {
        return Samples.publication(Samples.LONGER_EDITION, 1, 1);
    }

    @Override
    Optional<Publication> find(Publication like) {
        return ports.publications().find(like.edition(), like.number());
    }

    @Override
    List<Publication> list() {
        return ports.publications().of(Samples.EDITION);
    }

    @Override
    List<Publication> inOrder(List<Publication> samples) {
        return samples.stream()
                .sorted(Comparator.comparingInt(Publication::number))
                .toList();
    }

    @Override
    Commit commit(Change<Publication> change) {
        return ports.publications().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Publication state) {
        return state.version();
    }
}
