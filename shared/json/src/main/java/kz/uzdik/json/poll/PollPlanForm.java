package kz.uzdik.json.poll;

import java.util.Set;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.Form;

/** A poll's plan as it is stored: what the frozen poll has but the times derived from the roll, and the adults. */
public final class PollPlanForm {
    public static final Form<PollPlan> FORM = new Form<>(PollPlanForm::write, PollPlanForm::read);

    private PollPlanForm() {}

    static Members write(PollPlan plan) {
        return PlanParts.write(plan).withEach("districts", plan.districts(), PollPlanForm::district);
    }

    private static Members district(District district) {
        return PlanParts.district(district).withOptional("adults", district.adults());
    }

    static PollPlan read(Fields fields) {
        return PlanParts.read(fields, fields.each("districts", 0, PlanParts.MANY, PollPlanForm::district));
    }

    private static District district(Fields fields) {
        var code = fields.required("code", PollTypes.KATO);
        var residence = Set.copyOf(fields.list("residence", 0, PlanParts.MANY, PollTypes.KATO));
        var adults = fields.optionalInteger("adults", 0, Integer.MAX_VALUE);
        fields.done();
        return new District(code, residence, adults);
    }
}
