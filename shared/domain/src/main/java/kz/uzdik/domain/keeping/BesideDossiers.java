package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.publication.Takedown;

/**
 * What an edition keeps of people beside its dossiers and erases: the addresses of its commissions' people, and the words in
 * which files were asked to be taken down. Each commission and each publication is one write, which its own trail records.
 */
record BesideDossiers(Commissions commissions, Publications publications) {
    /** One such write. */
    @FunctionalInterface
    interface Erasing {
        Change.Commit commit(Actor actor, Instant at);
    }

    /** How many of a period's things are still there. */
    int count(EditionId edition, Period period) {
        return Math.toIntExact(
                switch (period) {
                    case CONTACTS ->
                        commissions.of(edition).stream()
                                .flatMap(Commission::addressees)
                                .count();
                    case TAKEDOWNS ->
                        publications.of(edition).stream()
                                .flatMap(publication -> publication.takedowns().stream())
                                .filter(Takedown::isInWords)
                                .count();
                    case UNSENT, LEFT, FILES, FORMS, WORDS, IDENTITY -> 0;
                });
    }

    /** What is due, each to be written while the periods stay as they are. */
    Stream<Erasing> due(EditionId edition, RetentionRule.Standing standing, Instant at) {
        Stream<Erasing> addresses = standing.isDue(Period.CONTACTS, at)
                ? commissions.of(edition).stream()
                        .filter(commission -> commission.addressees().findAny().isPresent())
                        .map(commission -> addresses(commission, standing))
                : Stream.empty();
        Stream<Erasing> words =
                publications.of(edition).stream().flatMap(publication -> words(publication, standing, at));
        return Stream.concat(addresses, words);
    }

    private Erasing addresses(Commission commission, RetentionRule.Standing standing) {
        var change = commission.eraseAddresses().onlyWhile(standing.retention().unchanged());
        return (actor, when) -> commissions.commit(change, actor, when);
    }

    // Who has to agree reads them, however old the edition is; so they are counted from the takedown's own end as well.
    private Stream<Erasing> words(Publication publication, RetentionRule.Standing standing, Instant at) {
        Set<Takedown> over = publication.takedowns().stream()
                .filter(Takedown::isInWords)
                .filter(takedown -> takedown.ended()
                        .filter(ended -> standing.isDue(Period.TAKEDOWNS, ended, at))
                        .isPresent())
                .collect(Collectors.toSet());
        if (over.isEmpty()) {
            return Stream.empty();
        }
        var change = publication.eraseWords(over).onlyWhile(standing.retention().unchanged());
        return Stream.of((actor, when) -> publications.commit(change, actor, when));
    }

    /** The periods of what is not of a dossier. */
    static List<Period> periods() {
        return List.of(Period.CONTACTS, Period.TAKEDOWNS);
    }
}
