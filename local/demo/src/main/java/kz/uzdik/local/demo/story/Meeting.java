package kz.uzdik.local.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** A commission's sitting on one step, from the convening to the signatures. */
final class Meeting {
    /** How long a talk is (p19). */
    private static final Duration TALK = Duration.ofMinutes(5);

    private final Play play;
    private final Panel panel;
    private final String step;

    Meeting(Play play, Panel panel, String step) {
        this.play = play;
        this.panel = panel;
        this.step = step;
    }

    Panel panel() {
        return panel;
    }

    String step() {
        return step;
    }

    /** The sitting's path, with what follows it. */
    String path(String rest) {
        return "/sittings/" + panel.id(play.cast().edition()) + "." + step + rest;
    }

    Session secretary() {
        return play.as(panel.secretary());
    }

    Session chair() {
        return play.as(panel.chair());
    }

    /** The secretary calls the commission together; gives who stands on the agenda, in the order of the cast. */
    List<Candidate> convene() {
        Json sitting = secretary().post(201, sittings(), Map.of("step", step, "meeting", meeting()));
        List<Candidate> agenda = sitting.list("agenda").stream()
                .map(entrant -> play.whose(entrant.text("candidate")))
                .toList();
        return play.cast().candidates().stream().filter(agenda::contains).toList();
    }

    /** The secretary takes the convening back; gives the cancelled sitting. */
    Json cancel(String reason) {
        return secretary().post(200, path("/cancellation"), Map.of("convening", 1, "reason", reason));
    }

    private Map<String, Object> meeting() {
        return Map.of("at", soon(0).toString(), "place", "The commission's hall");
    }

    /** So many times five minutes after tomorrow's same hour: nobody is called together in the past. */
    private Instant soon(int talks) {
        return play.world()
                .clock()
                .now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(1, ChronoUnit.DAYS)
                .plus(TALK.multipliedBy(talks));
    }

    /** The secretary invites each candidate to an interview, one after the other (p14, p19). */
    void invite(List<Candidate> agenda) {
        for (int number = 0; number < agenda.size(); number++) {
            secretary()
                    .put(
                            path("/interviews/" + play.dossier(agenda.get(number))),
                            Map.of("at", soon(number).toString(), "link", "https://video.example/" + number));
        }
    }

    /** The secretary cannot call it together yet, for a reason of this code. */
    String refusedToConvene(String code) {
        return secretary()
                .refused(code, "POST", sittings(), Map.of("step", step))
                .sentences()
                .getFirst();
    }

    private String sittings() {
        return "/commissions/" + panel.id(play.cast().edition()) + "/sittings";
    }

    /** Everybody who comes declares from whom on the agenda they stand back; most from nobody. */
    void declare(List<Candidate> agenda) {
        List<Person> present = panel.present();
        List<Integer> numbers = IntStream.rangeClosed(1, present.size()).boxed().toList();
        play.each(numbers, number -> {
            List<Map<String, Object>> recusals = play.cast().recusals(panel, number).stream()
                    .filter(recusal -> agenda.contains(play.cast().candidate(recusal.candidate())))
                    .map(recusal -> Map.<String, Object>of(
                            "candidate", play.dossier(play.cast().candidate(recusal.candidate())),
                            "reason", recusal.reason()))
                    .toList();
            play.as(panel.member(number)).put(path("/declarations"), Map.of("recusals", recusals));
        });
    }

    /** The secretary notes who came and opens the sitting. */
    void open() {
        secretary().post(200, path("/opening"), attendance(panel.present()));
    }

    /** The sitting cannot be opened with so many members. */
    String refusedToOpen(int members) {
        return secretary()
                .refused(
                        "no-quorum",
                        "POST",
                        path("/opening"),
                        attendance(panel.members().subList(0, members)))
                .sentences()
                .getFirst();
    }

    private static Map<String, Object> attendance(List<Person> present) {
        return Map.of("present", present.stream().map(Person::subject).toList());
    }

    /** The chair closes it, chair and secretary sign the protocol by its digest; gives the signed sitting. */
    Json closeAndSign() {
        chair().post(200, path("/closing"));
        String digest = chair().get(path("/protocol")).text("digest");
        chair().post(201, path("/signatures"), Map.of("protocol", digest));
        Json signed = secretary().post(201, path("/signatures"), Map.of("protocol", digest));
        StoryFailed.unlessEqual(path(" after both signatures"), "signed", signed.text("phase"));
        return signed;
    }
}
