package kz.uzdik.functions.contestadministration;

import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.jury.Commissions;

/** What the administration works with. */
record AdministrationPorts(Contests contests, DefinitionFiles files, Commissions commissions, AuditTrail audit) {}
