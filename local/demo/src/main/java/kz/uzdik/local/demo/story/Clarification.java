package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** A secretary prepares a doubtful film: asks the candidate, who answers, and remarks on it for the members. */
record Clarification(Play play, Meeting meeting) {
    private static final String QUESTION = "The film is two minutes too long. Is any of it not about the village?";
    private static final String ANSWER = "The titles alone take a minute, the rest is the village.";

    /** About whoever of an agenda handed in a film that is too long. */
    void happen(List<Candidate> agenda) {
        Candidate candidate = agenda.stream()
                .filter(each -> each.does(Turn.LONG_FILM) && !each.does(Turn.MENDS_FILM))
                .findFirst()
                .orElseThrow();
        String before = "/commissions/" + meeting.panel().id(play.cast().edition()) + "/dossiers/";
        String path = before + play.dossier(candidate);
        Json asked = meeting.secretary()
                .post(201, path + "/questions", Map.of("documents", List.of("video"), "text", QUESTION));
        play.as(candidate.filer())
                .post(
                        201,
                        "/dossiers/" + play.dossier(candidate) + "/questions/" + asked.number("number") + "/answer",
                        Map.of("text", ANSWER));
        meeting.secretary()
                .post(201, path + "/remarks", Map.of("document", "video", "text", "Too long without its titles too."));
        Json read = play.as(meeting.panel().member(2)).get(path);
        StoryFailed.unlessEqual(
                "what a member reads that " + candidate.called() + " answered",
                ANSWER,
                read.list("questions").getFirst().at("answer").text("text"));
        StoryFailed.unlessEqual(
                "how many remarks a member reads", 1, read.list("remarks").size());
        StoryFailed.unless(
                !play.as(candidate.filer())
                        .get("/dossiers/" + play.dossier(candidate))
                        .toString()
                        .contains("without its titles"),
                "what " + candidate.called() + " reads of their dossier",
                "no remark",
                "the secretary's");
        play.tell("The secretary of " + meeting.panel().called() + " asks " + candidate.called()
                + " about the film; the answer lies before the members, with a remark that is theirs alone.");
    }
}
