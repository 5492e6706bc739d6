package kz.uzdik.json.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What people declare, decide and sign at a sitting. */
final class DecisionForms {
    /** From whom a member stands back; nobody is an answer too. */
    record Declaration(PersonId member, List<Recusal> recusals) {}

    private DecisionForms() {}

    static List<Declaration> inOrder(Map<PersonId, List<Recusal>> declarations) {
        return declarations.entrySet().stream()
                .map(entry -> new Declaration(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Declaration::member))
                .toList();
    }

    static Map<PersonId, List<Recusal>> byMember(List<Declaration> declarations) {
        Map<PersonId, List<Recusal>> byMember = new LinkedHashMap<>();
        declarations.forEach(declaration -> byMember.put(declaration.member(), declaration.recusals()));
        return byMember;
    }

    static Members declaration(Declaration declaration) {
        return Members.of("member", declaration.member().value())
                .withEach("recusals", declaration.recusals(), DecisionForms::recusal);
    }

    static Declaration declaration(Fields fields) {
        var member = fields.required("member", StoredTypes.PERSON);
        var recusals = fields.each("recusals", 0, StoredTypes.MANY, DecisionForms::recusal);
        fields.done();
        return new Declaration(member, recusals);
    }

    private static Members recusal(Recusal recusal) {
        return Members.of("candidate", recusal.candidate().value())
                .with("reason", recusal.reason())
                .withOptional(
                        "found",
                        recusal.found()
                                .map(found -> Members.of("phase", found.phase()).with("at", found.at())));
    }

    private static Recusal recusal(Fields fields) {
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var found = fields.optionalPart("found", DecisionForms::found);
        fields.done();
        return new Recusal(candidate, reason, found);
    }

    private static Recusal.Found found(Fields fields) {
        var phase = fields.choice("phase", Phase.class);
        var at = fields.instant("at");
        fields.done();
        return new Recusal.Found(phase, at);
    }

    static Members tie(TieDecision tie) {
        return Members.empty()
                .withEach("order", tie.order(), CandidateId::value)
                .with("figuresDigest", tie.figuresDigest())
                .with("reason", tie.reason())
                .with("from", tie.from())
                .with("at", tie.at());
    }

    static TieDecision tie(Fields fields) {
        var order = fields.list("order", 0, StoredTypes.MANY, StoredTypes.CANDIDATE);
        var digest = fields.required("figuresDigest", StoredTypes.TEXT);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var from = fields.required("from", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new TieDecision(order, digest, reason, from, at);
    }

    static Members signature(Signature signature) {
        return Members.of("person", signature.person().value())
                .with("office", signature.office())
                .with("protocolDigest", signature.protocolDigest())
                .with("at", signature.at());
    }

    static Signature signature(Fields fields) {
        var person = fields.required("person", StoredTypes.PERSON);
        var office = fields.choice("office", Office.class);
        var digest = fields.required("protocolDigest", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Signature(person, office, digest, at);
    }
}
