package kz.uzdik.local.demo.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** An edition's deadlines as the Agency sees and amends them. */
public final class Deadlines {
    private final Session agency;
    private final String edition;

    public Deadlines(Session agency, String edition) {
        this.agency = agency;
        this.edition = edition;
    }

    /** The last instant that is in time. */
    public Instant last(String deadline) {
        return all().stream()
                .filter(entry -> entry.text("deadline").equals(deadline))
                .findFirst()
                .map(entry -> Instant.parse(entry.text("last")))
                .orElseThrow(() -> new StoryFailed("the edition's deadlines", deadline, "none of that name"));
    }

    /** Their names, in the order of the rules. */
    public List<String> names() {
        return all().stream().map(entry -> entry.text("deadline")).toList();
    }

    /** Moves one by a recorded decision. */
    public void amend(String deadline, Instant last, String reason) {
        agency.post(
                201,
                "/editions/" + edition + "/amendments",
                Map.of("deadline", deadline, "last", last.toString(), "reason", reason));
    }

    private List<Json> all() {
        return agency.get("/editions/" + edition).list("deadlines");
    }
}
