package kz.uzdik.domain.audit;

import kz.uzdik.domain.act.Fact;

/** Where an aggregate's chain ended when the aggregate was removed. */
public record ChainEnd(Fact.Subject subject, String id, AuditEntry.Head head) {}
