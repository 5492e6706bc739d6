package kz.uzdik.json.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.people.PersonId;
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
                .with("panel", panel(sitting.panel()))
                .with("convenedAt", sitting.convenedAt())
                .withOptional("agenda", sitting.agenda().map(SittingForm::agenda))
                .with("phase", sitting.phase())
                .withEach("declarations", DecisionForms.inOrder(sitting.declarations()), DecisionForms::declaration)
                .withEach("present", sitting.present().stream().sorted().toList(), PersonId::value)
                .withEach("ties", sitting.ties(), DecisionForms::tie)
                .withOptional("result", sitting.result().map(SittingForm::result))
                .withEach("signatures", sitting.signatures(), DecisionForms::signature)
                .with("version", sitting.version());
    }

    private static Members panel(Panel panel) {
        return Members.empty()
                .withEach("members", panel.members(), PersonId::value)
                .with("chair", panel.chair().value())
                .with("secretary", panel.secretary().value())
                .withOptional("ethicsOfficer", panel.ethicsOfficer().map(PersonId::value));
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
        var panel = fields.part("panel", SittingForm::panel);
        var convenedAt = fields.instant("convenedAt");
        Optional<List<Entrant>> agenda = fields.has("agenda")
                ? Optional.of(fields.each("agenda", 0, StoredTypes.MANY, EntrantForm::read))
                : Optional.empty();
        var phase = fields.choice("phase", Phase.class);
        var declarations = fields.each("declarations", DecisionForms::declaration);
        var present = Set.copyOf(fields.list("present", 0, StoredTypes.MANY, StoredTypes.PERSON));
        var ties = fields.each("ties", DecisionForms::tie);
        var result = fields.optionalPart("result", SittingForm::result);
        var signatures = fields.each("signatures", DecisionForms::signature);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Sitting(
                id,
                panel.get(),
                convenedAt,
                agenda,
                phase,
                DecisionForms.byMember(declarations),
                present,
                ties,
                result,
                signatures,
                version);
    }

    private static Panel panel(Fields fields) {
        var members = fields.list("members", 0, StoredTypes.MANY, StoredTypes.PERSON);
        var chair = fields.required("chair", StoredTypes.PERSON);
        var secretary = fields.required("secretary", StoredTypes.PERSON);
        var ethicsOfficer = fields.optional("ethicsOfficer", StoredTypes.PERSON);
        fields.done();
        return new Panel(members, chair, secretary, ethicsOfficer);
    }

    private static Sitting.Result result(Fields fields) {
        var passed = fields.list("passed", 0, StoredTypes.MANY, StoredTypes.CANDIDATE);
        var run = fields.integer("run", 0, Integer.MAX_VALUE);
        var digest = fields.required("protocolDigest", StoredTypes.TEXT);
        fields.done();
        return new Sitting.Result(passed, run, digest);
    }
}
