package kz.uzdik.json.form;

import java.util.TreeMap;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An entry of the audit trail; what is read back has the digest of what was written. */
public final class AuditEntryForm {
    public static final Form<AuditEntry> FORM = new Form<>(AuditEntryForm::write, AuditEntryForm::read);

    private AuditEntryForm() {}

    static Members write(AuditEntry entry) {
        return Members.of("subject", entry.subject())
                .with("id", entry.id())
                .with("number", entry.number())
                .with("fact", entry.fact())
                .with("values", new TreeMap<>(entry.values()))
                .with("actor", entry.actor())
                .with("at", entry.at())
                .with("previous", entry.previous())
                .with("salt", entry.salt());
    }

    static AuditEntry read(Fields fields) {
        var subject = fields.choice("subject", Fact.Subject.class);
        var id = fields.required("id", StoredTypes.TEXT);
        var number = fields.integer("number", 1, Long.MAX_VALUE);
        var fact = fields.required("fact", StoredTypes.TEXT);
        var values = fields.valueMap("values", StoredTypes.TEXT);
        var actor = fields.required("actor", StoredTypes.TEXT);
        var at = fields.instant("at");
        var previous = fields.required("previous", StoredTypes.TEXT);
        var salt = fields.required("salt", StoredTypes.TEXT);
        fields.done();
        return new AuditEntry(subject, id, number, fact, values, actor, at, previous, salt);
    }
}
