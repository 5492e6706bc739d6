package kz.uzdik.json.poll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** What the plan of a poll and the frozen poll are written with alike: all but the districts. */
final class PlanParts {
    /** More than a poll has districts, or a district codes of residence. */
    static final int MANY = 10_000;

    private PlanParts() {}

    static Members write(PollPlan plan) {
        return Members.of("poll", plan.id().toString())
                .with("about", plan.about())
                .with("practice", plan.practice())
                .withEach("questions", plan.questions(), PlanParts::question)
                .with("times", times(plan.times()))
                .with("k", plan.k())
                .with("minimum", plan.minimum())
                .with("belowMinimum", plan.belowMinimum());
    }

    private static Members question(Question question) {
        Members text = Members.empty();
        question.text().forEach((language, words) -> text.with(WireName.of(language), words));
        return Members.of("id", question.id())
                .with("theme", question.theme())
                .with("text", text)
                .with("paragraph", question.paragraph().cited())
                .with("origin", question.origin());
    }

    private static Members times(PollTimes times) {
        return Members.of("issueFrom", times.issueFrom())
                .with("issueUntil", times.issueUntil())
                .with("ballotsUntil", times.ballotsUntil())
                .withOptional("complaintsUntil", times.complaints());
    }

    static Members district(District district) {
        return Members.of("code", district.code().code()).with("residence", List.copyOf(district.residenceInOrder()));
    }

    static PollPlan read(Fields fields, List<District> districts) {
        var id = fields.required("poll", PollTypes.POLL);
        var about = fields.required("about", PollTypes.TEXT);
        var practice = fields.flag("practice");
        var questions = fields.each("questions", 1, PollPlan.MOST_QUESTIONS, PlanParts::question);
        var times = fields.part("times", PlanParts::times);
        var k = fields.integer("k", 1, Integer.MAX_VALUE);
        var minimum = fields.integer("minimum", 1, Integer.MAX_VALUE);
        var belowMinimum = fields.choice("belowMinimum", BelowMinimum.class);
        fields.done();
        return new PollPlan(id, about, practice, questions, districts, times.get(), k, minimum, belowMinimum);
    }

    private static Question question(Fields fields) {
        var id = fields.required("id", PollTypes.TEXT);
        var theme = fields.required("theme", PollTypes.TEXT);
        var text = fields.part("text", PlanParts::text);
        var paragraph = fields.required("paragraph", PollTypes.PARAGRAPH);
        var origin = fields.choice("origin", Origin.class);
        fields.done();
        return new Question(id, theme, text.get(), paragraph, origin);
    }

    private static Map<Language, String> text(Fields fields) {
        Map<Language, String> text = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text.put(language, fields.required(WireName.of(language), PollTypes.TEXT));
        }
        fields.done();
        return text;
    }

    private static PollTimes times(Fields fields) {
        var issueFrom = fields.instant("issueFrom");
        var issueUntil = fields.instant("issueUntil");
        var ballotsUntil = fields.instant("ballotsUntil");
        var complaintsUntil = fields.optionalInstant("complaintsUntil");
        fields.done();
        return new PollTimes(issueFrom, issueUntil, ballotsUntil, complaintsUntil);
    }
}
