package kz.uzdik.domain.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contest.PublicationRule.Of.GoneOn;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;

/**
 * Compiles the list of those who go on from a step: by the signed protocols, without whoever has left since. It says who
 * goes on and nothing else; no points, no reasons, nobody who does not.
 */
public final class CompilingList {
    private final Contests contests;
    private final Finality finality;
    private final Dossiers dossiers;

    public CompilingList(Contests contests, Commissions commissions, Sittings sittings, Dossiers dossiers) {
        this.contests = contests;
        finality = new Finality(commissions, sittings);
        this.dossiers = dossiers;
    }

    /** Somebody who goes on, and from which commission. */
    public record Entry(CommissionId commission, Applicant applicant) {}

    /** The list, by commission and then by name; empty where there is nothing final to list. */
    public Optional<List<Entry>> compile(Publication publication) {
        if (!(publication.what() instanceof Published.GoneOn(var list, var commission))) {
            return Optional.empty();
        }
        return contests.running(publication.edition())
                .flatMap(contest -> signed(contest, list, commission))
                .map(signed -> signed.stream()
                        .flatMap(this::passed)
                        .sorted(Comparator.comparing(
                                        (Entry entry) -> entry.commission().toString())
                                .thenComparing(entry -> entry.applicant().name()))
                        .toList());
    }

    private Optional<List<Sitting>> signed(Running contest, String list, Optional<CommissionId> commission) {
        return contest.definition()
                .publication(list)
                .map(PublicationRule::of)
                .filter(GoneOn.class::isInstance)
                .flatMap(of -> contest.definition().step(((GoneOn) of).step()))
                .flatMap(step -> finality.signed(contest, step, commission));
    }

    private Stream<Entry> passed(Sitting sitting) {
        return sitting.result().orElseThrow().passed().stream()
                .map(candidate -> dossiers.find(DossierId.of(candidate)).orElseThrow())
                .filter(dossier -> dossier.left().isEmpty())
                .map(Dossier::applicant)
                .map(applicant -> new Entry(sitting.id().commission(), applicant));
    }
}
