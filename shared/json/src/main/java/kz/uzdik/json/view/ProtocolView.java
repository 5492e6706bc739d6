package kz.uzdik.json.view;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.InterviewPlanForm;
import kz.uzdik.json.form.MeetingForm;

/** A commission's protocol, with every fact its digest covers. */
public record ProtocolView(Spoken spoken) {

    /** The whole protocol. */
    public Members form(Protocol protocol) {
        return form(protocol, protocol.digest());
    }

    /** A protocol as it is shown, beside the digest of the one that was signed. */
    public Members form(Protocol protocol, String signedDigest) {
        return Members.of("sitting", protocol.sitting().toString())
                .with("paragraph", protocol.paragraph().cited())
                .with("convenedAt", protocol.convenedAt())
                .withOptional("meeting", protocol.meeting().map(MeetingForm::write))
                .withOptional("interviews", interviews(protocol))
                .with("members", protocol.members())
                .with("chair", protocol.chair())
                .with("present", protocol.present())
                .with("quorum", protocol.quorum())
                .withEach("attendance", protocol.attendance(), ProtocolView::moved)
                .withEach("substitutions", protocol.substitutions(), ProtocolView::changed)
                .withEach("recusals", protocol.recusals(), ProtocolView::recusal)
                .withEach("admissions", protocol.admissions(), this::decided)
                .withEach("departures", protocol.departures(), spoken::reason)
                .with("run", protocol.run())
                .withOptional("ranking", protocol.ranking().map(new RankingView(spoken)::form))
                .withEach("ties", protocol.ties(), ProtocolView::tie)
                .with("passed", values(protocol.passed()))
                .with("digest", signedDigest);
    }

    // Where there were none, nothing is said of any.
    private static Optional<List<Members>> interviews(Protocol protocol) {
        return protocol.interviews().isEmpty()
                ? Optional.empty()
                : Optional.of(protocol.interviews().stream()
                        .map(ProtocolView::interview)
                        .toList());
    }

    private static Members interview(Protocol.Interviewed held) {
        return Members.of("candidate", held.candidate().value())
                .with("at", held.at())
                .withOptional("place", held.place())
                .withOptional("link", held.link())
                .withOptional("came", held.came())
                .withEach("moved", held.moved(), InterviewPlanForm::postponement);
    }

    private static Members recusal(Protocol.StandingBack recusal) {
        return Members.of("member", recusal.member())
                .with("candidate", recusal.candidate().value())
                .with("reason", recusal.reason())
                .with("late", recusal.late())
                .withOptional(
                        "found",
                        recusal.found()
                                .map(late -> Members.of("phase", late.phase()).with("at", late.at())));
    }

    private static Members moved(Protocol.Moved fact) {
        return Members.of("member", fact.member())
                .with("kind", fact.kind())
                .with("reason", fact.reason())
                .with("phase", fact.phase())
                .with("at", fact.at());
    }

    private static Members changed(Protocol.Changed made) {
        return Members.of("office", made.office())
                .with("from", made.from())
                .with("to", made.to())
                .with("reason", made.reason())
                .with("phase", made.phase())
                .with("at", made.at());
    }

    private Members decided(Protocol.Decided decided) {
        return Members.of("candidate", decided.candidate().value())
                .with("admitted", decided.admission().admitted())
                .withEach("reasons", decided.admission().reasons(), spoken::reason);
    }

    /** The chair's casting vote, the preferred candidate first (2020 p3, p4). */
    public static Members tie(TieDecision tie) {
        return Members.of("order", values(tie.order()))
                .with("figuresDigest", tie.figuresDigest())
                .with("reason", tie.reason())
                .with("from", tie.from())
                .with("at", tie.at());
    }

    private static List<String> values(List<CandidateId> candidates) {
        return candidates.stream().map(CandidateId::value).toList();
    }
}
