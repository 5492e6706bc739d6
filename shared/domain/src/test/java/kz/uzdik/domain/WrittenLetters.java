package kz.uzdik.domain;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.notice.Addresses;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.notice.WritingLetters;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;

/** The letters that follow from what happened in a contest, written as they are delivered. */
public record WrittenLetters(AContest contest, ContestTexts texts) {

    private static final Contact AGENCY = new Contact("Agency", "agency@example.kz", Language.EN);

    /** Where the contest's own texts do not matter. */
    public WrittenLetters(AContest contest) {
        this(contest, (_, _, _) -> Optional.empty());
    }

    /** Everything of this kind that has to be written to anybody. */
    public List<Letter> of(Template template) {
        return contest.ports.errands().pending(Instant.MAX, 1_000).stream()
                .flatMap(id -> contest.ports.errands().find(id).stream())
                .filter(errand ->
                        errand.task() instanceof Errand.Task.Notify(var written, var _) && written == template)
                .flatMap(this::of)
                .toList();
    }

    /** What one errand comes to, to whomever it is for. */
    public Stream<Letter> of(Errand errand) {
        var ports = contest.ports;
        var fanning = new FanningOut(
                contest.contests(),
                ports.commissions(),
                ports.dossiers(),
                ports.sittings(),
                ports.publications(),
                ports.sheets());
        var writing = new WritingLetters(
                contest.contests(),
                texts,
                ports.dossiers(),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.objections(),
                ports.interviews(),
                ports.forms(),
                ports.publications(),
                new Addresses(edition -> URI.create("https://public.example/" + edition), Optional.of(AGENCY)));
        Stream<Errand> parts = FanningOut.isForMany(errand) ? fanning.parts(errand).stream() : Stream.of(errand);
        return parts.flatMap(part -> writing.write(part).stream());
    }
}
