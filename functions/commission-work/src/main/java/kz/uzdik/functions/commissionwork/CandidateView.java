package kz.uzdik.functions.commissionwork;

import java.util.Optional;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.Check;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.AdmissionRule;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.RecordedCheck;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DossierView;
import kz.uzdik.json.view.Spoken;

/**
 * A dossier as a commission reads it: where the commission decides on admission, with the grounds found against it
 * (2020 p11).
 */
final class CandidateView {

    private final Optional<Running> contest;
    private final Optional<Intake> admits;
    private final Spoken spoken;

    private CandidateView(Optional<Running> contest, Optional<Intake> admits, Spoken spoken) {
        this.contest = contest;
        this.admits = admits;
        this.spoken = spoken;
    }

    /** The view that this commission's people get. */
    static CandidateView of(Contests contests, CommissionId commission, Spoken spoken) {
        Optional<Running> contest = contests.running(commission.edition());
        Optional<Intake> admits = contest.flatMap(running -> running.definition().steps().stream()
                .filter(step -> step.commission().equals(commission.kind()))
                .filter(Step.Admission.class::isInstance)
                .map(Step.Admission.class::cast)
                .findFirst()
                .flatMap(step -> running.definition().intake(step.intake())));
        return new CandidateView(contest, admits, spoken);
    }

    Members form(Dossier dossier) {
        Optional<Members> grounds = contest.flatMap(
                running -> admits.map(intake -> grounds(AdmissionRule.grounds(running, intake, dossier))));
        return new DossierView(spoken)
                .form(dossier)
                .withEach("checks", dossier.checks(), CandidateView::check)
                .withOptional("grounds", grounds);
    }

    private static Members check(RecordedCheck check) {
        return Members.of("check", check.check())
                .with("met", check.met())
                .with("source", check.source())
                .with("at", check.at());
    }

    private Members grounds(AdmissionRule.Grounds found) {
        var dossiers = new DossierView(spoken);
        return Members.empty()
                .withEach("binding", found.binding(), spoken::reason)
                .withEach("doubtful", found.doubtful(), dossiers::finding)
                .withEach("unchecked", found.unchecked(), Check::id);
    }
}
