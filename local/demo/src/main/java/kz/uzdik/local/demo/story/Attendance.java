package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** Members leave a sitting, come back to it, and are replaced before it opens (p3). */
record Attendance(Play play, Meeting meeting) {
    // Admission, selection and regional choice.
    private static final int SITTINGS_BEFORE = 3;

    /** The last who came is called away; with five nothing is decided, and with six it goes on. */
    void interrupted(Candidate candidate) {
        Panel panel = meeting.panel();
        int number = panel.attending();
        List<String> called = List.of(panel.member(number).subject());
        meeting.secretary()
                .post(
                        200,
                        meeting.path("/departures"),
                        Map.of("members", called, "reason", "Called to a flood in the district."));
        String said = meeting.chair()
                .refused(
                        "no-quorum",
                        "POST",
                        meeting.path("/admissions"),
                        Map.of("candidate", play.dossier(candidate), "admit", true))
                .sentences()
                .getFirst();
        Json next = meeting.secretary().get(meeting.path("/next"));
        StoryFailed.unless(
                next.list("blocks").stream()
                        .anyMatch(block -> block.text("code").equals("no-quorum")),
                "what blocks " + meeting.path(""),
                "no-quorum among others",
                next.toString());
        play.tell("Member " + number + " of " + panel.called() + " leaves an open sitting: nothing is decided.");
        play.narrator().quote(said);
        meeting.secretary().post(200, meeting.path("/arrivals"), Map.of("members", called));
        play.tell("Member " + number + " is back, and the sitting goes on.");
    }

    /** One who never came is replaced before the opening; whoever works from an old membership is told. */
    void replaced(int number, Person successor) {
        Panel panel = meeting.panel();
        play.world().settled().run();
        // Nobody writes to somebody who is on the commission no more: to each sitting so far they were asked before.
        new AwaitedLetters(play, "sitting-convened").arrive(panel.member(number), SITTINGS_BEFORE);
        List<Person> members = panel.members().stream()
                .map(member -> member.equals(panel.member(number)) ? successor : member)
                .toList();
        var memberships = new Memberships(play, panel);
        String said = memberships.refused("commission-changed", members, 1);
        long version = play.agency()
                .get("/commissions/" + panel.id(play.cast().edition()))
                .number("version");
        memberships.appoint(members, version);
        Json renewed =
                meeting.secretary().post(200, meeting.path("/panel"), Map.of("reason", "The Department's order."));
        StoryFailed.unlessEqual(
                "substitutions at " + meeting.path(""),
                1,
                renewed.list("substitutions").size());
        play.as(successor).put(meeting.path("/declarations"), Map.of("recusals", List.of()));
        play.tell("Member " + number + " of " + panel.called()
                + " is replaced before the opening; the akimat consents, and the successor takes the seat.");
        play.narrator().quote("an officer with an old membership before them was told: " + said);
    }
}
