package kz.uzdik.local.demo.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * A letter comes back, in an edition that is only tried out: the Agency sees it on its list, mends the address and has the
 * letter sent again. It happens where the mail service has an address that bounces.
 */
record ReturnedLetter(Play play) implements Chapter {
    private static final String BOUNCES = "bounce@simulator.amazonses.com";
    private static final String MENDED = "sekretar@trial.example.kz";

    @Override
    public String title() {
        return "A letter that comes back";
    }

    @Override
    public void happen() {
        if (!play.world().returnsLetters()) {
            play.tell("No letter comes back here: this mail service keeps them all.");
            return;
        }
        Session agency = play.agency();
        String edition = play.cast().edition() + "-trial";
        String digest = agency.get("/editions/" + play.cast().edition()).text("definition");
        agency.post(201, "/editions", Map.of("edition", edition, "definition", digest, "practice", true));
        int version = appoint(edition, BOUNCES, 0);
        Json letter = Patience.until(
                "a letter that came back",
                () -> agency.list("/editions/" + edition + "/deliveries").stream()
                        .findFirst());
        StoryFailed.unlessEqual("what became of it", "bounced", letter.text("state"));
        play.tell("A secretary's address was mistyped; the Agency's list says that the letter came back.");
        appoint(edition, MENDED, version);
        arrived(1);
        agency.post(
                202,
                "/editions/" + edition + "/deliveries/" + letter.text("id") + "/resend",
                Map.of("reason", "The address was mistyped."));
        arrived(2);
        Patience.until(
                "an empty list",
                () -> Optional.of(agency.list("/editions/" + edition + "/deliveries"))
                        .filter(List::isEmpty));
        play.tell("With the address mended it is sent again, and the list is empty; the audit trail keeps the reason.");
    }

    private void arrived(int letters) {
        Patience.until(
                letters + " letters to " + MENDED,
                () -> Optional.of(play.world().mailbox().to(MENDED)).filter(there -> there.size() == letters));
    }

    // Nobody of the story, so that nobody of the story gets a letter about it.
    private int appoint(String edition, String secretary, int version) {
        Panel panel = play.cast().oblasts().getFirst();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int number = 1; number <= panel.members().size(); number++) {
            members.add(stranger("member-" + number, "member-" + number + "@trial.example.kz")
                    .appointed(number == 1 ? "department-deputy-head" : "an independent expert"));
        }
        Map<String, Object> membership = new HashMap<>();
        membership.put("members", members);
        membership.put("chair", "trial-member-1");
        membership.put("secretary", stranger("secretary", secretary).appointed("agency-employee"));
        membership.put(
                "ethicsOfficer", stranger("ethics", "ethics@trial.example.kz").appointed("ethics-officer"));
        membership.put("approval", Map.of("by", "department", "document", "An order", "on", "2020-05-27"));
        membership.put("version", version);
        return play.agency()
                .put("/commissions/" + panel.id(edition), membership)
                .number("version");
    }

    private static Person stranger(String key, String email) {
        return new Person("trial-" + key, "Somebody", "A person of the trial", email, "ru");
    }
}
