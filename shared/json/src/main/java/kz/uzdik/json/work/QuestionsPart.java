package kz.uzdik.json.work;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.work.QuestionTerms;
import kz.uzdik.domain.work.QuestionTerms.OfRole;
import kz.uzdik.domain.work.WorkRole;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code questions}, and judges whether each role passes a question to one that has terms and a larger area. */
final class QuestionsPart {
    private static final int MOST_ROLES = 20;

    private QuestionsPart() {}

    static Optional<QuestionTerms> read(Fields algorithm, List<Item<WorkRole>> roles) {
        if (!algorithm.has("questions")) return Optional.empty();
        List<Item<OfRole>> terms = algorithm.objects("questions", 1, MOST_ROLES).stream()
                .map(at -> new Item<>(at, ofRole(at, roles)))
                .toList();
        Item.refuseDuplicates(terms, "role", OfRole::role);
        terms.forEach(one -> check(one, terms, roles));
        return Optional.of(new QuestionTerms(Item.values(terms)));
    }

    private static OfRole ofRole(Fields at, List<Item<WorkRole>> roles) {
        String role = at.required("role", WorkTypes.ID);
        Item.refuseUnknown(at, "role", role, roles, WorkRole::id, "a role");
        Term untaken = WorkTypes.term(at.object("untaken"));
        Term withoutMoney = WorkTypes.term(at.object("withoutMoney"));
        Term withMoney = WorkTypes.term(at.object("withMoney"));
        Optional<String> passesTo = at.optional("passesTo", WorkTypes.ID);
        var source = WorkTypes.Source.read(at);
        return new OfRole(role, untaken, withoutMoney, withMoney, passesTo, source.cited(), source.origin());
    }

    private static void check(Item<OfRole> one, List<Item<OfRole>> terms, List<Item<WorkRole>> roles) {
        one.value().passesTo().ifPresent(above -> {
            Item.refuseUnknown(one.at(), "passesTo", above, terms, OfRole::role, "a role that has terms");
            Optional<WorkRole> from = Item.find(roles, WorkRole::id, one.value().role());
            Optional<WorkRole> to = Item.find(roles, WorkRole::id, above);
            if (from.isPresent()
                    && to.isPresent()
                    && to.get().area().compareTo(from.get().area()) >= 0) {
                one.at().problem("passesTo", FieldProblem.NOT_ALLOWED, "a role of a larger area");
            }
        });
    }
}
