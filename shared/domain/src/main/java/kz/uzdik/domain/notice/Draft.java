package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Contact;

/** A letter in the making: what it is about, and the values its text needs so far. */
final class Draft {
    private final Running contest;
    private final Wording wording;
    private final Contact to;
    private final Errand errand;
    private final Map<String, String> values = new HashMap<>();

    Draft(Running contest, Wording wording, Contact to, Errand errand) {
        this.contest = contest;
        this.wording = wording;
        this.to = to;
        this.errand = errand;
        with("contest", wording.name("contest", "title"));
        with("name", to.name());
        with("at", wording.moment(errand.at()));
    }

    Running contest() {
        return contest;
    }

    Wording wording() {
        return wording;
    }

    WhatIsNext next() {
        return new WhatIsNext(contest, wording);
    }

    Errand errand() {
        return errand;
    }

    /** A value of the fact that the errand follows from. */
    String fact(String name) {
        return errand.values().getOrDefault(name, "");
    }

    /** The sitting the fact is about. */
    SittingId sitting() {
        return SittingId.parse(fact("sitting"))
                .orElseThrow(() -> new IllegalArgumentException("no sitting in " + errand.id()));
    }

    /** The step of that sitting. */
    Step step() {
        return contest.definition().step(sitting().step()).orElseThrow();
    }

    /** Whether the deadline still is the one that a reminder speaks of. */
    boolean isOfDeadline(String deadline) {
        return contest.schedule()
                .find(deadline)
                .filter(last -> last.toString().equals(fact("last")))
                .isPresent();
    }

    Draft with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Draft with(CommissionId commission) {
        return with("commission", wording.name("commission", commission.kind()))
                .with("area", wording.area(commission.area()));
    }

    Optional<Letter> letter(Template template) {
        return letter(template, "");
    }

    /**
     * The same in words for some of its readers.
     *
     * @param readers stands behind the template's key: {@code .secretary}
     */
    Optional<Letter> letter(Template template, String readers) {
        String key = "notice." + template.key() + readers;
        String text = String.join(
                "\n\n",
                wording.text("salutation", values),
                wording.text(key + ".text", values).strip(),
                wording.text("signature", values));
        return Optional.of(new Letter(to, subject(wording.text(key + ".subject", values)), text + "\n"));
    }

    // Whoever only sees the list of their mail must not take a rehearsal for the contest.
    private String subject(String subject) {
        return contest.edition().practice() ? wording.text("practice", Map.of("subject", subject)) : subject;
    }

    // A deadline that was counted from something still to come had no moment before.
    private Optional<Instant> before() {
        return Optional.of(fact("before")).filter(text -> !text.isEmpty()).map(Instant::parse);
    }

    /** What everybody is told in the same words: a changed deadline, published results. */
    Optional<Letter> toWhomever(Template template) {
        return switch (template) {
            case DEADLINE_AMENDED ->
                with("deadline", wording.name("deadline", fact("deadline")))
                        .with("last", wording.moment(Instant.parse(fact("last"))))
                        .with("before", wording.before(before()))
                        .with("reason", fact("reason"))
                        .letter(template);
            case RESULTS_PUBLISHED -> letter(template);
            default -> throw new IllegalArgumentException("not for this addressee: " + template);
        };
    }
}
