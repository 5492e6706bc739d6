package kz.uzdik.domain.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.audit.ExpectedChains;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.territory.Area;

/**
 * The chains that must be there by what an edition keeps and by the records of what was erased. What hangs on a dossier or
 * a sitting alone, a form or a score sheet, is listed nowhere while it is kept.
 */
public final class ChainsByRecord implements ExpectedChains {
    private final Editions editions;
    private final Retentions retentions;
    private final Commissions commissions;
    private final Sittings sittings;
    private final Objections objections;
    private final Publications publications;
    private final Polls polls;
    private final Dossiers dossiers;
    private final Erasures erasures;

    public ChainsByRecord(
            Editions editions,
            Retentions retentions,
            Commissions commissions,
            Sittings sittings,
            Objections objections,
            Publications publications,
            Polls polls,
            Dossiers dossiers,
            Erasures erasures) {
        this.editions = editions;
        this.retentions = retentions;
        this.commissions = commissions;
        this.sittings = sittings;
        this.objections = objections;
        this.publications = publications;
        this.polls = polls;
        this.dossiers = dossiers;
        this.erasures = erasures;
    }

    @Override
    public Optional<AuditEntry.Head> erased(Subject subject, String id) {
        return dossier(subject, id).flatMap(erasures::find).stream()
                .flatMap(Erasure::chains)
                .filter(chain -> chain.subject() == subject && chain.id().equals(id))
                .map(ChainEnd::head)
                .findFirst();
    }

    // The dossier that something to be erased hangs on, as its id says.
    private static Optional<DossierId> dossier(Subject subject, String id) {
        return switch (subject) {
            case FORM -> DossierId.parse(id.split("#", 2)[0]);
            case OBJECTION -> DossierId.parse(id.substring(id.lastIndexOf('#') + 1));
            case PREPARATION -> DossierId.parse(id);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Aggregate> of(EditionId edition) {
        List<Aggregate> all = new ArrayList<>();
        editions.find(edition).ifPresent(_ -> all.add(new Aggregate(Subject.EDITION, edition.value())));
        retentions.find(edition).ifPresent(_ -> all.add(new Aggregate(Subject.RETENTION, edition.value())));
        publications.of(edition).forEach(publication -> all.add(new Aggregate(Subject.PUBLICATION, publication.id())));
        polls.all().stream()
                .filter(poll -> poll.id().edition().equals(edition))
                .forEach(poll -> all.add(new Aggregate(Subject.POLL, poll.id().toString())));
        List<Commission> appointed = commissions.of(edition);
        appointed.forEach(commission -> ofCommission(commission, all));
        appointed.stream()
                .map(commission -> commission.id().area())
                .distinct()
                .forEach(area -> inArea(edition, area, all));
        return all;
    }

    private void ofCommission(Commission commission, List<Aggregate> all) {
        all.add(new Aggregate(Subject.COMMISSION, commission.id().toString()));
        sittings.everyOf(commission.id())
                .forEach(sitting ->
                        all.add(new Aggregate(Subject.SITTING, sitting.id().toString())));
        objections.of(commission.id()).forEach(objection -> all.add(new Aggregate(Subject.OBJECTION, objection.id())));
    }

    private void inArea(EditionId edition, Area area, List<Aggregate> all) {
        dossiers.in(edition, area).stream()
                .map(Dossier::id)
                .forEach(id -> all.add(new Aggregate(Subject.DOSSIER, id.toString())));
        erasures.in(edition, area).forEach(erasure -> {
            all.add(new Aggregate(Subject.ERASURE, erasure.dossier().toString()));
            erasure.chains().forEach(chain -> all.add(new Aggregate(chain.subject(), chain.id())));
        });
    }
}
