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
                .with("version", commission.version());
    }

    private static Members appointee(Commission.Appointee appointee) {
        return Members.of("person", appointee.person().value()).with("contact", ContactForm.write(appointee.contact()));
    }

    static Commission read(Fields fields) {
        var id = fields.required("id", StoredTypes.COMMISSION);
        var members = fields.each("members", CommissionForm::appointee);
        var chair = fields.required("chair", StoredTypes.PERSON);
        var secretary = fields.part("secretary", CommissionForm::appointee);
        var ethicsOfficer = fields.optionalPart("ethicsOfficer", CommissionForm::appointee);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Commission(id, members, chair, secretary.get(), ethicsOfficer, version);
    }

    private static Commission.Appointee appointee(Fields fields) {
        var person = fields.required("person", StoredTypes.PERSON);
        var contact = fields.part("contact", ContactForm::read);
        fields.done();
        return new Commission.Appointee(person, contact.get());
    }
}
