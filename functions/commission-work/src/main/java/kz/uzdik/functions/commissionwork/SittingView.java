package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.jury.Attendance;
import kz.uzdik.domain.jury.Cancellation;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Substitution;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.MeetingForm;
import kz.uzdik.json.view.DeadlineView;
import kz.uzdik.json.view.ProtocolView;

/**
 * A sitting as somebody concerned reads it. Members stand there by their number on the panel; who stands back from whom
 * is for those who keep the sitting, and everybody's own.
 *
 * @param reader who reads
 * @param allDeclarations whether they see everybody's: secretary, chair, Agency
 * @param contest as it stands for the commission, whose deadlines are shown
 * @param names what candidates are called, as far as that is told
 */
record SittingView(
        PersonId reader, boolean allDeclarations, Optional<Running> contest, Map<CandidateId, String> names) {
    SittingView {
        names = Map.copyOf(names);
    }

    /** The same with what candidates are called. */
    SittingView naming(Map<CandidateId, String> called) {
        return new SittingView(reader, allDeclarations, contest, called);
    }

    Members form(Sitting sitting) {
        Panel panel = sitting.panel();
        return Members.of("sitting", sitting.id().toString())
                .with("commission", sitting.id().commission().toString())
                .with("step", sitting.id().step())
                .with("phase", sitting.phase())
                .withOptional("deadline", contest.flatMap(running -> deadline(running, sitting)))
                .withOptional("meeting", sitting.meeting().map(MeetingForm::write))
                .withEach("agenda", sitting.entrants(), this::entrant)
                .with("order", sitting.order().stream().map(CandidateId::value).toList())
                .with("members", panel.seated().size())
                .with(
                        "present",
                        sitting.present().stream().map(panel::number).sorted().toList())
                .withEach("attendance", sitting.attendance(), fact -> moved(panel, fact))
                .withEach("substitutions", sitting.substitutions(), made -> changed(panel, made))
                .withEach("declarations", declaredBy(sitting), member -> declaration(sitting, member))
                .withEach("ties", sitting.ties(), ProtocolView::tie)
                .withOptional("result", sitting.result().map(SittingView::result))
                .withEach("signatures", sitting.signatures(), SittingView::signature)
                .withEach("cancellations", sitting.cancellations(), SittingView::cancellation)
                .with("version", sitting.version());
    }

    /** By when the step should be done, with every decision that moved it. */
    private static Optional<Members> deadline(Running contest, Sitting sitting) {
        return contest.definition()
                .step(sitting.id().step())
                .map(step -> new DeadlineView(contest).form(step.deadline()));
    }

    private List<PersonId> declaredBy(Sitting sitting) {
        return sitting.panel().members().stream()
                .filter(sitting::hasDeclared)
                .filter(member -> allDeclarations || member.equals(reader))
                .toList();
    }

    private static Members declaration(Sitting sitting, PersonId member) {
        return Members.of("member", sitting.panel().number(member))
                .withEach("recusals", sitting.declarations().getOrDefault(member, List.of()), SittingView::recusal);
    }

    private static Members recusal(Recusal recusal) {
        return Members.of("candidate", recusal.candidate().value())
                .with("reason", recusal.reason())
                .withOptional("foundAt", recusal.found().map(Recusal.Found::at));
    }

    // Why somebody left may speak of their health: it is for those who keep the sitting, and their own.
    private Members moved(Panel panel, Attendance fact) {
        boolean told = allDeclarations || fact.member().equals(reader);
        return Members.of("member", panel.number(fact.member()))
                .with("kind", fact.kind())
                .withOptional("reason", Optional.of(fact.reason()).filter(reason -> told && !reason.isEmpty()))
                .with("at", fact.at());
    }

    private Members changed(Panel panel, Substitution made) {
        return Members.of("office", made.office())
                .with("from", panel.number(made.from()))
                .with("to", panel.number(made.to()))
                .withOptional("reason", Optional.of(made.reason()).filter(_ -> allDeclarations))
                .with("at", made.at());
    }

    private static Members cancellation(Cancellation cancellation) {
        return Members.of("convening", cancellation.convening())
                .with("reason", cancellation.reason())
                .with("at", cancellation.at());
    }

    private Members entrant(Entrant entrant) {
        return Members.of("candidate", entrant.candidate().value())
                .withOptional("name", Optional.ofNullable(names.get(entrant.candidate())))
                .with("unit", entrant.unit().code())
                .with("central", entrant.central());
    }

    private static Members result(Sitting.Result result) {
        return Members.of(
                        "passed",
                        result.passed().stream().map(CandidateId::value).toList())
                .with("run", result.run())
                .with("protocolDigest", result.protocolDigest());
    }

    private static Members signature(Signature signature) {
        return Members.of("by", signature.office())
                .with("protocol", signature.protocolDigest())
                .with("at", signature.at());
    }
}
