package kz.uzdik.functions.documentrendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.WireName;

/** The part of a protocol that says how the places came about: points, reasons, ties (2020 p3, p12). */
record RankingSection(PaperTexts texts, Wording words, String step, Function<CandidateId, String> names) {

    /** Writes it, if the sitting ranked anybody. */
    void write(Protocol protocol, Html html) {
        protocol.ranking().ifPresent(ranking -> {
            html.element("h2", texts.text("ranking"));
            ranking.areas().forEach(area -> area(area, html));
            ranking.notes().forEach(note -> html.element("p", reason(note)));
            ties(protocol, html);
        });
    }

    private void area(Ranking.InArea area, Html html) {
        html.element("h3", words.area(area.area()));
        html.table(
                headings("place", "candidate", "total", "criteria", "decided"),
                area.placings().stream()
                        .map(placing -> List.of(
                                String.valueOf(placing.place()),
                                names.apply(placing.candidate()),
                                placing.tally().total().shown(),
                                shares(placing.tally()),
                                why(placing)))
                        .toList());
    }

    private String shares(Tally tally) {
        return tally.shares().stream()
                .map(share -> words.name("criterion." + step, share.criterion().value()) + ": "
                        + share.combined().shown() + " → " + share.weighted().shown())
                .collect(Collectors.joining("\n"));
    }

    private String why(Placing placing) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("verdict." + WireName.of(placing.verdict())));
        placing.because().forEach(because -> lines.add(reason(because)));
        placing.ahead()
                .ifPresent(next -> lines.add(
                        texts.text("ahead") + " " + names.apply(next.other()) + ": " + words.decider(next.by(), step)));
        return String.join("\n", lines);
    }

    private void ties(Protocol protocol, Html html) {
        html.element("h2", texts.text("ties"));
        if (protocol.ties().isEmpty()) {
            html.element("p", texts.text("none"));
            return;
        }
        html.table(
                headings("order", "reason"),
                protocol.ties().stream()
                        .map(tie -> List.of(
                                tie.order().stream().map(names).collect(Collectors.joining("\n")), tie.reason()))
                        .toList());
    }

    private String reason(Reason reason) {
        return words.reason(reason, Optional.of(step));
    }

    private List<String> headings(String... columns) {
        return List.of(columns).stream()
                .map(column -> texts.text("column." + column))
                .toList();
    }
}
