package kz.uzdik.domain.notice;

import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.poll.PollId;

/** Which edition an errand is about. */
final class EditionOf {
    private EditionOf() {}

    static EditionId task(Task task) {
        return switch (task) {
            case Task.Notify(var _, var audience) -> audience(audience);
            case Task.Again(var edition, var _) -> edition;
            case Task.Rank(var scope, var _) -> sitting(scope);
            case Task.Publish(var edition, var _) -> new EditionId(edition);
            case Task.TakeDown(var edition, var _, var _) -> new EditionId(edition);
            case Task.DrawProtocol(var sitting) -> sitting(sitting);
            case Task.DrawDiplomas(var edition, var _) -> new EditionId(edition);
            case Task.Poll(var _, var poll) -> poll(PollId.parse(poll));
            case Task.Supplement(var roll) -> poll(RollImport.poll(roll));
            case Task.Discard(var roll) -> poll(RollImport.poll(roll));
        };
    }

    private static EditionId audience(Audience audience) {
        return switch (audience) {
            case Audience.Agency(var edition) -> edition;
            case Audience.Nominee(var dossier) -> dossier.edition();
            case Audience.Party(var dossier, var _) -> dossier.edition();
            case Audience.Parties(var dossier) -> dossier.edition();
            case Audience.Owners(var dossier) -> dossier.edition();
            case Audience.Secretary(var commission) -> commission.edition();
            case Audience.Appointee(var commission, var _) -> commission.edition();
            case Audience.Everybody(var commission) -> commission.edition();
            case Audience.Agenda(var sitting) -> sitting.commission().edition();
            case Audience.Behind(var sitting) -> sitting.commission().edition();
            case Audience.Awaited(var edition, var _, var _) -> edition;
            case Audience.Participants(var edition) -> edition;
            case Audience.Winners(var edition, var _) -> edition;
        };
    }

    /** The one that a sitting, by its id, is of. */
    static EditionId sitting(String id) {
        return SittingId.parse(id).orElseThrow().commission().edition();
    }

    private static EditionId poll(Optional<PollId> id) {
        return id.orElseThrow().edition();
    }
}
