package kz.uzdik.functions.documentrendering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.WireName;

/**
 * A protocol as a page (2020 p3, p4, p5.3): the recorded facts and nothing else. Members stand there by their numbers on
 * the panel, candidates by name; who voted how on whom is left out, since whoever stands back from a candidate reads it
 * too.
 */
final class ProtocolPage {

    private final PaperTexts texts;
    private final Wording words;
    private final SittingId sitting;
    private final Function<CandidateId, String> names;
    private final Html html = new Html();

    ProtocolPage(PaperTexts texts, Wording words, SittingId sitting, Function<CandidateId, String> names) {
        this.texts = texts;
        this.words = words;
        this.sitting = sitting;
        this.names = names;
    }

    String title() {
        return texts.text("protocol.heading") + ": " + words.commission(sitting.commission()) + ". "
                + words.name("step", sitting.step());
    }

    String html(Protocol protocol, List<Signature> signatures, boolean practice) {
        heading(practice);
        presence(protocol);
        people(protocol);
        interviews(protocol);
        admissions(protocol);
        new RankingSection(texts, words, sitting.step(), names).write(protocol, html);
        departures(protocol);
        decision(protocol);
        signatures(signatures);
        html.line("digest", texts.text("digest") + " " + protocol.digest());
        return html.page(texts.language(), title(), "protocol.css");
    }

    private void heading(boolean practice) {
        html.element("h1", texts.text("protocol.heading"));
        if (practice) {
            html.line("practice", texts.text("practice"));
        }
        html.line("about", words.name("contest", "title"));
        html.line("about", words.commission(sitting.commission()));
        html.line("about", words.name("step", sitting.step()));
    }

    private void presence(Protocol protocol) {
        html.element("h2", texts.text("presence"));
        fact("presence.convened", moment(protocol.convenedAt()));
        fact("presence.paragraph", protocol.paragraph().cited());
        fact("presence.members", String.valueOf(protocol.members()));
        fact("presence.quorum", String.valueOf(protocol.quorum()));
        fact("presence.present", protocol.present().size() + " (" + joined(protocol.present()) + ")");
    }

    private void people(Protocol protocol) {
        table(
                "attendance",
                List.of("members", "what", "when", "reason"),
                together(protocol.attendance()).entrySet().stream()
                        .map(moved -> List.of(
                                joined(moved.getValue()),
                                texts.text("attendance."
                                        + WireName.of(moved.getKey().kind())),
                                moment(moved.getKey().at()),
                                moved.getKey().reason()))
                        .toList());
        table(
                "substitutions",
                List.of("office", "from", "to", "when", "reason"),
                protocol.substitutions().stream()
                        .map(made -> List.of(
                                office(made.office()),
                                number(made.from()),
                                number(made.to()),
                                moment(made.at()),
                                made.reason()))
                        .toList());
        table(
                "recusals",
                List.of("member", "candidate", "reason", "found"),
                protocol.recusals().stream()
                        .map(back -> List.of(
                                String.valueOf(back.member()),
                                names.apply(back.candidate()),
                                back.reason(),
                                texts.text(back.late() ? "recusals.late" : "recusals.declared")))
                        .toList());
    }

    /** What several members did, by what, when and why, in the order of the first of them. */
    private static Map<Protocol.Moved, List<Integer>> together(List<Protocol.Moved> attendance) {
        return attendance.stream()
                .collect(Collectors.groupingBy(
                        moved -> new Protocol.Moved(0, moved.kind(), moved.reason(), moved.phase(), moved.at()),
                        LinkedHashMap::new,
                        Collectors.mapping(Protocol.Moved::member, Collectors.toList())));
    }

    private static String joined(List<Integer> members) {
        return members.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void admissions(Protocol protocol) {
        if (protocol.admissions().isEmpty()) {
            return;
        }
        table(
                "admissions",
                List.of("candidate", "decided", "reasons"),
                protocol.admissions().stream()
                        .map(decided -> List.of(
                                names.apply(decided.candidate()),
                                texts.text(decided.admission().admitted() ? "admitted" : "not-admitted"),
                                reasons(decided.admission().reasons())))
                        .toList());
    }

    // Nothing is said where the step has none.
    private void interviews(Protocol protocol) {
        if (protocol.interviews().isEmpty()) {
            return;
        }
        table(
                "interviews",
                List.of("candidate", "when", "where", "came", "moved"),
                protocol.interviews().stream()
                        .map(held -> List.of(
                                names.apply(held.candidate()),
                                moment(held.at()),
                                Stream.concat(held.place().stream(), held.link().stream())
                                        .collect(Collectors.joining("\n")),
                                texts.text(came(held.came())),
                                held.moved().stream()
                                        .map(earlier -> moment(earlier.from()) + ": " + earlier.reason())
                                        .collect(Collectors.joining("\n"))))
                        .toList());
    }

    private static String came(Optional<Boolean> came) {
        return came.map(there -> there ? "interviews.came" : "interviews.not-came")
                .orElse("interviews.not-recorded");
    }

    private void departures(Protocol protocol) {
        List<List<String>> rows = new ArrayList<>();
        protocol.departures().forEach(left -> rows.add(List.of(words.reason(left, Optional.of(sitting.step())))));
        table("departures", List.of("reason"), rows);
    }

    private void decision(Protocol protocol) {
        html.element("h2", texts.text("decision"));
        html.element("p", texts.text(protocol.run() == 0 ? "decision.admitted" : "decision.passed"));
        if (protocol.passed().isEmpty()) {
            html.element("p", texts.text("decision.nobody"));
        }
        protocol.passed().forEach(candidate -> html.element("p", "– " + names.apply(candidate)));
    }

    private void signatures(List<Signature> signatures) {
        table(
                "signatures",
                List.of("office", "when"),
                signatures.stream()
                        .map(signature -> List.of(office(signature.office()), moment(signature.at())))
                        .toList());
    }

    private void table(String section, List<String> columns, List<List<String>> rows) {
        html.element("h2", texts.text(section));
        if (rows.isEmpty()) {
            html.element("p", texts.text("none"));
            return;
        }
        html.table(
                columns.stream().map(column -> texts.text("column." + column)).toList(), rows);
    }

    private void fact(String key, String value) {
        html.element("p", texts.text(key) + ": " + value);
    }

    private String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> words.reason(reason, Optional.of(sitting.step())))
                .collect(Collectors.joining("\n"));
    }

    private String office(Office office) {
        return texts.text("office." + WireName.of(office));
    }

    private static String number(int member) {
        return member == 0 ? "–" : String.valueOf(member);
    }

    private String moment(Instant at) {
        return words.moment(at);
    }
}
