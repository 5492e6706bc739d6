package kz.uzdik.domain.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts that a contest publishes with its results, each with the values that are published and the office that does
 * it. Whatever is not named here stays with the Agency: whoever adds a fact decides on which side it stands. No fact about
 * one person is here, and no words but those that are public anyway.
 */
public enum PublicFact {
    EDITION_PLANNED(By.AGENCY, "digest"),
    EDITION_ANNOUNCED(By.AGENCY, "digest", "calendar"),
    /** Its reason is shown wherever the deadline is. */
    DEADLINE_AMENDED(By.AGENCY, "deadline", "before", "last", "reason"),
    COMMISSION_APPOINTED(By.AGENCY, "members"),
    MEMBERSHIP_CONSENTED(By.AGENCY, "of", "membership"),
    SITTING_CONVENED(By.SECRETARY),
    SITTING_CANCELLED(By.COMMISSION, "convening"),
    AGENDA_DRAWN_UP(By.COMMISSION, "candidates"),
    SITTING_OPENED(By.SECRETARY, "present"),
    PANEL_RENEWED(By.SECRETARY, "offices"),
    SHEETS_SEALED(By.SECRETARY, "sheets"),
    TIE_DECIDED(By.CHAIR, "figures"),
    SITTING_CLOSED(By.CHAIR, "run"),
    PROTOCOL_SIGNED(By.COMMISSION, "by", "protocol"),
    RESULT_FINAL(By.COMMISSION, "run"),
    RANKING_REQUESTED(By.AGENCY),
    RANKING_DONE(By.SYSTEM, "inputs"),
    RANKING_FAILED(By.SYSTEM),
    HANDED_OVER(By.SECRETARY, "to", "late", "receipt"),
    PUBLICATION_REQUESTED(By.PUBLISHER, "number"),
    RESULTS_PUBLISHED(By.SYSTEM, "number", "manifest"),
    PUBLICATION_WRITTEN(By.SYSTEM, "number", "manifest"),
    AWARD_ANNOUNCED(By.SYSTEM, "number", "manifest", "begins", "place"),
    PUBLICATION_POSTED(By.PUBLISHER, "number", "place", "address", "date"),
    DIPLOMAS_ORDERED(By.SYSTEM, "number");

    /** In what office something is done; who holds it stays with the Agency. */
    public enum By {
        AGENCY,
        SECRETARY,
        /** The chair, or who acts for the chair. */
        CHAIR,
        /** Chair or secretary, or whoever acts for the whole commission. */
        COMMISSION,
        /** The Agency, or the secretary for a list of the own commission. */
        PUBLISHER,
        SYSTEM
    }

    private static final Map<String, PublicFact> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(PublicFact::code, Function.identity()));

    private final By by;
    private final List<String> values;

    PublicFact(By by, String... values) {
        this.by = by;
        this.values = List.of(values);
    }

    /** What is public of the fact of this code; empty where nothing is. */
    static Optional<PublicFact> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The fact's code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public By by() {
        return by;
    }

    /** The values that are public. */
    Map<String, String> shown(Map<String, String> all) {
        return values.stream()
                .filter(all::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> Optional.ofNullable(all.get(name)).orElse("")));
    }
}
