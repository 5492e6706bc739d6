package kz.uzdik.json.form;

import java.util.Optional;
import java.util.OptionalInt;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What a file's content turned out to be; {@code is} says which kind. */
public final class InspectionForm {
    public static final Form<Inspection> FORM = new Form<>(InspectionForm::write, InspectionForm::read);

    private enum Kind {
        PAGES,
        SLIDES,
        SHEETS,
        PICTURE,
        FILM,
        UNREADABLE
    }

    private InspectionForm() {}

    static Members write(Inspection inspection) {
        return switch (inspection) {
            case Inspection.Pages(var format, var pages) ->
                of(Kind.PAGES, format)
                        .withOptional("pages", pages.stream().boxed().findFirst());
            case Inspection.Slides(var format, var slides) ->
                of(Kind.SLIDES, format).with("slides", slides);
            case Inspection.Sheets(var format, var sheets) ->
                of(Kind.SHEETS, format).with("sheets", sheets);
            case Inspection.Picture(var format, var width, var height) ->
                of(Kind.PICTURE, format).with("width", width).with("height", height);
            case Inspection.Film(var format, var duration, var hasPicture) ->
                of(Kind.FILM, format)
                        .withOptional("duration", duration.map(Object::toString))
                        .with("hasPicture", hasPicture);
            case Inspection.Unreadable(var defect) ->
                Members.of("is", Kind.UNREADABLE).with("defect", defect);
        };
    }

    private static Members of(Kind kind, DocumentFormat format) {
        return Members.of("is", kind).with("format", format);
    }

    static Inspection read(Fields fields) {
        Inspection inspection = switch (fields.choice("is", Kind.class)) {
            case PAGES -> new Inspection.Pages(format(fields), pages(fields));
            case SLIDES -> new Inspection.Slides(format(fields), count(fields, "slides"));
            case SHEETS -> new Inspection.Sheets(format(fields), count(fields, "sheets"));
            case PICTURE -> new Inspection.Picture(format(fields), count(fields, "width"), count(fields, "height"));
            case FILM ->
                new Inspection.Film(
                        format(fields), fields.optional("duration", StoredTypes.DURATION), fields.flag("hasPicture"));
            case UNREADABLE -> new Inspection.Unreadable(fields.choice("defect", Inspection.Defect.class));
        };
        fields.done();
        return inspection;
    }

    private static DocumentFormat format(Fields fields) {
        return fields.choice("format", DocumentFormat.class);
    }

    private static int count(Fields fields, String name) {
        return fields.integer(name, 0, Integer.MAX_VALUE);
    }

    private static OptionalInt pages(Fields fields) {
        Optional<Integer> pages = fields.optionalInteger("pages", 0, Integer.MAX_VALUE);
        return pages.isPresent() ? OptionalInt.of(pages.get()) : OptionalInt.empty();
    }
}
