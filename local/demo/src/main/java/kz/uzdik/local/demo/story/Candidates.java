package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;

/** Who went on from a step, as the signed sittings have it. */
final class Candidates {
    private Candidates() {}

    static List<Candidate> passed(Play play, String step) {
        return play.cast().oblasts().stream()
                .flatMap(oblast -> passed(play, new Meeting(play, oblast, step)).stream())
                .toList();
    }

    static List<Candidate> passed(Play play, Meeting meeting) {
        return meeting.secretary().get(meeting.path("")).at("result").texts("passed").stream()
                .map(play::whose)
                .toList();
    }

    static String called(List<Candidate> candidates) {
        return String.join(", ", candidates.stream().map(Candidate::called).toList());
    }

    static String names(List<Panel> panels) {
        return String.join(", ", panels.stream().map(Panel::called).toList());
    }
}
