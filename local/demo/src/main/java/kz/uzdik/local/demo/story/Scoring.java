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

    Scoring(Play play, Meeting meeting) {
        this.play = play;
        this.meeting = meeting;
    }

    /** Every officer's figures and every sheet. */
    void all(List<Candidate> agenda) {
        assessments(agenda);
        agenda.forEach(candidate -> sheets(candidate, meeting.panel().attending()));
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
        for (int number = 1; number <= members; number++) {
            if (!play.cast().isRecused(meeting.panel(), number, candidate.key())) {
                sheet(candidate, number);
            }
        }
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

    /** From now on nothing is added, and all can be seen. */
    void seal() {
        meeting.secretary().post(200, meeting.path("/seal"));
    }
}
