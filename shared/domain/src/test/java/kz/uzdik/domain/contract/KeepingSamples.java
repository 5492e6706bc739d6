package kz.uzdik.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Matter;
import kz.uzdik.domain.keeping.Period;
import kz.uzdik.domain.keeping.Retention;

/** Made-up periods and records of what was erased. */
public final class KeepingSamples {
    private KeepingSamples() {}

    /** Stated in every version but the first, confirmed and held in every second. */
    public static Retention retention(EditionId edition, long version) {
        boolean even = version % 2 == 0;
        var policy = new Retention.Policy(
                Map.of(Period.FILES, 365, Period.IDENTITY, (int) version),
                even ? Optional.of(LocalDate.parse("2020-12-01")) : Optional.empty(),
                "order " + version,
                Samples.person(1),
                Samples.AT,
                even ? Optional.of(new Retention.Confirmation(Samples.person(2), Samples.AT)) : Optional.empty());
        return new Retention(
                edition,
                version > 1 ? Optional.of(policy) : Optional.empty(),
                even ? Optional.of(new Retention.Hold("court", Samples.person(3), Samples.AT)) : Optional.empty(),
                version);
    }

    /** One part is gone; another is going in every second version. */
    public static Erasure erasure(DossierId dossier, long version) {
        var files = new Erasure.Removal(
                Matter.FILES, Period.LEFT, 3, Samples.DIGEST, List.of(), version, Samples.AT, Optional.of(Samples.AT));
        var chain =
                new ChainEnd(Fact.Subject.FORM, dossier + "#application#all", new AuditEntry.Head(3, Samples.DIGEST));
        var forms = new Erasure.Removal(
                Matter.FORMS, Period.FORMS, 1, Samples.DIGEST, List.of(chain), 1, Samples.AT, Optional.empty());
        return new Erasure(dossier, version % 2 == 0 ? List.of(files, forms) : List.of(files), version);
    }
}
