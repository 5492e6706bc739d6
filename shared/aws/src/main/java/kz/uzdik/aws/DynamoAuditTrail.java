package kz.uzdik.aws;

import java.util.List;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.json.form.AuditEntryForm;

/** The audit trail in the table, for reading. */
public final class DynamoAuditTrail implements AuditTrail {
    private final ContestTable table;

    public DynamoAuditTrail(ContestTable table) {
        this.table = table;
    }

    @Override
    public List<AuditEntry> of(Fact.Subject subject, String id) {
        return table.all(Key.audit(subject, id)).stream()
                .map(item -> Items.read(AuditEntryForm.FORM, item))
                .toList();
    }
}
