package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** The oblasts hand over to the Agency; only then the republican commission sees the dossiers (p18). */
record Transfer(Play play) implements Chapter {

    @Override
    public String title() {
        return "The hand-over to the Agency (p18)";
    }

    @Override
    public void happen() {
        play.reach("2020-08-04T15:00");
        Panel republic = play.cast().republic();
        StoryFailed.unlessEqual("the dossiers before the republican commission, before any hand-over", 0, seen());
        String said = new Meeting(play, republic, Final.STEP).refusedToConvene("not-handed-over");
        play.tell("The republican commission sees no dossier yet and cannot be convened.");
        play.narrator().quote(said);
        List<Panel> oblasts = play.cast().oblasts();
        oblasts.subList(0, oblasts.size() - 1).forEach(oblast -> handOver(oblast, false));
        play.pass("hand-over");
        handOver(oblasts.getLast(), true);
        StoryFailed.unlessEqual("the dossiers before the republican commission", oblasts.size(), seen());
        play.tell("The republican commission now sees " + seen() + " dossiers.");
    }

    private int seen() {
        Panel republic = play.cast().republic();
        return play.as(republic.secretary())
                .list("/commissions/" + republic.id(play.cast().edition()) + "/dossiers")
                .size();
    }

    private void handOver(Panel oblast, boolean late) {
        Meeting meeting = new Meeting(play, oblast, RegionalChoice.STEP);
        Json receipt = meeting.secretary().post(201, meeting.path("/hand-over"));
        StoryFailed.unlessEqual("whether the hand-over of " + oblast.called() + " is late", late, receipt.is("late"));
        play.tell(oblast.called() + " hands over " + Candidates.called(Candidates.passed(play, meeting))
                + (late ? ", late; receipt " : ", in time; receipt ")
                + receipt.text("receipt").substring(0, 12) + "…");
    }
}
