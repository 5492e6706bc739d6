package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition.CentralBodies;
import kz.uzdik.domain.contest.Definition.Check;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.Definition.Nominator;
import kz.uzdik.domain.contest.Definition.TimeInOffice;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.PlaceTypes;

/** Reads {@code eligibility}: who competes, who files for them, and what has to hold of them (2020 p6, p7; 2022 p6, p9). */
final class EligibilityPart {
    private static final int MOST_YEARS = 50;

    private EligibilityPart() {}

    static Eligibility read(Fields at, List<Item<Deadline>> deadlines) {
        var applicants = at.choice("applicants", ApplicantKind.class);
        List<Nominator> nominators = nominators(at);
        Optional<TimeInOffice> time = at.optionalObject("timeInOffice").map(of -> timeInOffice(of, deadlines));
        Optional<CentralBodies> central = at.optionalObject("centralBodies").map(EligibilityPart::centralBodies);
        if (applicants == ApplicantKind.ORGANISATION && time.isPresent()) {
            at.problem("timeInOffice", FieldProblem.NOT_ALLOWED, "nothing: an organisation holds no office");
        }
        if (applicants == ApplicantKind.RURAL_AKIM && central.isPresent()) {
            at.problem("centralBodies", FieldProblem.NOT_ALLOWED, "nothing: akims are no central state bodies");
        }
        return new Eligibility(
                applicants,
                nominators,
                time,
                central,
                checks(at),
                Provenance.read(at).paragraph());
    }

    /** Tells a place for central bodies that no commission which receives dossiers has. */
    static void refuseSeatElsewhere(
            Fields eligible, Eligibility read, List<Item<Step>> steps, List<Item<CommissionRule>> commissions) {
        Optional<Level> receiving = steps.stream()
                .findFirst()
                .flatMap(first -> Item.find(
                        commissions, CommissionRule::kind, first.value().commission()))
                .map(CommissionRule::level);
        read.centralBodies()
                .filter(central -> receiving.isPresent()
                        && receiving.get() != central.under().level())
                .ifPresent(_ -> eligible.problem(
                        "centralBodies",
                        FieldProblem.NOT_ALLOWED,
                        "an area of the level that the first step's commission has"));
    }

    private static TimeInOffice timeInOffice(Fields at, List<Item<Deadline>> deadlines) {
        Fields asAt = at.object("asAt");
        String day = asAt.required("deadline", ContestTypes.ID);
        if (!day.equals(Deadline.ANNOUNCEMENT)) {
            DeadlinePart.refuseUnknown(asAt, "deadline", day, deadlines);
        }
        return new TimeInOffice(
                at.integer("years", 1, MOST_YEARS),
                day,
                asAt.choice("origin", Origin.class),
                Provenance.read(at).paragraph());
    }

    private static CentralBodies centralBodies(Fields at) {
        Area under = at.required("under", PlaceTypes.AREA);
        return new CentralBodies(under, Provenance.read(at).paragraph());
    }

    // None where applicants file themselves (2022 p12).
    private static List<Nominator> nominators(Fields at) {
        List<Item<Nominator>> read = at.objects("nominators", 0, 20).stream()
                .map(nominator -> new Item<>(nominator, nominator(nominator)))
                .toList();
        Item.refuseDuplicates(read, "id", Nominator::id);
        return Item.values(read);
    }

    private static Nominator nominator(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        var from = Provenance.read(at);
        return new Nominator(id, from.paragraph(), from.origin());
    }

    private static List<Check> checks(Fields at) {
        List<Item<Check>> read = at.objects("checks", 0, 20).stream()
                .map(check -> new Item<>(check, check(check)))
                .toList();
        Item.refuseDuplicates(read, "id", Check::id);
        return Item.values(read);
    }

    private static Check check(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        var from = Provenance.read(at);
        return new Check(id, from.paragraph(), from.origin());
    }
}
