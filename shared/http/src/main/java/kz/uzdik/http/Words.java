package kz.uzdik.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.json.view.Spoken;

/**
 * The words that answers are put in: of the language the caller prefers, and of the contest that the path is about,
 * which calls its steps, documents and criteria by name. Where there is no such contest yet, ids stand for names.
 */
public record Words(Contests contests, ContestTexts texts) {

    private static final List<String> SUPPORTED = List.of("kk", "ru", "en");

    /** For functions that know no contest: reasons are said with their values as they are. */
    public static Words ofNoContest() {
        Editions none = new Editions() {
            @Override
            public Optional<Edition> find(EditionId id) {
                return Optional.empty();
            }

            @Override
            public List<EditionId> announced() {
                return List.of();
            }

            @Override
            public List<EditionId> planned() {
                return List.of();
            }

            @Override
            public Change.Commit commit(Change<Edition> change, Actor actor, Instant at) {
                throw new UnsupportedOperationException("there is no contest here");
            }
        };
        return new Words(new Contests(none, _ -> Optional.empty()), (_, _, _) -> Optional.empty());
    }

    /** The first language of Accept-Language that there is; Kazakh otherwise. */
    public static Language language(Call call) {
        return Language.valueOf(call.language(SUPPORTED).toUpperCase(Locale.ROOT));
    }

    /** Of the contest that the path names. */
    public Spoken of(Call call) {
        return Spoken.to(wording(call), step(call));
    }

    /** Of this edition's contest. */
    public Spoken of(Call call, EditionId edition) {
        return Spoken.to(wording(language(call), Optional.of(edition)), step(call));
    }

    /** Of this edition's contest, in this language. */
    public Wording in(Language language, EditionId edition) {
        return wording(language, Optional.of(edition));
    }

    Wording wording(Call call) {
        return wording(language(call), edition(call));
    }

    /** The step that the path names, whose criteria an answer may speak of. */
    static Optional<String> step(Call call) {
        return call.request().pathParameter("sitting").flatMap(SittingId::parse).map(SittingId::step);
    }

    private Wording wording(Language language, Optional<EditionId> edition) {
        return edition.flatMap(contests.editions()::find)
                .flatMap(found -> contests.definitions()
                        .find(found.digest())
                        .map(definition -> new Wording(texts, found.digest(), language, definition.zone())))
                .orElseGet(() -> new Wording((_, _, _) -> Optional.empty(), "", language, ZoneOffset.UTC));
    }

    private static Optional<EditionId> edition(Call call) {
        ApiRequest request = call.request();
        return Stream.of(
                        request.pathParameter("edition")
                                .filter(EditionId::isEditionId)
                                .map(EditionId::new),
                        request.pathParameter("commission")
                                .flatMap(CommissionId::parse)
                                .map(CommissionId::edition),
                        request.pathParameter("sitting")
                                .flatMap(SittingId::parse)
                                .map(sitting -> sitting.commission().edition()),
                        request.pathParameter("dossier")
                                .flatMap(DossierId::parse)
                                .map(DossierId::edition),
                        request.pathParameter("poll").flatMap(PollId::parse).map(PollId::edition))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
