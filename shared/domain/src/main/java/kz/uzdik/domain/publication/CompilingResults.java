package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.SheetRule;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.publication.Results.Counted;
import kz.uzdik.domain.publication.Results.Listed;
import kz.uzdik.domain.publication.Results.Named;
import kz.uzdik.domain.publication.Results.Signed;
import kz.uzdik.domain.publication.Results.SittingResult;
import kz.uzdik.domain.publication.Results.Winner;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.scoring.CandidateId;

/** Compiles an edition's public results from its signed sittings. The same sittings give the same results. */
public final class CompilingResults {
    private final Contests contests;
    private final Commissions commissions;
    private final Sittings sittings;
    private final ScoreSheets sheets;
    private final Assessments assessments;
    private final Dossiers dossiers;
    private final DrawingUpProtocol protocols;

    public CompilingResults(
            Contests contests,
            Commissions commissions,
            Sittings sittings,
            ScoreSheets sheets,
            Assessments assessments,
            Dossiers dossiers,
            DrawingUpProtocol protocols) {
        this.contests = contests;
        this.commissions = commissions;
        this.sittings = sittings;
        this.sheets = sheets;
        this.assessments = assessments;
        this.dossiers = dossiers;
        this.protocols = protocols;
    }

    /** The results; empty while the edition is not announced. */
    public Optional<Results> compile(kz.uzdik.domain.contest.EditionId edition, Instant at) {
        return contests.running(edition).map(contest -> compile(contest, at));
    }

    private Results compile(Running contest, Instant at) {
        List<Sitting> signed = signed(contest);
        Set<CandidateId> wentOn = new TreeSet<>();
        signed.stream()
                .filter(sitting ->
                        contest.definition().step(sitting.id().step()).orElseThrow() instanceof Step.Selection)
                .forEach(sitting -> wentOn.addAll(sitting.result().orElseThrow().passed()));
        List<SittingResult> results =
                signed.stream().map(sitting -> result(contest, sitting, at)).toList();
        List<Winner> winners = AwardRule.winners(contest.definition().awards(), results);
        winners.forEach(winner -> wentOn.add(winner.candidate()));
        return new Results(
                contest.id(),
                contest.edition().contest(),
                contest.edition().digest(),
                contest.edition().announcedAt().orElseThrow(),
                results,
                wentOn.stream().map(this::named).toList(),
                winners);
    }

    /** An edition's signed sittings, in the order of the steps, then of the commissions. */
    private List<Sitting> signed(Running contest) {
        List<Commission> all = commissions.of(contest.id());
        List<Sitting> signed = new ArrayList<>();
        for (Step step : contest.definition().steps()) {
            all.stream()
                    .filter(commission -> commission.id().kind().equals(step.commission()))
                    .flatMap(commission -> sittings.of(commission.id()).stream())
                    .filter(sitting -> sitting.id().step().equals(step.id()) && sitting.phase() == Phase.SIGNED)
                    .forEach(signed::add);
        }
        return signed;
    }

    private SittingResult result(Running contest, Sitting sitting, Instant at) {
        var rule = new SheetRule(
                sitting,
                contest.definition()
                        .commission(sitting.id().commission().kind())
                        .conduct());
        var protocol = protocols.of(sitting.id(), at).orElseThrow();
        return new SittingResult(
                protocol.forThePublic(),
                sitting.result().orElseThrow().protocolDigest(),
                listed(contest, sitting),
                sheets.of(sitting.id()).stream()
                        .map(sheet -> new Counted(sheet, rule.struck(sheet)))
                        .toList(),
                assessments.of(sitting.id()),
                sitting.signatures().stream().map(Signed::of).toList());
    }

    private static List<Listed> listed(Running contest, Sitting sitting) {
        Optional<Passing> passing = contest.definition()
                .step(sitting.id().step())
                .flatMap(step -> step instanceof Step.Selection selection
                        ? Optional.of(selection.rules().passing())
                        : Optional.empty());
        return sitting.entrants().stream()
                .map(entrant -> new Listed(entrant, passing.map(rule -> rule.areaOf(entrant))))
                .toList();
    }

    private Named named(CandidateId candidate) {
        Dossier dossier = dossiers.find(DossierId.of(candidate)).orElseThrow();
        return new Named(
                candidate, dossier.applicant().name(), dossier.applicant().unit());
    }
}
