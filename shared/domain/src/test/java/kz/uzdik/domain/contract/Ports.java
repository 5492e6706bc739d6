package kz.uzdik.domain.contract;

import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.keeping.Erasures;
import kz.uzdik.domain.keeping.Retentions;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.Stations;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.work.Adoptions;
import kz.uzdik.domain.work.Journals;
import kz.uzdik.domain.work.Offices;
import kz.uzdik.domain.work.Questions;

/** The ports over one store: a commit to one is seen by the others. */
public record Ports(
        Editions editions,
        KeptCalendars calendars,
        Commissions commissions,
        Dossiers dossiers,
        PartedUploads partedUploads,
        Attempts attempts,
        FilledForms forms,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        RankingRuns rankings,
        HandOvers handOvers,
        Objections objections,
        Preparations preparations,
        InterviewPlans interviews,
        Publications publications,
        Deliveries deliveries,
        Suppressions suppressions,
        Polls polls,
        Stations stations,
        RollImports rollImports,
        Errands errands,
        AuditTrail audit,
        Retentions retentions,
        Erasures erasures,
        OfWork work) {

    /** Those of the record of work through the year. */
    public record OfWork(Adoptions adoptions, Offices offices, Journals journals, Questions questions) {}
}
