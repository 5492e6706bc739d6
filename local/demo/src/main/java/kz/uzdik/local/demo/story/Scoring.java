package kz.uzdik.local.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Panel;

/** What is put on the sheets of one sitting: members by member, officers by criterion. */
final class Scoring {
    private final Play play;
    private final Meeting meeting;
    private volatile boolean sealed;

    Scoring(Play play, Meeting meeting) {
        this.play = play;
        this.meeting = meeting;
    }

    /** Every officer's figures and every sheet. */
    void all(List<Candidate> agenda) {
        assessments(agenda);
        agenda.subList(1, agenda.size())
                .forEach(candidate -> sheets(candidate, meeting.panel().attending()));
        if (play.atOnce()) {
            sealedMeanwhile(agenda.getFirst());
        } else {
            sheets(agenda.getFirst(), meeting.panel().attending());
        }
    }

    /** The figures that the secretary and the ethics officer record, with what they rest on. */
    void assessments(List<Candidate> agenda) {
        for (Candidate candidate : agenda) {
            play.contest()
                    .assessedBy(meeting.step(), "secretary")
                    .forEach(criterion -> assess(candidate, criterion, false));
            play.contest()
                    .assessedBy(meeting.step(), "ethics-officer")
                    .forEach(criterion -> assess(candidate, criterion, true));
            play.contest().listedBySecretary(meeting.step()).forEach(criterion -> list(candidate, criterion));
        }
    }

    private void assess(Candidate candidate, String criterion, boolean byEthicsOfficer) {
        Panel panel = meeting.panel();
        var officer = byEthicsOfficer ? panel.ethicsOfficer().orElseThrow() : panel.secretary();
        int points = play.sheets().base(meeting.step(), candidate.key(), criterion);
        play.as(officer)
                .put(
                        meeting.path("/assessments/" + play.dossier(candidate) + "/" + criterion),
                        Map.of("points", points, "basis", "The papers on " + criterion + "."));
    }

    private void list(Candidate candidate, String criterion) {
        int points = play.sheets().base(meeting.step(), candidate.key(), criterion);
        List<Map<String, String>> items = IntStream.rangeClosed(1, points)
                .mapToObj(number -> Map.of(
                        "what",
                        "Reception " + number,
                        "where",
                        "The village hall",
                        "date",
                        LocalDate.of(2020, 3, number).toString()))
                .toList();
        play.as(meeting.panel().secretary())
                .put(meeting.path("/assessments/" + play.dossier(candidate) + "/" + criterion), Map.of("items", items));
    }

    /** The sheets on one candidate of the first so many members; who stands back files none. */
    void sheets(Candidate candidate, int members) {
        List<Integer> filing = IntStream.rangeClosed(1, members)
                .filter(number -> !play.cast().isRecused(meeting.panel(), number, candidate.key()))
                .boxed()
                .toList();
        play.each(filing, number -> sheet(candidate, number));
    }

    /** A member's sheet on a candidate. */
    void sheet(Candidate candidate, int number) {
        Map<String, Integer> points = play.contest().sheetCriteria(meeting.step()).stream()
                .collect(Collectors.toMap(
                        criterion -> criterion,
                        criterion -> play.sheets()
                                .given(meeting.panel(), number, meeting.step(), candidate.key(), criterion)));
        play.as(meeting.panel().member(number))
                .put(meeting.path("/sheets/" + play.dossier(candidate)), Map.of("points", points));
    }

    // Whoever seals while the last sheets are filed is refused, or has all of them.
    private void sealedMeanwhile(Candidate last) {
        play.each(List.of(true, false), files -> {
            if (files) {
                sheets(last, meeting.panel().attending());
            } else {
                sealed = meeting.secretary()
                        .tries(List.of("sheet-missing", "version-conflict"), "POST", meeting.path("/seal"), Map.of())
                        .isPresent();
            }
        });
    }

    /** From now on nothing is added, and all can be seen. */
    void seal() {
        if (sealed) {
            return;
        }
        meeting.secretary().post(200, meeting.path("/seal"));
    }
}
