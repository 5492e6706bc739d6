package kz.uzdik.domain.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.publication.Posting;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Kato;

/** Made-up states with every part filled, numbered so that a test can tell them apart. */
public final class Samples {
    public static final Instant AT = Instant.parse("2020-05-25T04:00:00.123Z");
    public static final Actor ACTOR = Actor.person("somebody");
    public static final EditionId EDITION = new EditionId("best-2020");
    /** An edition whose id begins with the other's. */
    public static final EditionId LONGER_EDITION = new EditionId("best-2020-2");

    public static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final List<Language> LANGUAGES = List.of(Language.values());

    private Samples() {}

    public static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    public static Contact contact(int number) {
        return new Contact(
                "Айгүл \"Әже\" №" + number,
                "person" + number + "@example.kz",
                LANGUAGES.get(number % LANGUAGES.size()));
    }

    public static CandidateId candidate(int number) {
        return DossierSamples.id(number).candidate();
    }

    public static Reason reason(int number) {
        return Reason.of(
                RankingReason.FIGURE_MISSING,
                new Paragraph("p14.3"),
                "candidate",
                "n" + number,
                "words",
                "a\tb\n\"c\"");
    }

    /** An edition of its own id; the announced one from version 2 on. */
    public static Edition edition(int number, long version) {
        return edition(new EditionId("edition-" + number), version);
    }

    public static Edition edition(EditionId id, long version) {
        ContestName contest = new ContestName("best-rural-akim-2020");
        if (version == 1) {
            return new Edition(id, contest, DIGEST, false, Optional.empty(), Optional.empty(), List.of(), List.of(), 1);
        }
        var posting = new Edition.Posting("Сайт", "https://example.kz/" + version, LocalDate.of(2020, 5, 25));
        var amendment = new Edition.Amendment("intake", AT.plusSeconds(version), "карантин", person(1), AT);
        return new Edition(
                id,
                contest,
                DIGEST,
                true,
                Optional.of(DIGEST),
                Optional.of(AT),
                List.of(posting),
                List.of(amendment),
                version);
    }

    public static Publication publication(int number, long version) {
        return publication(EDITION, number, version);
    }

    public static Publication publication(EditionId edition, int number, long version) {
        boolean written = version > 1;
        return new Publication(
                edition,
                number,
                published(version),
                AT,
                written ? Optional.of(number) : Optional.empty(),
                written ? Optional.of(DIGEST + version) : Optional.empty(),
                written ? List.of(new PublishedFile("list.json", 1_234, DIGEST)) : List.of(),
                written
                        ? List.of(new Posting(
                                "akimat", "https://akimat.example", LocalDate.of(2020, 7, 31), new PersonId("p"), AT))
                        : List.of(),
                written ? takedowns() : List.of(),
                version);
    }

    /** One in each state. */
    private static List<Takedown> takedowns() {
        return List.of(
                takedown(1, new Takedown.State.Open()),
                takedown(2, new Takedown.State.Withdrawn(person(2), AT)),
                takedown(3, new Takedown.State.Confirmed(person(3), AT)),
                takedown(4, new Takedown.State.Removed(person(4), AT, AT.plusSeconds(1))));
    }

    private static Takedown takedown(int number, Takedown.State state) {
        return new Takedown(
                number,
                "list.json",
                number % 2 == 0 ? Takedown.Cause.ORDER : Takedown.Cause.PERSONAL_DATA,
                "Әже №" + number,
                person(1),
                number % 2 == 0 ? Role.AGENCY : Role.SECRETARY,
                AT,
                AT.plusSeconds(86_400),
                state);
    }

    private static PlaceNames names() {
        return new PlaceNames(Map.of(
                new Kato("316030000"), Map.of(Language.KK, "Ақбұлақ", Language.RU, "Акбулак", Language.EN, "Aqbulaq"),
                new Kato("316033100"), Map.of(Language.KK, "Жаңажол", Language.RU, "«Жана \"жол\"»")));
    }

    private static Published published(long version) {
        var commission = CommissionId.parse("best-2020.regional.31").orElseThrow();
        return switch ((int) version % 6) {
            case 1 -> new Published.Results();
            case 2 -> new Published.GoneOn("second-stage", Optional.of(commission));
            case 3 -> new Published.GoneOn("second-stage", Optional.empty());
            case 4 -> new Published.Award(new Published.Ceremony(AT, "Астана"), List.of(candidate(1)));
            case 5 -> new Published.Survey("residents", names());
            default -> new Published.Announcement();
        };
    }
}
