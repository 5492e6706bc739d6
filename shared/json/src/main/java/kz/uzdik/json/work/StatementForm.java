package kz.uzdik.json.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Statement;
import kz.uzdik.domain.work.Statement.About;
import kz.uzdik.domain.work.Statement.Matter;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What an entry says was done: as an office sends it, and as it is kept. */
public final class StatementForm {
    /** The most settlements that one act is said to have been in. */
    private static final int MOST_SETTLEMENTS = 200;

    private static final int MOST_PARTS = 60;

    private StatementForm() {}

    /** The members of a statement. */
    public static Members write(Statement stated) {
        Members form = Members.empty();
        switch (stated.matter()) {
            case Matter.OfDuty(var duty) -> form.with("duty", duty.value());
            case Matter.Contact(var kind) -> form.with("contact", kind);
        }
        form.with("on", stated.on())
                .withEach(
                        "settlements",
                        stated.settlements().stream().map(Kato::code).sorted().toList(),
                        code -> code)
                .withEach("parts", stated.parts().stream().sorted().toList(), part -> part)
                .withOptional("announcedOn", stated.announcedOn())
                .with("unwarned", stated.unwarned());
        stated.about().ifPresent(about -> {
            switch (about) {
                case About.AnEntry(var entry) -> form.with("follows", entry.toString());
                case About.AVisit(var on) -> form.with("visit", on);
            }
        });
        return form.with("words", stated.words());
    }

    /** Reads a statement and ends the reading of its object. */
    public static Statement read(Fields fields) {
        Matter matter = matter(fields);
        LocalDate on = fields.date("on");
        Set<Kato> settlements =
                distinct(fields, "settlements", fields.list("settlements", 0, MOST_SETTLEMENTS, WorkTypes.UNIT));
        Set<String> parts = distinct(fields, "parts", fields.list("parts", 0, MOST_PARTS, WorkTypes.ID));
        var announcedOn = fields.optionalDate("announcedOn");
        boolean unwarned = fields.flag("unwarned");
        Optional<About> about = about(fields);
        String words = fields.text("words", 1, Statement.LONGEST);
        fields.done();
        return new Statement(matter, on, settlements, parts, announcedOn, unwarned, about, words);
    }

    private static Matter matter(Fields fields) {
        Optional<DutyId> duty = fields.optional("duty", WorkTypes.DUTY);
        Optional<Matter.Contact.Kind> contact = fields.optionalChoice("contact", Matter.Contact.Kind.class);
        if (duty.isPresent() && contact.isPresent()) {
            fields.problem("contact", FieldProblem.NOT_ALLOWED, "either a duty or a contact");
        }
        if (contact.isEmpty() && !fields.has("duty") && !fields.has("contact")) {
            fields.problem("duty", FieldProblem.MISSING, "a duty or a contact");
        }
        return contact.<Matter>map(Matter.Contact::new)
                .orElseGet(() -> new Matter.OfDuty(duty.orElse(new DutyId("none"))));
    }

    private static Optional<About> about(Fields fields) {
        Optional<About> entry = fields.optional("follows", WorkTypes.ENTRY).map(About.AnEntry::new);
        Optional<About> visit = fields.optionalDate("visit").map(About.AVisit::new);
        if (entry.isPresent() && visit.isPresent()) {
            fields.problem("visit", FieldProblem.NOT_ALLOWED, "either an entry or a visit");
        }
        return entry.or(() -> visit);
    }

    static <T> Set<T> distinct(Fields fields, String name, List<T> values) {
        Set<T> all = Set.copyOf(values);
        if (all.size() < values.size()) fields.problem(name, FieldProblem.DUPLICATE, "each once");
        return all;
    }
}
