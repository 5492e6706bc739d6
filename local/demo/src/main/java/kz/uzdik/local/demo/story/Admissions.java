package kz.uzdik.local.demo.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Expected.Refusal;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** The oblasts' commissions admit or refuse, each refusal with every ground and its paragraph (p10, p11). */
record Admissions(Play play) implements Chapter {
    static final String STEP = "admission";

    @Override
    public String title() {
        return "Admission by the commissions (p10, p11)";
    }

    @Override
    public void happen() {
        play.reach("2020-06-18T10:00");
        List<Panel> oblasts = play.cast().oblasts();
        for (Panel oblast : oblasts) {
            Meeting meeting = new Meeting(play, oblast, STEP);
            if (oblast.equals(oblasts.get(2))) {
                mistaken(meeting);
            }
            List<Candidate> agenda = meeting.convene();
            meeting.declare(agenda);
            lookedUp(meeting, agenda);
            if (oblast.equals(oblasts.getFirst())) {
                withoutQuorum(meeting);
                standingBack(oblast);
                reading(meeting, play.cast().of(oblast).getFirst());
                new Clarification(play, meeting).happen(agenda);
            }
            meeting.open();
            if (oblast.equals(oblasts.get(1))) {
                new Attendance(play, meeting).interrupted(agenda.getFirst());
            }
            agenda.forEach(candidate -> decide(meeting, candidate));
            Json signed = meeting.closeAndSign();
            play.tell(
                    oblast.called() + ": " + signed.at("result").list("passed").size() + " of " + agenda.size()
                            + " admitted; chair and secretary have signed the protocol.");
        }
    }

    private void mistaken(Meeting meeting) {
        meeting.convene();
        play.world().settled().run();
        // Of a convening that is no more nobody is written: they have their letters before.
        AwaitedLetters calls = new AwaitedLetters(play, "sitting-convened");
        meeting.panel().everybody().forEach(person -> calls.arrive(person, 1));
        Json cancelled = meeting.cancel("Convened a day before the register had answered.");
        StoryFailed.unlessEqual(meeting.path(" after the cancellation"), "cancelled", cancelled.text("phase"));
        play.world().settled().run();
        play.tell(meeting.panel().called()
                + "'s secretary convened too early and cancels it, with a reason; all who were called are told, and it is"
                + " convened anew.");
    }

    // One letter of the register speaks of all who stand on the agenda (p6).
    private void lookedUp(Meeting meeting, List<Candidate> agenda) {
        Json recorded = meeting.secretary()
                .post(
                        200,
                        "/commissions/" + meeting.panel().id(play.cast().edition()) + "/checks",
                        Map.of(
                                "check",
                                "no-penalty",
                                "source",
                                "Letter 12-3/456 of 17 June 2020",
                                "met",
                                agenda.stream().map(play::dossier).toList(),
                                "notMet",
                                List.of()));
        StoryFailed.unlessEqual(
                "of how many it is recorded that they have no penalty", agenda.size(), recorded.number("recorded"));
    }

    private void withoutQuorum(Meeting meeting) {
        String said = meeting.refusedToOpen(5);
        play.tell("With five of nine, " + meeting.panel().called() + "'s sitting cannot be opened (p3).");
        play.narrator().quote(said);
    }

    private void standingBack(Panel oblast) {
        for (int number = 1; number <= oblast.attending(); number++) {
            for (var recusal : play.cast().recusals(oblast, number)) {
                Candidate candidate = play.cast().candidate(recusal.candidate());
                List<String> seen = play
                        .as(oblast.member(number))
                        .list("/commissions/" + oblast.id(play.cast().edition()) + "/dossiers")
                        .stream()
                        .map(dossier -> dossier.text("dossier"))
                        .toList();
                StoryFailed.unless(
                        !seen.isEmpty() && !seen.contains(play.dossier(candidate)),
                        "the dossiers that member " + number + " of " + oblast.called() + " sees",
                        "all but that of " + candidate.called(),
                        seen.size() + " dossiers, that one among them or none");
                play.tell("Member " + number + " of " + oblast.called() + " stands back from " + candidate.called()
                        + " and no longer sees the dossier.");
            }
        }
    }

    private void reading(Meeting meeting, Candidate candidate) {
        Session member = play.as(meeting.panel().member(2));
        String path =
                "/commissions/" + meeting.panel().id(play.cast().edition()) + "/dossiers/" + play.dossier(candidate);
        String upload = member.get(path).list("documents").stream()
                .filter(document -> document.text("kind").equals("slides"))
                .findFirst()
                .orElseThrow()
                .text("upload");
        URI address = URI.create(member.get(path + "/documents/" + upload).text("address"));
        byte[] file = play.api().get(address).having(200).bytes();
        StoryFailed.unlessEqual(
                "SHA-256 of the slides of " + candidate.called() + " as a member reads them",
                Papers.first(candidate, "slides").sha256(),
                Digests.sha256(file));
        List<String> forms = member.get(path + "/forms").list("forms").stream()
                .filter(form -> form.is("complete"))
                .map(form -> form.text("form"))
                .toList();
        StoryFailed.unlessEqual(
                "the forms of " + candidate.called() + " as a member reads them",
                List.of("application", "questionnaire", "indicators"),
                forms);
        play.tell("A member reads " + candidate.called() + "'s forms, and the slides by a short-lived address.");
    }

    private void decide(Meeting meeting, Candidate candidate) {
        Optional<Refusal> refusal = Expected.refusals().stream()
                .filter(expected -> expected.candidate().equals(candidate.key()))
                .findFirst();
        if (candidate.does(Turn.LATE)) {
            tryToAdmit(meeting, candidate);
        }
        List<String> upheld = candidate.does(Turn.LONG_FILM) && refusal.isPresent() ? List.of("video") : List.of();
        Json decided = meeting.chair()
                .post(
                        201,
                        meeting.path("/admissions"),
                        Map.of(
                                "candidate", play.dossier(candidate),
                                "admit", refusal.isEmpty(),
                                "upheld", upheld));
        StoryFailed.unlessEqual(
                "whether " + candidate.called() + " is admitted", refusal.isEmpty(), decided.is("admitted"));
        refusal.ifPresent(expected -> check(candidate, expected, decided.list("reasons")));
    }

    private void tryToAdmit(Meeting meeting, Candidate candidate) {
        List<String> said = meeting.chair()
                .refused(
                        "cannot-be-admitted",
                        "POST",
                        meeting.path("/admissions"),
                        Map.of("candidate", play.dossier(candidate), "admit", true))
                .sentences();
        play.tell(
                "The chair of " + meeting.panel().called() + " tries to admit " + candidate.called() + " and cannot.");
        said.forEach(play.narrator()::quote);
    }

    private void check(Candidate candidate, Refusal expected, List<Json> reasons) {
        List<String> grounds = reasons.stream()
                .map(reason -> reason.text("code") + " " + reason.text("paragraph"))
                .toList();
        StoryFailed.unlessEqual(
                "the grounds on which " + candidate.called() + " is refused",
                List.of(expected.ground() + " " + expected.paragraph()),
                grounds);
        play.tell(candidate.called() + " is not admitted.");
        reasons.forEach(reason -> play.narrator().quote(reason.text("text")));
    }
}
