package kz.uzdik.json.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.enrolment.RollContents;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollProgress;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.enrolment.csv.RollColumn;
import kz.uzdik.domain.enrolment.csv.RollFormat;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** An import of a roll. */
public final class RollImportForm {
    public static final Form<RollImport> FORM = new Form<>(RollImportForm::write, RollImportForm::read);

    private RollImportForm() {}

    static Members write(RollImport roll) {
        return Members.of("poll", roll.poll().toString())
                .with("number", roll.number())
                .with("bytes", roll.file().bytes())
                .with("sha256", roll.file().sha256())
                .with("contactCap", roll.contactCap())
                .with("against", roll.against())
                .with("phase", roll.phase())
                .withOptional("districts", roll.districts())
                .withOptional("format", roll.format().map(RollImportForm::format))
                .with("progress", progress(roll.progress()))
                .withOptional("contents", roll.contents().map(RollImportForm::contents))
                .withEach("faults", roll.faults(), ReasonForm::write)
                .withEach("confirmedBy", roll.confirmedBy(), PersonId::value)
                .withOptional("supplement", roll.supplement())
                .with("plannedAt", roll.plannedAt())
                .with("version", roll.version());
    }

    private static Members format(RollFormat format) {
        return Members.of("encoding", format.encoding())
                .with("separator", format.separator())
                .with("columns", format.columns().stream().map(WireName::of).toList());
    }

    private static Members progress(RollProgress progress) {
        Map<String, Long> found = new TreeMap<>();
        progress.found().forEach((code, count) -> found.put(WireName.of(code), count));
        return Members.of("offset", progress.offset())
                .with("row", progress.row())
                .with("good", progress.good())
                .with("bad", progress.bad())
                .with("found", found)
                .with("reported", progress.reported());
    }

    private static Members contents(RollContents contents) {
        Map<String, Long> residents = new TreeMap<>();
        contents.residents().forEach((district, count) -> residents.put(district.code(), count));
        Map<String, Long> contacts = new TreeMap<>();
        contents.contacts().forEach((served, count) -> contacts.put(String.valueOf(served), count));
        return Members.of("residents", residents)
                .with("contacts", contacts)
                .with("digest", contents.digest().hex());
    }

    static RollImport read(Fields fields) {
        var poll = fields.required("poll", StoredTypes.POLL);
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var bytes = fields.integer("bytes", 0L, Long.MAX_VALUE);
        var sha256 = fields.required("sha256", StoredTypes.TEXT);
        var contactCap = fields.integer("contactCap", 1, Integer.MAX_VALUE);
        var against = fields.list("against", 0, StoredTypes.MANY, FieldTypes.integer(1, Integer.MAX_VALUE)).stream()
                .map(Math::toIntExact)
                .toList();
        var phase = fields.choice("phase", RollImport.Phase.class);
        var districts = fields.optional("districts", StoredTypes.TEXT);
        var format = fields.optionalPart("format", RollImportForm::format);
        var progress = fields.part("progress", RollImportForm::progress);
        var contents = fields.optionalPart("contents", RollImportForm::contents);
        var faults = fields.each("faults", ReasonForm::read);
        var confirmedBy = fields.list("confirmedBy", 0, StoredTypes.MANY, StoredTypes.PERSON);
        var supplement = fields.optionalInteger("supplement", 1, Integer.MAX_VALUE);
        var plannedAt = fields.instant("plannedAt");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new RollImport(
                poll,
                number,
                new RollImport.DeclaredFile(bytes, sha256),
                contactCap,
                against,
                phase,
                districts,
                format,
                progress.get(),
                contents,
                faults,
                confirmedBy,
                supplement,
                plannedAt,
                version);
    }

    private static RollFormat format(Fields fields) {
        var encoding = fields.choice("encoding", RollFormat.Encoding.class);
        var separator = fields.choice("separator", RollFormat.Separator.class);
        List<RollColumn> columns =
                fields.choices("columns", RollColumn.values().length, RollColumn.values().length, RollColumn.class);
        fields.done();
        return new RollFormat(encoding, separator, columns);
    }

    private static RollProgress progress(Fields fields) {
        var offset = fields.integer("offset", 0L, Long.MAX_VALUE);
        var row = fields.integer("row", 0L, Long.MAX_VALUE);
        var good = fields.integer("good", 0L, Long.MAX_VALUE);
        var bad = fields.integer("bad", 0L, Long.MAX_VALUE);
        Map<BadCell.Code, Long> found = new HashMap<>();
        fields.valueMap("found", FieldTypes.integer(0, Long.MAX_VALUE))
                .forEach((name, count) -> WireName.read(BadCell.Code.class, name)
                        .ifPresentOrElse(
                                code -> found.put(code, count),
                                () -> fields.problem("found", FieldProblem.NOT_ALLOWED, "codes of bad cells")));
        var reported = fields.integer("reported", 0L, Long.MAX_VALUE);
        fields.done();
        return new RollProgress(offset, row, good, bad, found, reported);
    }

    private static RollContents contents(Fields fields) {
        Map<Kato, Long> residents = new HashMap<>();
        fields.valueMap("residents", FieldTypes.integer(0, Long.MAX_VALUE))
                .forEach((code, count) -> residents.put(new Kato(code), count));
        Map<Integer, Long> contacts = new HashMap<>();
        fields.valueMap("contacts", FieldTypes.integer(0, Long.MAX_VALUE))
                .forEach((served, count) -> contacts.put(Integer.valueOf(served), count));
        var digest = fields.required("digest", StoredTypes.DIGEST);
        fields.done();
        return new RollContents(residents, contacts, digest);
    }
}
