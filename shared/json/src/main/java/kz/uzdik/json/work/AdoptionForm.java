package kz.uzdik.json.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.Adoption.InForce;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.Members;
import kz.uzdik.json.PlaceTypes;
import kz.uzdik.json.form.Form;

/** That an oblast works by an algorithm, and who keeps watch there. */
public final class AdoptionForm {
    public static final Form<Adoption> FORM = new Form<>(AdoptionForm::write, AdoptionForm::read);

    private static final int MOST_HEADS = 10;
    private static final int MOST_INSPECTORS = 100;
    private static final int MOST_AREAS = 40;
    private static final int MOST_VERSIONS = 100;

    private AdoptionForm() {}

    static Members write(Adoption adoption) {
        return publicly(adoption)
                .withEach("heads", adoption.heads().stream().sorted().toList(), PersonId::value)
                .withEach(
                        "inspectors",
                        adoption.inspectors().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        one -> Members.of("person", one.getKey().value())
                                .withEach(
                                        "areas",
                                        one.getValue().stream().sorted().toList(),
                                        Area::code))
                .with("version", adoption.version());
    }

    /** What everybody may know of it: no person. */
    public static Members publicly(Adoption adoption) {
        return Members.of("algorithm", adoption.algorithm())
                .with("area", adoption.area().code())
                .withEach(
                        "versions",
                        adoption.versions(),
                        one -> Members.of("from", one.from()).with("digest", one.digest()));
    }

    static Adoption read(Fields fields) {
        var algorithm = fields.required("algorithm", WorkTypes.ID);
        var area = fields.required("area", PlaceTypes.AREA);
        var versions = fields.each("versions", 1, MOST_VERSIONS, AdoptionForm::version);
        var heads = heads(fields);
        var inspectors = inspectors(fields);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Adoption(algorithm, area, versions, heads, inspectors, version);
    }

    private static InForce version(Fields fields) {
        var from = fields.date("from");
        var digest = fields.text("digest", 64, 64);
        fields.done();
        return new InForce(from, digest);
    }

    /** Who heads the akim's office; the caller ends the reading of the object. */
    public static Set<PersonId> heads(Fields fields) {
        return StatementForm.distinct(fields, "heads", fields.list("heads", 1, MOST_HEADS, WorkTypes.PERSON));
    }

    /** Which districts each inspector watches over; the caller ends the reading of the object. */
    public static Map<PersonId, Set<Area>> inspectors(Fields fields) {
        Map<PersonId, Set<Area>> inspectors = new HashMap<>();
        List<Item<PersonId>> people = fields.objects("inspectors", 0, MOST_INSPECTORS).stream()
                .map(one -> {
                    PersonId person = one.required("person", WorkTypes.PERSON);
                    inspectors.put(
                            person,
                            StatementForm.distinct(one, "areas", one.list("areas", 1, MOST_AREAS, PlaceTypes.AREA)));
                    return new Item<>(one, person);
                })
                .toList();
        Item.refuseDuplicates(people, "person", PersonId::value);
        return inspectors;
    }
}
