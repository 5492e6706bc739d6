package kz.uzdik.domain.keeping;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.territory.Area;

/** Every dossier of an edition, area by area, with what was erased of it. */
record DossiersOfEdition(Commissions commissions, Dossiers dossiers, Erasures erasures) {
    /** A dossier and what was erased of it. */
    record Kept(Dossier dossier, Erasure erasure) {
        /** The period a part of it is kept for: what has begun by one goes by that one. */
        Period period(Matter matter) {
            return erasure.of(matter).map(Erasure.Removal::period).orElseGet(() -> Period.of(dossier, matter));
        }
    }

    /** They are read as the stream is. */
    Stream<Kept> of(Running contest) {
        return Commission.receivingAreas(contest, commissions.of(contest.id())).flatMap(area -> in(contest, area));
    }

    private Stream<Kept> in(Running contest, Area area) {
        Map<DossierId, Erasure> erased = erasures.in(contest.id(), area).stream()
                .collect(Collectors.toMap(Erasure::dossier, Function.identity()));
        return dossiers.in(contest.id(), area).stream()
                .map(dossier -> new Kept(
                        dossier,
                        Optional.ofNullable(erased.get(dossier.id())).orElseGet(() -> Erasure.none(dossier.id()))));
    }
}
