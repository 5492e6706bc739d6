package kz.uzdik.json.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.InterviewPlan.Postponement;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.jury.InterviewPlan.Warning;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** When the candidates of a sitting are talked to. */
public final class InterviewPlanForm {
    public static final Form<InterviewPlan> FORM = new Form<>(InterviewPlanForm::write, InterviewPlanForm::read);

    private InterviewPlanForm() {}

    static Members write(InterviewPlan plan) {
        return Members.of("sitting", plan.sitting().toString())
                .withEach("slots", plan.slots(), InterviewPlanForm::slot)
                .with("version", plan.version());
    }

    private static Members slot(Slot slot) {
        return withoutReason(slot)
                .with("convening", slot.convening())
                .withEach("moved", slot.moved(), InterviewPlanForm::postponement);
    }

    /** An earlier time, and why it was moved. */
    public static Members postponement(Postponement earlier) {
        return Members.of("from", earlier.from())
                .withOptional("came", earlier.came())
                .with("reason", earlier.reason())
                .with("at", earlier.at());
    }

    private static Postponement postponement(Fields fields) {
        var from = fields.instant("from");
        var came = fields.optionalFlag("came");
        var reason = fields.required("reason", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Postponement(from, came, reason, at);
    }

    /** A slot without why it was moved, as everybody at the sitting may read it. */
    public static Members withoutReason(Slot slot) {
        return Members.of("candidate", slot.candidate().value())
                .with("at", slot.at())
                .withOptional("minutes", slot.minutes())
                .withOptional("place", slot.place())
                .withOptional("link", slot.link())
                .withEach("warnings", slot.warnings().stream().sorted().toList(), warning -> warning)
                .with("postponements", slot.postponements())
                .withOptional("came", slot.came());
    }

    static InterviewPlan read(Fields fields) {
        var sitting = fields.required("sitting", StoredTypes.SITTING);
        var slots = fields.each("slots", 0, StoredTypes.MANY, InterviewPlanForm::slot);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new InterviewPlan(sitting, slots, version);
    }

    private static Slot slot(Fields fields) {
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var at = fields.instant("at");
        var minutes = fields.optionalInteger("minutes", 1, Integer.MAX_VALUE);
        var place = fields.optional("place", StoredTypes.TEXT);
        var link = fields.optional("link", StoredTypes.TEXT);
        var warnings = warnings(fields.choices("warnings", 0, Warning.values().length, Warning.class));
        // How many there are is written for whoever only reads that.
        fields.integer("postponements", 0, Integer.MAX_VALUE);
        var convening = fields.integer("convening", 1, Integer.MAX_VALUE);
        var moved = fields.each("moved", InterviewPlanForm::postponement);
        var came = fields.optionalFlag("came");
        fields.done();
        return new Slot(convening, candidate, at, minutes, place, link, warnings, moved, came);
    }

    private static Set<Warning> warnings(List<Warning> read) {
        return read.isEmpty() ? Set.of() : EnumSet.copyOf(read);
    }
}
