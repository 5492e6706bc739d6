package kz.uzdik.local.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Expected.Place;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** Ranking runs of one sitting: asked for by the Agency, polled until done, held against the table. */
final class Rankings {
    private final Play play;
    private final Meeting meeting;

    Rankings(Play play, Meeting meeting) {
        this.play = play;
        this.meeting = meeting;
    }

    /** Asks for a run and waits for its ranking. */
    Json run(int expectedNumber) {
        Session agency = play.agency();
        Json accepted = agency.post(202, meeting.path("/rankings"));
        StoryFailed.unlessEqual("the run's number at " + meeting.path(""), expectedNumber, accepted.number("number"));
        play.world().settled().run();
        Json run = Patience.until("ranking run " + expectedNumber + " of " + meeting.path(""), () -> {
            Json now = agency.get(meeting.path("/rankings/" + expectedNumber));
            return now.text("state").equals("requested") ? Optional.empty() : Optional.of(now);
        });
        StoryFailed.unlessEqual("ranking run of " + meeting.path(""), "done", run.text("state"));
        return run.at("ranking");
    }

    /** Holds the ranking of those on the agenda against what was worked out by hand; what differs ends the story. */
    void check(Json ranking, List<Candidate> agenda) {
        List<String> keys = agenda.stream().map(Candidate::key).toList();
        // Where deadlines are brought near the poll is a rehearsal, whose results are never taken as real.
        List<Place> places = play.world().clock().amends()
                ? Expected.places(meeting.step())
                : Expected.placesWithPoll(meeting.step());
        List<Place> expected = places.stream()
                .filter(place -> keys.contains(place.candidate()))
                .toList();
        StoryFailed.unlessEqual("the ranking of " + meeting.path(""), lines(expected), lines(placings(ranking)));
    }

    /** The placings of a ranking as the table would have them. */
    List<Place> placings(Json ranking) {
        List<Place> places = new ArrayList<>();
        for (Json area : ranking.list("areas")) {
            for (Json placing : area.list("placings")) {
                places.add(new Place(
                        meeting.step(),
                        area.text("area"),
                        placing.number("place"),
                        play.whose(placing.text("candidate")).key(),
                        placing.text("total"),
                        placing.text("verdict"),
                        placing.find("ahead").map(Rankings::decider).orElse("")));
            }
        }
        return places;
    }

    private static String decider(Json ahead) {
        Json by = ahead.at("by");
        return by.text("kind").equals("criterion") ? by.text("criterion") : by.text("kind");
    }

    private static String lines(List<Place> places) {
        return String.join(
                "\n            ", places.stream().map(Place::toString).toList());
    }

    /** Tells who goes on, area by area, and why where it was close. */
    void tell(Json ranking) {
        for (Json area : ranking.list("areas")) {
            for (Json placing : area.list("placings")) {
                play.narrator().quote(line(area.text("area"), placing));
            }
        }
        ranking.list("notes").forEach(note -> play.narrator().quote("note: " + note.text("text")));
    }

    private String line(String area, Json placing) {
        String why =
                placing.find("ahead").map(ahead -> "; " + ahead.text("text")).orElse("");
        return "%-4s %d. %-18s %-7s %s%s"
                .formatted(
                        area,
                        placing.number("place"),
                        play.whose(placing.text("candidate")).called(),
                        Figures.shown(placing.text("total")),
                        placing.text("verdict"),
                        why);
    }
}
