package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * One version of something an edition publishes: asked for, written from the queue, never changed. A correction is a new
 * version, which names the one it replaces.
 *
 * @param number from 1, through everything the edition publishes
 * @param corrects the number of the version before; empty of the first
 * @param manifestDigest SHA-256 of the manifest that lists every file's digest; empty until written
 * @param files every file that the manifest lists, by name; none until written
 * @param postings where people have posted it since
 * @param takedowns what was asked to be taken down of it, by number
 */
public record Publication(
        EditionId edition,
        int number,
        Published what,
        Instant requestedAt,
        Optional<Integer> corrects,
        Optional<String> manifestDigest,
        List<PublishedFile> files,
        List<Posting> postings,
        List<Takedown> takedowns,
        long version) {
    public Publication {
        files = List.copyOf(files);
        postings = List.copyOf(postings);
        takedowns = List.copyOf(takedowns);
    }

    public String id() {
        return id(edition, number);
    }

    /** The id of an edition's publication of this number. */
    public static String id(EditionId edition, int number) {
        return edition + "." + number;
    }

    /** Under what its files lie in the public bucket; never written again once complete. */
    public String prefix() {
        return folder() + number + "/";
    }

    /** Where the winners' page for sites and media lies in the public bucket (2020 p5.4): one a language. */
    public String winnersPage(Language language) {
        return prefix() + "winners." + language.locale().getLanguage() + ".html";
    }

    /** Under what all versions of the same thing lie, and the pointer to the one in force. */
    public String folder() {
        return "editions/" + edition + "/" + what.folder();
    }

    /** The places where it has to be posted and is not, in the order of the definition. */
    public List<String> missing(Optional<PublicationRule> rule) {
        return rule.map(PublicationRule::places).orElse(List.of()).stream()
                .filter(place ->
                        postings.stream().noneMatch(posting -> posting.place().equals(place)))
                .toList();
    }

    /** The file of this name, whether it is still there or taken down. */
    Optional<PublishedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    public Optional<Takedown> takedown(int wanted) {
        return takedowns.stream()
                .filter(takedown -> takedown.number() == wanted)
                .findFirst();
    }

    /** The names of the files that are taken down. */
    public List<String> removed() {
        return takedowns.stream()
                .filter(Takedown::isRemoved)
                .map(Takedown::file)
                .sorted()
                .toList();
    }

    /** Whether it speaks of this commission alone. */
    boolean isOf(CommissionId commission) {
        return what instanceof Published.GoneOn(var _, var whose)
                && whose.filter(commission::equals).isPresent();
    }

    static Change<Publication> request(
            EditionId edition, int number, Published what, Optional<Integer> corrects, Instant at) {
        var requested = new Publication(
                edition, number, what, at, corrects, Optional.empty(), List.of(), List.of(), List.of(), 1);
        return Change.of(requested, 0, new PublicationFact.PublicationRequested(edition, number));
    }

    Change<Publication> written(String manifest, List<PublishedFile> listed) {
        var next = new Publication(
                edition,
                number,
                what,
                requestedAt,
                corrects,
                Optional.of(manifest),
                listed,
                postings,
                takedowns,
                version + 1);
        return Change.of(next, version, facts(manifest));
    }

    private Fact[] facts(String manifest) {
        return switch (what) {
            case Published.Results() ->
                new Fact[] {
                    new PublicationFact.ResultsPublished(edition, number, manifest),
                    new PublicationFact.DiplomasOrdered(edition, number)
                };
            case Published.Award(var ceremony, var _) ->
                new Fact[] {new PublicationFact.AwardAnnounced(edition, number, manifest, ceremony)};
            case Published.GoneOn _, Published.Announcement _, Published.Survey _ ->
                new Fact[] {new PublicationFact.PublicationWritten(edition, number, manifest)};
        };
    }

    /** The same of an award, to be written with these winners. */
    public Publication awarding(List<CandidateId> winners) {
        return what instanceof Published.Award(var ceremony, var _)
                ? new Publication(
                        edition,
                        number,
                        new Published.Award(ceremony, winners),
                        requestedAt,
                        corrects,
                        manifestDigest,
                        files,
                        postings,
                        takedowns,
                        version)
                : this;
    }

    Change<Publication> posted(Posting posting) {
        List<Posting> all = new ArrayList<>(postings);
        all.add(posting);
        return Change.of(
                with(all, takedowns),
                version,
                new PublicationFact.PublicationPosted(
                        edition, number, posting.place(), posting.address(), posting.date()));
    }

    /** With a takedown that is new, or in another state. */
    Change<Publication> with(Takedown takedown, Fact fact) {
        List<Takedown> all = new ArrayList<>(takedowns);
        all.removeIf(there -> there.number() == takedown.number());
        all.add(takedown);
        all.sort(Comparator.comparingInt(Takedown::number));
        return Change.of(with(postings, all), version, fact);
    }

    /** Without the words in which these were asked. */
    public Change<Publication> eraseWords(Set<Takedown> asked) {
        List<Takedown> all = takedowns.stream()
                .map(takedown -> asked.contains(takedown) ? takedown.withoutWords() : takedown)
                .toList();
        Fact[] erased = asked.stream()
                .sorted(Comparator.comparingInt(Takedown::number))
                .map(takedown ->
                        new TakedownFact.TakedownWordsErased(edition, number, takedown.number(), takedown.file()))
                .toArray(Fact[]::new);
        return Change.of(with(postings, all), version, erased);
    }

    private Publication with(List<Posting> allPostings, List<Takedown> allTakedowns) {
        return new Publication(
                edition,
                number,
                what,
                requestedAt,
                corrects,
                manifestDigest,
                files,
                allPostings,
                allTakedowns,
                version + 1);
    }
}
