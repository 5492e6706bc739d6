package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.LIST_DOSSIERS;
import static kz.uzdik.domain.people.Permission.READ_DOCUMENT;
import static kz.uzdik.domain.people.Permission.READ_DOSSIER;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;

/**
 * A commission's people read the dossiers before them: the receiving commission those that were handed in, the next one
 * those handed over (2020 p5, p18). A member sees a dossier once it stands on an agenda and the member has declared no
 * conflict with that candidate; the secretary receives all. Files that were not handed in are the owner's alone.
 */
public final class ReadingCandidates {
    private final AtSitting floor;
    private final Dossiers dossiers;
    private final HandOvers handOvers;
    private final Documents documents;

    public ReadingCandidates(AtSitting floor, Dossiers dossiers, HandOvers handOvers, Documents documents) {
        this.floor = floor;
        this.dossiers = dossiers;
        this.handOvers = handOvers;
        this.documents = documents;
    }

    /** The dossiers the actor may see before this commission, ordered by id. */
    public Outcome<List<Dossier>> list(CommissionId id, Actor actor) {
        return visible(id, LIST_DOSSIERS, actor).map(Stream::toList);
    }

    public Outcome<Dossier> read(CommissionId id, DossierId dossier, Actor actor) {
        return one(id, dossier, READ_DOSSIER, actor);
    }

    /** A dossier that somebody may see here, for whatever of it they want to read. */
    Outcome<Dossier> one(CommissionId id, DossierId dossier, Permission permission, Actor actor) {
        return one(visible(id, permission, actor), dossier);
    }

    /**
     * A short-lived address of one file. A file nobody has judged yet is unknown to everybody but its owner; one that no
     * scanner has found clean is refused, until the secretary answers for it where that is possible.
     */
    public Outcome<URI> document(CommissionId id, DossierId dossier, UploadId upload, Actor actor) {
        return switch (one(visible(id, READ_DOCUMENT, actor), dossier)) {
            case Outcome.Done<Dossier>(var found) ->
                found.upload(upload)
                        .filter(Upload::isJudged)
                        .map(judged -> address(found, judged))
                        .orElseGet(Outcome::unknown);
            case Outcome<Dossier> refused -> refused.map(_ -> URI.create("none"));
        };
    }

    private Outcome<URI> address(Dossier dossier, Upload judged) {
        return judged.isOpenToOthers()
                ? Outcome.done(documents.signDownload(new ObjectKey(dossier.id(), judged.id()), judged))
                : Outcome.refused(Reason.of(
                        switch (judged.scan().result()) {
                            case THREAT -> DossierReason.FILE_WITH_THREAT;
                            case INCONCLUSIVE -> DossierReason.FILE_NOT_SCANNED;
                            case AWAITED, CLEAN -> DossierReason.SCAN_AWAITED;
                        },
                        Paragraph.NONE));
    }

    private static Outcome<Dossier> one(Outcome<Stream<Dossier>> visible, DossierId wanted) {
        return switch (visible) {
            case Outcome.Done<Stream<Dossier>>(var found) ->
                found.filter(dossier -> dossier.id().equals(wanted))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(Outcome::unknown);
            case Outcome<Stream<Dossier>> refused ->
                refused.map(_ -> {
                    throw new IllegalStateException("a refusal has no value");
                });
        };
    }

    private Outcome<Stream<Dossier>> visible(CommissionId id, Permission permission, Actor actor) {
        Optional<Commission> commission = floor.commissions().find(id);
        if (commission.isEmpty()) {
            return Outcome.unknown();
        }
        Set<Role> roles = commission.get().rolesOf(actor.id());
        if (!permission.allows(Standing.of(actor).and(roles).roles())) {
            return Outcome.forbidden();
        }
        Stream<Dossier> before = before(id).map(Dossier::asHandedIn);
        if (roles.contains(Role.SECRETARY)) {
            return Outcome.done(before);
        }
        List<Sitting> sittings = floor.sittings().of(id);
        return Outcome.done(before.filter(dossier -> isOpenTo(actor, dossier, sittings)));
    }

    private Stream<Dossier> before(CommissionId id) {
        boolean receives = floor.contests()
                .running(id.edition())
                .filter(contest ->
                        contest.definition().receivingCommission().kind().equals(id.kind()))
                .isPresent();
        if (receives) {
            return dossiers.in(id.edition(), id.area()).stream()
                    .filter(dossier -> !dossier.submissions().isEmpty());
        }
        return handOvers.of(id.edition()).stream()
                .filter(handOver -> handOver.to().equals(id.kind()))
                .flatMap(handOver -> handOver.candidates().stream())
                .map(entrant -> dossiers.find(DossierId.of(entrant.candidate())).orElseThrow());
    }

    // A conflict declared at any sitting closes the dossier to the member at all of them.
    private static boolean isOpenTo(Actor member, Dossier dossier, List<Sitting> sittings) {
        var candidate = dossier.id().candidate();
        List<Sitting> concerning =
                sittings.stream().filter(sitting -> sitting.concerns(candidate)).collect(Collectors.toList());
        return concerning.stream().anyMatch(sitting -> sitting.hasDeclared(member.id()))
                && concerning.stream().noneMatch(sitting -> sitting.isRecused(member.id(), candidate));
    }
}
