package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditChain;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.json.form.AuditEntryForm;

/** Every aggregate's trail is whole: numbered without a gap, each entry naming the one before, up to where the aggregate says. */
final class Chains implements Invariant {
    private static final String RULE = "audit chain";
    private static final String ERASED = "erasure";

    @Override
    public List<Damage> broken(Stores stores) {
        Map<String, List<AuditEntry>> entries = new TreeMap<>();
        stores.of("audit")
                .forEach(item -> read(item)
                        .ifPresent(entry -> entries.computeIfAbsent(
                                        name(entry.subject(), entry.id()), _ -> new ArrayList<>())
                                .add(entry)));
        List<Damage> damages = new ArrayList<>();
        for (Item item : stores.contest()) {
            Optional<Subject> kind = Kinds.of(item);
            if (kind.isEmpty()) continue;
            String name = name(kind.get(), Kinds.id(kind.get(), item));
            List<AuditEntry> own = Optional.ofNullable(entries.remove(name)).orElse(List.of()).stream()
                    .sorted(Comparator.comparingLong(AuditEntry::number))
                    .toList();
            AuditChain.of(own, Optional.of(end(item)))
                    .broken()
                    .ifPresent(where -> damages.add(new Damage(RULE, name, where.fault() + " at " + where.number())));
        }
        // Definitions lie in a bucket; of what was erased its record knows the end.
        entries.keySet().removeIf(name -> name.startsWith(Subject.DEFINITION.name()));
        if (stores.of(ERASED).findAny().isEmpty())
            entries.keySet().forEach(name -> damages.add(new Damage(RULE, name, "what it tells of is gone")));
        return damages;
    }

    private static AuditEntry.Head end(Item item) {
        return new AuditEntry.Head(
                item.number("auditNumber").orElse(0L), item.text("auditDigest").orElse(""));
    }

    private static String name(Subject subject, String id) {
        return subject + " " + id;
    }

    private static Optional<AuditEntry> read(Item item) {
        try {
            return item.text("state").map(AuditEntryForm.FORM::parse);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** How many chains there are. */
    static long count(Stores stores) {
        return stores.contest().stream()
                .filter(item ->
                        item.number("auditNumber").filter(number -> number > 0).isPresent())
                .count();
    }
}
