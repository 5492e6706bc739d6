package kz.uzdik.functions.resultpublication;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.publication.CompilingList;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.functions.resultpublication.EmbedPage.Line;
import kz.uzdik.functions.resultpublication.EmbedPage.Section;
import kz.uzdik.http.Words;

/** The pages of one publication that other sites show: one a language, by its name. */
record EmbedPages(Publication publication, Words words) {

    /** What stands on a page, in one language. */
    private interface Content {
        List<Section> in(Language language, Wording said);
    }

    private Map<String, byte[]> each(Content content) {
        Map<String, byte[]> pages = new HashMap<>();
        Arrays.stream(Language.values()).forEach(language -> {
            Wording said = words.in(language, publication.edition());
            pages.put(
                    EmbedPage.name(language),
                    new EmbedPage(publication, content.in(language, said), language, said).html());
        });
        return pages;
    }

    /** By when what is asked of whom (2020 p8, p9). */
    Map<String, byte[]> ofAnnouncement(Running contest) {
        return each((language, said) -> List.of(
                section(
                        "deadlines",
                        language,
                        contest.definition().deadlines().stream()
                                .flatMap(deadline -> deadline(contest, deadline, said))),
                section(
                        "awards",
                        language,
                        contest.definition().awards().stream()
                                .map(award -> new Line("", said.name("award", award.id()), "")))));
    }

    private static Stream<Line> deadline(Running contest, Deadline deadline, Wording said) {
        return contest.schedule().find(deadline.id()).stream()
                .map(last -> new Line(said.name("deadline", deadline.id()) + ": ", said.moment(last), ""));
    }

    /** What residents are asked, and until when (2020 p14.3). */
    Map<String, byte[]> ofSurvey(Poll poll) {
        PollTimes times = poll.planAsOf(publication.requestedAt()).times();
        return each((language, said) -> List.of(
                section(
                        "questions",
                        language,
                        poll.plan().questions().stream().map(question -> new Line("", question.in(language), ""))),
                section("answers", language, Stream.of(new Line("", EmbedWords.text("scale", language), ""))),
                section(
                        "when",
                        language,
                        Stream.of(
                                moment("issue-from", times.issueFrom(), language, said),
                                moment("issue-until", times.issueUntil(), language, said),
                                moment("ballots-until", times.ballotsUntil(), language, said)))));
    }

    private static Line moment(String key, Instant at, Language language, Wording said) {
        return new Line(EmbedWords.text(key, language) + " ", said.moment(at), "");
    }

    /**
     * Who goes on (2020 p17).
     *
     * @param step which they go on from
     */
    Map<String, byte[]> ofList(List<CompilingList.Entry> entries, String step) {
        return each((language, said) -> List.of(new Section(
                EmbedWords.text("going-on", language) + " " + said.name("step", step),
                entries.stream()
                        .map(entry -> who(
                                "",
                                entry.applicant().name(),
                                entry.commission().area(),
                                entry.applicant().unit(),
                                said))
                        .toList())));
    }

    /** Who has won what (2020 p21). */
    Map<String, byte[]> ofWinners(Results results) {
        return each((language, said) -> List.of(winners(results, language, said)));
    }

    /** When and where who gets what (2020 p23). */
    Map<String, byte[]> ofAward(Published.Ceremony ceremony, Results results) {
        return each((language, said) -> List.of(
                section(
                        "ceremony",
                        language,
                        Stream.of(new Line("", said.moment(ceremony.at()), ", " + ceremony.place()))),
                winners(results, language, said)));
    }

    private static Section winners(Results results, Language language, Wording said) {
        return section("winners", language, results.winners().stream().map(winner -> {
            var named = results.name(winner.candidate()).orElseThrow();
            return who(
                    said.name("award", winner.award()) + ": ",
                    named.name(),
                    named.unit().area(Level.REGION),
                    named.unit(),
                    said);
        }));
    }

    private static Line who(String before, String name, Area area, Kato unit, Wording said) {
        return new Line(before, name, ", " + said.area(area) + " (" + unit.code() + ")");
    }

    private static Section section(String heading, Language language, Stream<Line> lines) {
        return new Section(EmbedWords.text(heading, language), lines.toList());
    }
}
