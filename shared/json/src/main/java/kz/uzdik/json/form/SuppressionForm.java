package kz.uzdik.json.form;

import kz.uzdik.domain.notice.Silence;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An address that is not written to. */
public final class SuppressionForm {
    public static final Form<Suppression> FORM = new Form<>(SuppressionForm::write, SuppressionForm::read);

    private SuppressionForm() {}

    static Members write(Suppression suppression) {
        return Members.of("address", suppression.of().address())
                .withOptional("matter", suppression.of().matter())
                .with("why", suppression.why())
                .with("delivery", suppression.delivery().value())
                .with("since", suppression.since())
                .withOptional("lifted", suppression.lifted())
                .with("version", suppression.version());
    }

    static Suppression read(Fields fields) {
        var address = fields.required("address", StoredTypes.TEXT);
        var matter = fields.optional("matter", StoredTypes.TEXT);
        var why = fields.choice("why", Trouble.class);
        var delivery = fields.required("delivery", StoredTypes.DELIVERY);
        var since = fields.instant("since");
        var lifted = fields.optionalInstant("lifted");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Suppression(new Silence(address, matter), why, delivery, since, lifted, version);
    }
}
