package kz.uzdik.json.form;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.jury.Cancellation;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A sitting with everything decided at it. */
public final class SittingForm {
    public static final Form<Sitting> FORM = new Form<>(SittingForm::write, SittingForm::read);

    private SittingForm() {}

    static Members write(Sitting sitting) {
        return Members.of("id", sitting.id().toString())
                .with("panel", PanelForms.panel(sitting.panel()))
                .with("convenedAt", sitting.convenedAt())
                .withOptional("meeting", sitting.meeting().map(MeetingForm::write))
                .withOptional("agenda", sitting.agenda().map(SittingForm::agenda))
                .with("phase", sitting.phase())
                .withEach("declarations", DecisionForms.inOrder(sitting.declarations()), DecisionForms::declaration)
                .withEach("attendance", sitting.attendance(), PanelForms::attendance)
                .withEach("substitutions", sitting.substitutions(), PanelForms::substitution)
                .withEach("ties", sitting.ties(), DecisionForms::tie)
                .withOptional("result", sitting.result().map(SittingForm::result))
                .withEach("signatures", sitting.signatures(), DecisionForms::signature)
                .withEach("cancellations", sitting.cancellations(), SittingForm::cancellation)
                .with("version", sitting.version());
    }

    private static List<Members> agenda(List<Entrant> entrants) {
        return entrants.stream().map(EntrantForm::write).toList();
    }

    private static Members result(Sitting.Result result) {
        return Members.empty()
                .withEach("passed", result.passed(), CandidateId::value)
                .with("run", result.run())
                .with("protocolDigest", result.protocolDigest());
    }

    static Sitting read(Fields fields) {
        var id = fields.required("id", StoredTypes.SITTING);
        var panel = fields.part("panel", PanelForms::panel);
        var convenedAt = fields.instant("convenedAt");
        var meeting = fields.optionalPart("meeting", MeetingForm::read);
        Optional<List<Entrant>> agenda = fields.has("agenda")
                ? Optional.of(fields.each("agenda", 0, StoredTypes.MANY, EntrantForm::read))
                : Optional.empty();
        var phase = fields.choice("phase", Phase.class);
        var declarations = fields.each("declarations", DecisionForms::declaration);
        var attendance = fields.each("attendance", 0, StoredTypes.MANY, PanelForms::attendance);
        var substitutions = fields.each("substitutions", PanelForms::substitution);
        var ties = fields.each("ties", DecisionForms::tie);
        var result = fields.optionalPart("result", SittingForm::result);
        var signatures = fields.each("signatures", DecisionForms::signature);
        var cancellations = fields.each("cancellations", SittingForm::cancellation);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Sitting(
                id,
                panel.get(),
                convenedAt,
                meeting,
                agenda,
                phase,
                DecisionForms.byMember(declarations),
                attendance,
                substitutions,
                ties,
                result,
                signatures,
                cancellations,
                version);
    }

    private static Members cancellation(Cancellation cancellation) {
        return Members.of("convening", cancellation.convening())
                .with("reason", cancellation.reason())
                .with("at", cancellation.at());
    }

    private static Cancellation cancellation(Fields fields) {
        var convening = fields.integer("convening", 1, Integer.MAX_VALUE);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Cancellation(convening, reason, at);
    }

    private static Sitting.Result result(Fields fields) {
        var passed = fields.list("passed", 0, StoredTypes.MANY, StoredTypes.CANDIDATE);
        var run = fields.integer("run", 0, Integer.MAX_VALUE);
        var digest = fields.required("protocolDigest", StoredTypes.TEXT);
        fields.done();
        return new Sitting.Result(passed, run, digest);
    }
}
