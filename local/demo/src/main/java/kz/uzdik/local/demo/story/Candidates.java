package kz.uzdik.local.demo.story;

import java.util.List;
import kz.uzdik.local.demo.cast.Candidate;

/** Who went on from a step, as the signed sittings have it. */
final class Candidates {
    private Candidates() {}

    static List<Candidate> passed(Play play, String step) {
        return play.cast().oblasts().stream()
                .flatMap(oblast -> passed(play, new Meeting(play, oblast, step)).stream())
                .toList();
    }

    /** In the order of the cast, since that of the ids means nothing. */
    static List<Candidate> passed(Play play, Meeting meeting) {
        List<String> passed =
                meeting.secretary().get(meeting.path("")).at("result").texts("passed");
        return play.cast().candidates().stream()
                .filter(candidate -> passed.contains(play.dossier(candidate)))
                .toList();
    }

    static String called(List<Candidate> candidates) {
        return String.join(", ", candidates.stream().map(Candidate::called).toList());
    }
}
