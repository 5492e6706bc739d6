package kz.uzdik.local.demo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;

/** The Agency enters the commissions: nine members and a secretary each (p3, p4), an ethics officer per oblast. */
record Appointments(Play play) implements Chapter {

    @Override
    public String title() {
        return "The commissions (p3, p4)";
    }

    @Override
    public void happen() {
        play.reach("2020-05-27T11:00");
        play.world().clock().announcementTold();
        Panel first = play.cast().oblasts().getFirst();
        String said = play.agency()
                .refused(
                        "wrong-number-of-members",
                        "PUT",
                        path(first),
                        membership(first, first.members().subList(0, 8)))
                .sentences()
                .getFirst();
        play.tell("A commission of eight for " + first.called() + " is refused.");
        play.narrator().quote(said);
        for (Panel panel : play.cast().panels()) {
            play.agency().put(path(panel), membership(panel, panel.members()));
        }
        play.tell("Commissions of nine and a secretary are appointed for "
                + String.join(
                        ", ", play.cast().panels().stream().map(Panel::called).toList()) + ".");
    }

    private String path(Panel panel) {
        return "/commissions/" + panel.id(play.cast().edition());
    }

    private static Map<String, Object> membership(Panel panel, List<Person> members) {
        Map<String, Object> membership = new HashMap<>();
        membership.put("members", members.stream().map(Person::appointed).toList());
        membership.put("chair", panel.chair().subject());
        membership.put("secretary", panel.secretary().appointed());
        panel.ethicsOfficer().ifPresent(officer -> membership.put("ethicsOfficer", officer.appointed()));
        return membership;
    }
}
