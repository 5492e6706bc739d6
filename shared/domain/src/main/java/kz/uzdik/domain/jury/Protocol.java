package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A commission's minutes (хаттама), made from recorded facts only (2020 p3, p4, p10): who was there, who stood back,
 * what was decided and why. Chair and secretary sign its digest. Members are named by their number on the panel.
 *
 * @param quorum the fewest members that had to be present
 * @param admissions decisions on admission; empty for a selection
 * @param run the ranking run decided on; 0 for an admission
 */
public record Protocol(
        SittingId sitting,
        Paragraph paragraph,
        Instant convenedAt,
        int members,
        List<Integer> present,
        int quorum,
        List<StandingBack> recusals,
        List<Decided> admissions,
        int run,
        Optional<Ranking> ranking,
        List<TieDecision> ties,
        List<CandidateId> passed) {

    private static final String WITHHELD = "—";

    /** A member stood back from a candidate. */
    public record StandingBack(int member, CandidateId candidate, String reason) {}

    /** What was decided on one dossier. */
    public record Decided(CandidateId candidate, Admission admission) {}

    static Protocol of(AtSitting.Here here, List<Dossier> decided, Optional<RankingRun> run) {
        Sitting sitting = here.sitting();
        Panel panel = sitting.panel();
        var rule = here.contest().definition().commission(here.step().commission());
        Optional<Ranking> ranking = run.flatMap(RankingRun::ranking);
        return new Protocol(
                sitting.id(),
                here.step().paragraph(),
                sitting.convenedAt(),
                panel.members().size(),
                sitting.present().stream().map(panel::number).sorted().toList(),
                rule.quorum().of(panel.members().size()),
                recusals(sitting).toList(),
                decided.stream()
                        .map(dossier -> new Decided(
                                dossier.id().candidate(), dossier.admission().orElseThrow()))
                        .toList(),
                run.map(RankingRun::number).orElse(0),
                ranking,
                sitting.ties(),
                ranking.map(Ranking::passed)
                        .orElseGet(() -> decided.stream()
                                .filter(Dossier::isAdmitted)
                                .map(dossier -> dossier.id().candidate())
                                .sorted()
                                .toList()));
    }

    private static Stream<StandingBack> recusals(Sitting sitting) {
        return sitting.panel().members().stream()
                .flatMap(member -> sitting.declarations().getOrDefault(member, List.of()).stream()
                        .map(recusal -> new StandingBack(
                                sitting.panel().number(member), recusal.candidate(), recusal.reason())));
    }

    /**
     * The protocol as the public may read it: without the words in which a member said why they stand back, and without
     * where it was found that a check is not met. Both are about persons, and the public is not meant to have them.
     */
    public Protocol forThePublic() {
        return new Protocol(
                sitting,
                paragraph,
                convenedAt,
                members,
                present,
                quorum,
                recusals.stream()
                        .map(back -> new StandingBack(back.member(), back.candidate(), WITHHELD))
                        .toList(),
                admissions.stream()
                        .map(decided -> new Decided(decided.candidate(), forThePublic(decided.admission())))
                        .toList(),
                run,
                ranking,
                ties,
                passed);
    }

    /** The same, with the same digest, without who voted how on these candidates. */
    Protocol withoutVotesOn(Predicate<CandidateId> hidden) {
        return new Protocol(
                sitting,
                paragraph,
                convenedAt,
                members,
                present,
                quorum,
                recusals,
                admissions,
                run,
                ranking.map(made -> made.withoutVotesOn(hidden)),
                ties,
                passed);
    }

    private static Admission forThePublic(Admission admission) {
        List<Reason> reasons = admission.reasons().stream()
                .map(reason -> reason.code() == DossierReason.CHECK_NOT_MET ? reason.with("source", WITHHELD) : reason)
                .toList();
        return new Admission(admission.admitted(), reasons, admission.sitting(), admission.at());
    }

    /** SHA-256 over every recorded fact: what is signed. */
    public String digest() {
        Transcript lines = new Transcript()
                .line("protocol", sitting, paragraph, convenedAt)
                .line("members", members, "quorum", quorum, "present", present);
        recusals.forEach(back -> lines.line("recusal", back.member(), back.candidate(), back.reason()));
        for (Decided decided : admissions) {
            lines.line("admission", decided.candidate(), decided.admission().admitted());
            decided.admission().reasons().forEach(reason -> ground(lines, reason));
        }
        ranking.ifPresent(made -> lines.line("ranking", run, made.inputsDigest()));
        ties.forEach(tie -> lines.line("tie", tie.order(), tie.reason()));
        passed.forEach(candidate -> lines.line("passed", candidate));
        return lines.digest();
    }

    private static void ground(Transcript lines, Reason reason) {
        lines.line("ground", reason.code().key(), reason.paragraph());
        new TreeMap<>(reason.values()).forEach((name, value) -> lines.line("value", name, value));
    }
}
