package kz.uzdik.json.form;

import kz.uzdik.domain.jury.Commission;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A commission. It holds its people's contacts. */
public final class CommissionForm {
    public static final Form<Commission> FORM = new Form<>(CommissionForm::write, CommissionForm::read);

    private CommissionForm() {}

    static Members write(Commission commission) {
        return Members.of("id", commission.id().toString())
                .withEach("members", commission.members(), CommissionForm::appointee)
                .with("chair", commission.chair().value())
                .with("secretary", appointee(commission.secretary()))
                .withOptional("ethicsOfficer", commission.ethicsOfficer().map(CommissionForm::appointee))
                .withOptional("approval", commission.approval().map(CommissionForm::approval))
                .withOptional("consent", commission.consent().map(CommissionForm::consent))
                .with("version", commission.version());
    }

    private static Members appointee(Commission.Appointee appointee) {
        return Members.of("person", appointee.person().value())
                .with("contact", ContactForm.write(appointee.contact()))
                .withOptional("position", appointee.position());
    }

    private static Members approval(Commission.Approval approval) {
        return Members.of("by", approval.by())
                .with("document", approval.document())
                .with("on", approval.on());
    }

    private static Members consent(Commission.Consent consent) {
        return Members.of("of", consent.of())
                .with("document", consent.document())
                .with("on", consent.on())
                .with("recordedBy", consent.recordedBy().value())
                .with("at", consent.at());
    }

    static Commission read(Fields fields) {
        var id = fields.required("id", StoredTypes.COMMISSION);
        var members = fields.each("members", CommissionForm::appointee);
        var chair = fields.required("chair", StoredTypes.PERSON);
        var secretary = fields.part("secretary", CommissionForm::appointee);
        var ethicsOfficer = fields.optionalPart("ethicsOfficer", CommissionForm::appointee);
        var approval = fields.optionalPart("approval", CommissionForm::approval);
        var consent = fields.optionalPart("consent", CommissionForm::consent);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Commission(id, members, chair, secretary.get(), ethicsOfficer, approval, consent, version);
    }

    private static Commission.Appointee appointee(Fields fields) {
        var person = fields.required("person", StoredTypes.PERSON);
        var contact = fields.part("contact", ContactForm::read);
        var position = fields.optional("position", StoredTypes.TEXT);
        fields.done();
        return new Commission.Appointee(person, contact.get(), position);
    }

    private static Commission.Approval approval(Fields fields) {
        var by = fields.required("by", StoredTypes.TEXT);
        var document = fields.required("document", StoredTypes.TEXT);
        var on = fields.date("on");
        fields.done();
        return new Commission.Approval(by, document, on);
    }

    private static Commission.Consent consent(Fields fields) {
        var of = fields.required("of", StoredTypes.TEXT);
        var document = fields.required("document", StoredTypes.TEXT);
        var on = fields.date("on");
        var recordedBy = fields.required("recordedBy", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Commission.Consent(of, document, on, recordedBy, at);
    }
}
