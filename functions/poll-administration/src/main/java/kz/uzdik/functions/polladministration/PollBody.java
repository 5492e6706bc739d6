package kz.uzdik.functions.polladministration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.WireName;

/** A plan as the Agency sends it, with the registrar officers. What the rules say against it, the rules say. */
record PollBody(PollPlan plan, List<PersonId> officers) {

    static final int MOST_DISTRICTS = 2_500;

    private static final int MOST_RESIDENCE = 1_000;
    private static final int MOST_OFFICERS = 50;
    private static final int MOST_PEOPLE = 100_000_000;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_QUESTIONS = 100;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final FieldType<Paragraph> PARAGRAPH =
            FieldTypes.text(1, 20).standingIn("-").as(Paragraph::new, "a paragraph such as p14.3, or -");

    /** Whom a poll can be about; pages choose their words by it. */
    private enum About {
        AKIM,
        ETHICS
    }

    static PollBody read(PollId id, Fields body) {
        About about = body.choice("about", About.class);
        boolean practice = body.optionalFlag("practice").orElse(false);
        var questions = body.each("questions", 1, MOST_QUESTIONS, PollBody::question);
        var districts = body.each("districts", 1, MOST_DISTRICTS, PollBody::district);
        var times = body.part("times", PollBody::times);
        int k = body.optionalInteger("k", 1, MOST_PEOPLE).orElse(PollPlan.USUAL_K);
        int minimum = body.integer("minimum", 1, MOST_PEOPLE);
        var below = body.choice("belowMinimum", BelowMinimum.class);
        var officers = officers(body);
        body.done();
        return new PollBody(
                new PollPlan(id, WireName.of(about), practice, questions, districts, times.get(), k, minimum, below),
                officers);
    }

    /** The registrar officers that a body names. */
    static List<PersonId> officers(Fields body) {
        return body.list("officers", 1, MOST_OFFICERS, BodyTypes.PERSON);
    }

    /** The poll's version that a body is decided on. */
    static long version(Fields body) {
        return body.integer("version", 1, Integer.MAX_VALUE);
    }

    private static Question question(Fields fields) {
        String id = fields.pattern("id", NAME, "a name of lower-case letters, digits, hyphens");
        String theme = fields.pattern("theme", NAME, "a name of lower-case letters, digits, hyphens");
        var text = fields.part("text", PollBody::text);
        var paragraph = fields.required("paragraph", PARAGRAPH);
        var origin = fields.choice("origin", Origin.class);
        fields.done();
        return new Question(id, theme, text.get(), paragraph, origin);
    }

    private static Map<Language, String> text(Fields fields) {
        Map<Language, String> text = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.optionalText(WireName.of(language), 1, LONGEST_QUESTION)
                    .ifPresent(words -> text.put(language, words));
        }
        fields.done();
        return text;
    }

    private static District district(Fields fields) {
        var code = fields.required("code", BodyTypes.UNIT);
        var residence = fields.list("residence", 1, MOST_RESIDENCE, BodyTypes.UNIT);
        Optional<Integer> adults = fields.optionalInteger("adults", 0, MOST_PEOPLE);
        fields.done();
        return new District(code, Set.copyOf(residence), adults);
    }

    private static PollTimes times(Fields fields) {
        var issueFrom = fields.instant("issueFrom");
        var issueUntil = fields.instant("issueUntil");
        var ballotsUntil = fields.instant("ballotsUntil");
        fields.done();
        return new PollTimes(issueFrom, issueUntil, ballotsUntil);
    }
}
