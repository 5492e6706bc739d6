package kz.uzdik.functions.recordkeeping;

import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.audit.AuditChain;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.VerifyingChains;
import kz.uzdik.json.Members;

/** The audit trail as the Agency reads it. */
final class AuditView {

    private AuditView() {}

    static Members entry(AuditEntry entry) {
        return Members.of("number", entry.number())
                .with("fact", entry.fact())
                .with("values", new TreeMap<>(entry.values()))
                .with("actor", entry.actor())
                .with("at", entry.at())
                .with("previous", entry.previous())
                .with("salt", entry.salt())
                .with("digest", entry.digest());
    }

    /** The same among entries of many aggregates. */
    static Members ofEdition(AuditEntry entry) {
        return Members.of("subject", entry.subject()).with("id", entry.id()).withAll(entry(entry));
    }

    static Members chain(Optional<AuditChain.Break> broken) {
        return Members.of("holds", broken.isEmpty()).withOptional("broken", broken.map(AuditView::broken));
    }

    static Members broken(VerifyingChains.Broken chain) {
        return Members.of("subject", chain.subject()).with("id", chain.id()).withAll(broken(chain.where()));
    }

    private static Members broken(AuditChain.Break where) {
        return Members.of("number", where.number()).with("fault", where.fault());
    }
}
