package kz.uzdik.json.form;

import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Which version of the calendar of days off is in force. */
public final class KeptCalendarForm {
    public static final Form<KeptCalendar> FORM = new Form<>(KeptCalendarForm::write, KeptCalendarForm::read);

    private KeptCalendarForm() {}

    static Members write(KeptCalendar kept) {
        return Members.of("name", kept.name()).with("digest", kept.digest()).with("version", kept.version());
    }

    static KeptCalendar read(Fields fields) {
        var name = fields.required("name", StoredTypes.TEXT);
        var digest = fields.required("digest", StoredTypes.TEXT);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new KeptCalendar(name, digest, version);
    }
}
