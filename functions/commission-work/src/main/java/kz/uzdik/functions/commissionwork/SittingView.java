package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DeadlineView;
import kz.uzdik.json.view.ProtocolView;

/**
 * A sitting as somebody concerned reads it. Members stand there by their number on the panel; who stands back from whom
 * is for those who keep the sitting, and everybody's own.
 *
 * @param reader who reads
 * @param allDeclarations whether they see everybody's: secretary, chair, Agency
 * @param contest as it stands for the commission, whose deadlines are shown
 */
record SittingView(PersonId reader, boolean allDeclarations, Optional<Running> contest) {

    Members form(Sitting sitting) {
        Panel panel = sitting.panel();
        return Members.of("sitting", sitting.id().toString())
                .with("commission", sitting.id().commission().toString())
                .with("step", sitting.id().step())
                .with("phase", sitting.phase())
                .withOptional("deadline", contest.flatMap(running -> deadline(running, sitting)))
                .withEach("agenda", sitting.entrants(), SittingView::entrant)
                .with("members", panel.members().size())
                .with(
                        "present",
                        sitting.present().stream().map(panel::number).sorted().toList())
                .withEach("declarations", declaredBy(sitting), member -> declaration(sitting, member))
                .withEach("ties", sitting.ties(), ProtocolView::tie)
                .withOptional("result", sitting.result().map(SittingView::result))
                .withEach("signatures", sitting.signatures(), signature -> signature(panel, signature))
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
        return Members.of("candidate", recusal.candidate().value()).with("reason", recusal.reason());
    }

    private static Members entrant(Entrant entrant) {
        return Members.of("candidate", entrant.candidate().value())
                .with("unit", entrant.unit().code());
    }

    private static Members result(Sitting.Result result) {
        return Members.of(
                        "passed",
                        result.passed().stream().map(CandidateId::value).toList())
                .with("run", result.run())
                .with("protocolDigest", result.protocolDigest());
    }

    private static Members signature(Panel panel, Signature signature) {
        return Members.of("by", signature.person().equals(panel.chair()) ? "chair" : "secretary")
                .with("protocol", signature.protocolDigest())
                .with("at", signature.at());
    }
}
