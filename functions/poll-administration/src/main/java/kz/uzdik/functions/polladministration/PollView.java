package kz.uzdik.functions.polladministration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Approval;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.json.Members;
import kz.uzdik.json.poll.PollPlanForm;

/** How far a poll is, for the Agency and its officers. */
final class PollView {

    private PollView() {}

    static Members of(Poll poll) {
        Decisions decisions = poll.decisions();
        return Members.of("poll", poll.id().toString())
                .with("version", poll.version())
                .with("phase", poll.phase())
                .with("plan", PollPlanForm.FORM.write(poll.plan()))
                .withEach("officers", poll.officers(), PersonId::value)
                .withEach("stations", List.copyOf(poll.stations().inOrder().entrySet()), PollView::station)
                .with("times", times(poll.times()))
                .withEach("approvals", poll.approvals(), PollView::approval)
                .withOptional("freeze", decisions.freeze().map(PollView::freeze))
                .with("keys", keys(poll.custody()))
                .withEach("extensions", decisions.extensions(), PollView::extension)
                .withEach("offline", decisions.offline(), PollView::offline)
                .with("annulled", annulled(decisions))
                .withOptional("closedAt", decisions.closed())
                .withOptional("countedAt", decisions.counted())
                .with("complaintsUntil", poll.times().complaintsUntil())
                .withOptional("backup", decisions.backup().map(PollView::backup))
                .withOptional("bundle", decisions.bundle().map(Object::toString));
    }

    private static String backup(String made) {
        return made.equals(Decisions.NO_BACKUP) ? made : "made";
    }

    private static Members station(Map.Entry<StationId, List<PersonId>> station) {
        return Members.of("station", station.getKey().value())
                .withEach("officers", station.getValue(), PersonId::value);
    }

    private static Members times(PollTimes times) {
        return Members.of("issueFrom", times.issueFrom())
                .with("issueUntil", times.issueUntil())
                .with("ballotsUntil", times.ballotsUntil());
    }

    private static Members approval(Approval approval) {
        return Members.of("matter", approval.matter().kind())
                .with("by", approval.by().value())
                .with("at", approval.at())
                .with("names", new TreeMap<>(approval.matter().named()));
    }

    private static Members freeze(Decisions.Freeze freeze) {
        return Members.of("digest", freeze.digest().hex())
                .with("roll", freeze.roll())
                .with("at", freeze.at());
    }

    private static Members keys(Custody custody) {
        Map<String, String> parts = new TreeMap<>();
        custody.keys().forEach((part, key) -> parts.put(part.tag(), state(key)));
        return Members.of("parts", parts)
                .with("districts", custody.districts())
                .withOptional("published", custody.published().map(Object::toString));
    }

    private static String state(Custody.Key key) {
        return key.destroyed().isPresent() ? "destroyed" : key.retired().isPresent() ? "retired" : "live";
    }

    private static Members extension(Extension extension) {
        return Members.of("number", extension.number())
                .with("issueUntil", extension.issueUntil())
                .with("ballotsUntil", extension.ballotsUntil())
                .withOptional("complaintsUntil", extension.complaints())
                .with("reason", extension.reason())
                .with("at", extension.at());
    }

    private static Members offline(OfflineStation station) {
        return Members.of("number", station.number())
                .with("station", station.station().value())
                .with("units", List.copyOf(station.unitsInOrder()))
                .with("opening", station.from())
                .with("at", station.at());
    }

    private static Map<String, String> annulled(Decisions decisions) {
        Map<String, String> annulled = new TreeMap<>();
        decisions.annulled().forEach((district, reason) -> annulled.put(district.code(), reason));
        return annulled;
    }
}
