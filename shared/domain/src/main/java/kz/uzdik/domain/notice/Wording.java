package kz.uzdik.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;

/** Says one contest's names, days, areas and reasons in one language, as people read them. */
public final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm '(UTC'x')'", Locale.ROOT);

    private final Messages messages;
    private final ContestTexts texts;
    private final String digest;
    private final Language language;
    private final ZoneId zone;

    /**
     * The words for a contest.
     *
     * @param digest of the contest's definition, which its texts are kept under
     * @param zone the contest's, in which every day and hour is said
     */
    public Wording(ContestTexts texts, String digest, Language language, ZoneId zone) {
        this.messages = new Messages(language);
        this.texts = texts;
        this.digest = digest;
        this.language = language;
        this.zone = zone;
    }

    /** A text of the messages with its values filled in as they are. */
    public String text(String key, Map<String, String> values) {
        return messages.text(key, values);
    }

    /** What the contest calls something: {@code name("step", "selection")}; its id where it has no name. */
    public String name(String kind, String id) {
        return texts.text(digest, language, kind + "." + id).orElse(id);
    }

    public String day(LocalDate day) {
        return messages.text(
                "date",
                Map.of(
                        "year",
                        String.valueOf(day.getYear()),
                        "month",
                        messages.text("month." + day.getMonthValue(), Map.of()),
                        "day",
                        String.valueOf(day.getDayOfMonth())));
    }

    /** A day and an hour with the offset in force then: a minute is the least that is said. */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return messages.text("moment", Map.of("date", day(local.toLocalDate()), "time", TIME.format(local)));
    }

    /** A deadline's last moment, with the decision that moved it there. */
    public String moved(String last, Contests.Movement movement) {
        return messages.text(
                "moment.moved",
                Map.of(
                        "last",
                        last,
                        "before",
                        before(movement.before()),
                        "at",
                        moment(movement.amendment().at()),
                        "reason",
                        movement.amendment().reason()));
    }

    /** The last moment that a deadline had before a decision moved it. */
    public String before(Optional<Instant> before) {
        return before.map(this::moment).orElseGet(() -> messages.text("moment.none", Map.of()));
    }

    /** When and where people meet: a place, a video link, or both. */
    public String meeting(Instant at, Optional<String> place, Optional<String> link) {
        List<String> lines = new ArrayList<>(List.of(text("meeting.at", Map.of("moment", moment(at)))));
        place.ifPresent(where -> lines.add(text("meeting.place", Map.of("place", where))));
        link.ifPresent(where -> lines.add(text("meeting.link", Map.of("link", where))));
        return String.join("\n", lines);
    }

    /** An area's name; its code where it has none here. */
    public String area(Area area) {
        return orElse("area." + area.code(), area.code());
    }

    /** A commission by its kind and area. */
    public String commission(CommissionId id) {
        return name("commission", id.kind()) + ", " + area(id.area());
    }

    /**
     * A reason with its paragraph.
     *
     * @param step whose criteria it may speak of
     */
    public String reason(Reason reason, Optional<String> step) {
        Map<String, String> said = new HashMap<>();
        reason.values().forEach((name, value) -> said.put(name, said(name, value, step)));
        return messages.reason(new Reason(reason.code(), reason.paragraph(), said));
    }

    /** What put a candidate ahead of the next one at this step. */
    public String decider(Decider decider, String step) {
        return switch (decider) {
            case Decider.ByPoints(var difference) ->
                text("decider.by-points", Map.of("difference", difference.shown()));
            case Decider.ByCriterion(var criterion, var own, var others) ->
                text(
                        "decider.by-criterion",
                        Map.of(
                                "criterion",
                                name("criterion." + step, criterion.value()),
                                "own",
                                own.shown(),
                                "others",
                                others.shown()));
            case Decider.ByChair(var reason) -> text("decider.by-chair", Map.of("reason", reason));
            case Decider.Nothing() -> text("decider.nothing", Map.of());
        };
    }

    private String said(String name, String value, Optional<String> step) {
        return switch (name) {
            case "document", "fact", "check", "intake", "deadline", "step", "form", "field" -> name(name, value);
            case "other" -> name("deadline", value);
            case "kind" -> orElse("day-off." + value.toLowerCase(Locale.ROOT).replace('_', '-'), value);
            case "after" -> name("step", value);
            case "documents" ->
                Arrays.stream(value.split(", "))
                        .map(kind -> name("document", kind))
                        .collect(Collectors.joining(", "));
            case "criterion" ->
                step.map(known -> name("criterion." + known, value)).orElse(value);
            case "commission" -> CommissionId.parse(value).map(this::commission).orElse(value);
            case "phase" -> orElse("phase." + value.toLowerCase(Locale.ROOT), value);
            case "total", "needed" -> points(value);
            case "last", "submitted", "since", "asAt", "from", "until", "day", "before" -> time(value);
            default -> value;
        };
    }

    private static String points(String value) {
        try {
            return Points.parse(value).shown();
        } catch (NumberFormatException _) {
            return value;
        }
    }

    private String time(String value) {
        try {
            return value.contains("T") ? moment(Instant.parse(value)) : day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }

    private String orElse(String key, String otherwise) {
        try {
            return messages.text(key, Map.of());
        } catch (MissingResourceException _) {
            return otherwise;
        }
    }
}
