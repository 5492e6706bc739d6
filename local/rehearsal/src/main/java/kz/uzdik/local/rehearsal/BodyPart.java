package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Fields;

/** Reads {@code commissions}: their members, who leads, who approved them, and what was looked up. */
final class BodyPart {
    private final Definition definition;
    private final Instant announced;

    BodyPart(Definition definition, Instant announced) {
        this.definition = definition;
        this.announced = announced;
    }

    /**
     * A commission as read so far: what was looked up names candidates, and those are read later.
     *
     * @param at where it stands
     */
    record Read(Fields at, Case.Body body) {
        Case.Body withChecks(Definition definition, List<String> candidates) {
            return new Case.Body(
                    body.name(),
                    body.id(),
                    body.appointed(),
                    body.members(),
                    body.chair(),
                    body.secretary(),
                    body.ethicsOfficer(),
                    body.approved(),
                    body.consented(),
                    at.has("checks") ? checks(definition, candidates) : List.of());
        }

        private List<Case.Check> checks(Definition definition, List<String> candidates) {
            List<String> known = definition.eligibility().checks().stream()
                    .map(Definition.Check::id)
                    .toList();
            FieldType<String> candidate = CaseTypes.oneOf(candidates, "the name of a candidate");
            return at.objects("checks", 0, 1_000).stream()
                    .map(check -> new Case.Check(
                            check.required("check", CaseTypes.oneOf(known, "the name of a check")),
                            check.text("source", 1, 300),
                            check.instant("at"),
                            new HashSet<>(check.list("met", 0, 100, candidate)),
                            check.has("notMet")
                                    ? new HashSet<>(check.list("notMet", 0, 100, candidate))
                                    : new HashSet<>()))
                    .toList();
        }
    }

    List<Read> read(Fields root) {
        List<String> kinds =
                definition.commissions().stream().map(CommissionRule::kind).toList();
        List<String> names = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (Fields at : root.objects("commissions", 1, 100)) {
            String name = at.required("name", CaseTypes.NAME);
            CaseReader.refuseTwice(at, "name", names, name);
            names.add(name);
            String kind = at.required("kind", CaseTypes.oneOf(kinds, "the kind of a commission"));
            var area = at.required("area", CaseTypes.AREA);
            read.add(new Read(at, body(at, name, new CommissionId(Names.EDITION, kind, area))));
        }
        return read;
    }

    private Case.Body body(Fields at, String name, CommissionId id) {
        List<String> members = at.list("members", 1, 99, CaseTypes.NAME);
        return new Case.Body(
                name,
                id,
                at.optionalInstant("appointed").orElse(announced),
                members,
                officer(at.object("chair"), CaseTypes.oneOf(members, "the name of a member")),
                officer(at.object("secretary"), CaseTypes.NAME),
                at.optional("ethicsOfficer", CaseTypes.NAME),
                CaseReader.paper(at, "approved"),
                CaseReader.paper(at, "consented"),
                List.of());
    }

    private static Case.Officer officer(Fields at, FieldType<String> name) {
        return new Case.Officer(at.required("name", name), at.optionalText("position", 1, 60));
    }
}
