package kz.uzdik.local.demo.story;

import kz.uzdik.local.demo.cast.Panel;

/**
 * The Agency enters the commissions as Departments and Agency approved them: nine members and a secretary each (p3, p4),
 * an ethics officer per oblast.
 */
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
        String said = new Memberships(play, first)
                .refused("wrong-number-of-members", first.members().subList(0, 8), 0);
        play.tell("A commission of eight for " + first.called() + " is refused.");
        play.narrator().quote(said);
        for (Panel panel : play.cast().panels()) {
            new Memberships(play, panel).appoint(panel.members(), 0);
        }
        play.tell("Commissions of nine and a secretary are appointed for "
                + String.join(
                        ", ", play.cast().panels().stream().map(Panel::called).toList())
                + "; the oblasts' akimats consent to theirs.");
    }
}
