package kz.uzdik.functions.contestadministration;

import static kz.uzdik.domain.people.Permission.PLAN_EDITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestReason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.DefinitionReader;
import org.jspecify.annotations.Nullable;

/**
 * The Agency plans an edition after the model of an earlier one: the same rules and texts, and every day that stands in
 * the rules as a date so many years later. What was decided while the earlier one ran, amended deadlines and who sat in
 * its commissions, does not come along.
 *
 * <p>It stands here and not with the rules, since a definition is copied as a text: its digest is over that.
 */
final class CopyingEdition {
    /** The most years between an edition and its model. */
    static final int MOST_YEARS = 50;

    private final Contests contests;
    private final DefinitionFiles files;
    private final PlanningEdition planning;

    CopyingEdition(Contests contests, DefinitionFiles files, PlanningEdition planning) {
        this.contests = contests;
        this.files = files;
        this.planning = planning;
    }

    /**
     * Copies and plans. Whatever dies in between leaves a definition that nobody uses; sent again, it is finished.
     *
     * @param model the earlier edition, announced or only planned
     * @param years from none on
     */
    Outcome<Edition> copy(EditionId model, int years, EditionId id, boolean practice, Actor actor, Instant at) {
        if (!PLAN_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Optional<String> digest = contests.editions().find(model).map(Edition::digest);
        return digest.map(earlier -> planning.plan(id, later(earlier, years), practice, actor, at))
                .orElseGet(() -> Outcome.refused(
                        Reason.of(ContestReason.EDITION_UNKNOWN, Paragraph.NONE, "edition", model.value())));
    }

    private String later(String earlier, int years) {
        byte[] canonical = files.canonical(earlier).orElseThrow();
        var accepted = DefinitionReader.acceptTree(later(Json.read(canonical), years));
        String digest = accepted.digest();
        if (!digest.equals(earlier)) {
            files.keep(digest, accepted.canonical());
            for (Language language : Language.values()) {
                Map<String, String> texts = files.texts(earlier, language);
                // Texts that were mended for the copy already are not replaced by the model's.
                if (!texts.isEmpty() && files.texts(digest, language).isEmpty()) {
                    files.keepTexts(digest, language, texts);
                }
            }
        }
        return digest;
    }

    // Of all that a definition says, only its deadlines hold dates.
    private static Map<?, ?> later(@Nullable Object definition, int years) {
        if (!(definition instanceof Map<?, ?> members && members.get("deadlines") instanceof List<?> deadlines)) {
            throw new IllegalStateException("no definition");
        }
        Map<Object, Object> later = new LinkedHashMap<>(members);
        later.put(
                "deadlines",
                deadlines.stream().map(deadline -> moved(deadline, years)).toList());
        return later;
    }

    private static Object moved(Object deadline, int years) {
        if (deadline instanceof Map<?, ?> members && members.get("on") instanceof String day) {
            Map<Object, Object> moved = new LinkedHashMap<>(members);
            moved.put("on", LocalDate.parse(day).plusYears(years).toString());
            return moved;
        }
        return deadline;
    }
}
