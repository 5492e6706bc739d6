package kz.uzdik.json.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.work.Due;
import kz.uzdik.domain.work.Duty;
import kz.uzdik.domain.work.Duty.Announcing;
import kz.uzdik.domain.work.Duty.Lack;
import kz.uzdik.domain.work.Duty.Part;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.WorkRole;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.WireName;

/** Reads {@code duties}, and judges whether they fit each other. */
final class DutyPart {
    private static final int MOST_DUTIES = 300;
    private static final int MOST_PARTS = 30;

    private DutyPart() {}

    static List<Item<Duty>> read(Fields algorithm, List<Item<WorkRole>> roles) {
        List<Item<Duty>> duties = algorithm.objects("duties", 1, MOST_DUTIES).stream()
                .map(at -> new Item<>(at, duty(at, roles)))
                .toList();
        Item.refuseDuplicates(duties, "id", duty -> duty.id().value());
        duties.forEach(duty -> check(duty, duties));
        return duties;
    }

    private static Duty duty(Fields at, List<Item<WorkRole>> roles) {
        var id = new DutyId(at.required("id", WorkTypes.ID));
        String role = role(at, "role", roles);
        Due due = DuePart.read(at);
        List<Part> parts = parts(at, "parts");
        List<Part> marks = parts(at, "marks");
        Optional<Announcing> announced = at.optionalObject("announced").map(said -> announcing(said, roles));
        Optional<String> record = at.optional("record", WorkTypes.ID);
        Set<Lack> lacking = EnumSet.noneOf(Lack.class);
        if (at.has("lacking")) lacking.addAll(at.choices("lacking", 1, Lack.values().length, Lack.class));
        lacks(at, lacking, Lack.RECORD, record.isEmpty());
        lacks(at, lacking, Lack.PERIOD, due instanceof Due.Standing);
        var source = WorkTypes.Source.read(at);
        return new Duty(id, role, due, parts, marks, announced, record, lacking, source.cited(), source.origin());
    }

    // What the order does not say is said here, so that nobody takes it for forgotten.
    private static void lacks(Fields at, Set<Lack> said, Lack what, boolean lacking) {
        if (said.contains(what) != lacking) {
            at.problem("lacking", FieldProblem.NOT_ALLOWED, (lacking ? "" : "no ") + WireName.of(what));
        }
    }

    private static String role(Fields at, String member, List<Item<WorkRole>> roles) {
        String role = at.required(member, WorkTypes.ID);
        Item.refuseUnknown(at, member, role, roles, WorkRole::id, "a role");
        return role;
    }

    private static List<Part> parts(Fields at, String member) {
        List<Item<Part>> parts = at.optionalObjects(member, 1, MOST_PARTS).stream()
                .map(one -> new Item<>(
                        one, new Part(one.required("id", WorkTypes.ID), one.required("cited", WorkTypes.CITATION))))
                .toList();
        Item.refuseDuplicates(parts, "id", Part::id);
        return Item.values(parts);
    }

    private static Announcing announcing(Fields at, List<Item<WorkRole>> roles) {
        return new Announcing(
                WorkTypes.optionalTerm(at),
                role(at, "by", roles),
                at.optionalFlag("mayBeSilent").orElse(false),
                at.required("cited", WorkTypes.CITATION));
    }

    private static void check(Item<Duty> duty, List<Item<Duty>> all) {
        Fields at = duty.at();
        switch (duty.value().due()) {
            case Due.EachSettlement each -> refuseUnknown(at, "eachSettlement", each.visits(), all);
            case Due.BeforeAct before -> refuseUnknown(at, "beforeAct", before.act(), all);
            case Due.AfterAct after -> {
                refuseUnknown(at, "afterAct", after.act(), all);
                after.when().ifPresent(mark -> refuseUnmarked(at, mark, after.act(), all));
            }
            case Due.Every _, Due.OnSchedule _, Due.Standing _ -> {
                // They name no other.
            }
        }
    }

    private static void refuseUnknown(Fields at, String member, DutyId wanted, List<Item<Duty>> all) {
        Item.refuseUnknown(at, member, wanted.value(), all, duty -> duty.id().value(), "a duty");
    }

    private static void refuseUnmarked(Fields at, String mark, DutyId act, List<Item<Duty>> all) {
        boolean known = Item.find(all, duty -> duty.id().value(), act.value()).stream()
                .flatMap(duty -> Stream.concat(duty.marks().stream(), duty.parts().stream()))
                .anyMatch(one -> one.id().equals(mark));
        if (!known) at.problem("afterAct", FieldProblem.UNKNOWN_REFERENCE, "a mark or part of the duty it follows");
    }
}
