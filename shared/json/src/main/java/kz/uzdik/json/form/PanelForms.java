package kz.uzdik.json.form;

import java.util.Set;
import kz.uzdik.domain.jury.Attendance;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Substitution;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Who sits on a panel, who came and left, and who took whose place. */
final class PanelForms {
    private PanelForms() {}

    static Members panel(Panel panel) {
        return Members.empty()
                .withEach("members", panel.members(), PersonId::value)
                .withEach("replaced", panel.replaced().stream().sorted().toList(), PersonId::value)
                .with("chair", panel.chair().value())
                .with("secretary", panel.secretary().value())
                .withOptional("ethicsOfficer", panel.ethicsOfficer().map(PersonId::value));
    }

    static Panel panel(Fields fields) {
        var members = fields.list("members", 0, StoredTypes.MANY, StoredTypes.PERSON);
        var replaced = Set.copyOf(fields.list("replaced", 0, StoredTypes.MANY, StoredTypes.PERSON));
        var chair = fields.required("chair", StoredTypes.PERSON);
        var secretary = fields.required("secretary", StoredTypes.PERSON);
        var ethicsOfficer = fields.optional("ethicsOfficer", StoredTypes.PERSON);
        fields.done();
        return new Panel(members, replaced, chair, secretary, ethicsOfficer);
    }

    static Members attendance(Attendance fact) {
        return Members.of("member", fact.member().value())
                .with("kind", fact.kind())
                .with("reason", fact.reason())
                .with("phase", fact.phase())
                .with("at", fact.at());
    }

    static Attendance attendance(Fields fields) {
        var member = fields.required("member", StoredTypes.PERSON);
        var kind = fields.choice("kind", Attendance.Kind.class);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var phase = fields.choice("phase", Phase.class);
        var at = fields.instant("at");
        fields.done();
        return new Attendance(member, kind, reason, phase, at);
    }

    static Members substitution(Substitution made) {
        return Members.of("office", made.office())
                .with("from", made.from().value())
                .with("to", made.to().value())
                .with("reason", made.reason())
                .with("phase", made.phase())
                .with("at", made.at());
    }

    static Substitution substitution(Fields fields) {
        var office = fields.choice("office", Office.class);
        var from = fields.required("from", StoredTypes.PERSON);
        var to = fields.required("to", StoredTypes.PERSON);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var phase = fields.choice("phase", Phase.class);
        var at = fields.instant("at");
        fields.done();
        return new Substitution(office, from, to, reason, phase, at);
    }
}
