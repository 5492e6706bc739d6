package kz.uzdik.json.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.Office.Served;
import kz.uzdik.domain.work.Window;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.Form;

/** An office whose work is recorded; its parts are read from what is sent as from what is kept. */
public final class OfficeForm {
    public static final Form<Office> FORM = new Form<>(OfficeForm::write, OfficeForm::read);

    private static final int MOST_TENURES = 50;
    private static final int MOST_ABSENCES = 100;
    private static final int MOST_DUTIES = 60;
    private static final int MOST_DAYS = 400;
    private static final int MOST_SETTLEMENTS = 1_000;
    private static final int MOST_WRITERS = 20;

    private OfficeForm() {}

    /** What is entered of an office. */
    public record Parts(
            List<Served> served, Map<DutyId, Set<LocalDate>> planned, Set<Kato> settlements, Set<PersonId> writers) {
        public Parts {
            served = List.copyOf(served);
            planned = Map.copyOf(planned);
            settlements = Set.copyOf(settlements);
            writers = Set.copyOf(writers);
        }

        /** Reads them; the caller ends the reading of the object. */
        public static Parts read(Fields fields) {
            return new Parts(
                    fields.each("served", 0, MOST_TENURES, OfficeForm::readServed),
                    readPlanned(fields),
                    StatementForm.distinct(
                            fields, "settlements", fields.list("settlements", 0, MOST_SETTLEMENTS, WorkTypes.UNIT)),
                    StatementForm.distinct(
                            fields, "writers", fields.list("writers", 0, MOST_WRITERS, WorkTypes.PERSON)));
        }
    }

    static Members write(Office office) {
        return Members.of("id", office.id().toString())
                .withEach("served", office.served(), OfficeForm::served)
                .withEach(
                        "planned",
                        office.planned().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        one -> Members.of("duty", one.getKey().value())
                                .withEach(
                                        "days", one.getValue().stream().sorted().toList(), LocalDate::toString))
                .withEach(
                        "settlements",
                        office.settlements().stream().map(Kato::code).sorted().toList(),
                        code -> code)
                .withEach("writers", office.writers().stream().sorted().toList(), PersonId::value)
                .with("version", office.version());
    }

    private static Members served(Served one) {
        return Members.of("holder", one.holder().value())
                .with("from", one.from())
                .withOptional("until", one.until())
                .withEach(
                        "absences",
                        one.absences(),
                        days -> Members.of("first", days.first()).with("last", days.last()));
    }

    static Office read(Fields fields) {
        var id = fields.required("id", WorkTypes.OFFICE);
        var parts = Parts.read(fields);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Office(id, parts.served(), parts.planned(), parts.settlements(), parts.writers(), version);
    }

    private static Served readServed(Fields fields) {
        var holder = fields.required("holder", WorkTypes.PERSON);
        LocalDate from = fields.date("from");
        Optional<LocalDate> until = fields.optionalDate("until");
        refuseEarlier(fields, "until", from, until);
        List<Window> absences = fields.each("absences", 0, MOST_ABSENCES, OfficeForm::readWindow);
        fields.done();
        return new Served(holder, from, until, absences);
    }

    private static Window readWindow(Fields fields) {
        LocalDate first = fields.date("first");
        LocalDate last = fields.date("last");
        refuseEarlier(fields, "last", first, Optional.of(last));
        fields.done();
        return new Window(first, last);
    }

    private static void refuseEarlier(Fields fields, String name, LocalDate first, Optional<LocalDate> last) {
        if (fields.has(name) && last.filter(first::isAfter).isPresent()) {
            fields.problem(name, FieldProblem.OUT_OF_RANGE, "no earlier than the first day");
        }
    }

    private static Map<DutyId, Set<LocalDate>> readPlanned(Fields fields) {
        Map<DutyId, Set<LocalDate>> planned = new HashMap<>();
        List<Item<DutyId>> duties = fields.objects("planned", 0, MOST_DUTIES).stream()
                .map(one -> {
                    DutyId duty = one.required("duty", WorkTypes.DUTY);
                    planned.put(
                            duty,
                            StatementForm.distinct(one, "days", one.list("days", 1, MOST_DAYS, FieldTypes.date())));
                    return new Item<>(one, duty);
                })
                .toList();
        Item.refuseDuplicates(duties, "duty", DutyId::value);
        return planned;
    }
}
