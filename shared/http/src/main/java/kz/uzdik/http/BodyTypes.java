package kz.uzdik.http;

import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Mismatch;

/** How the domain's value types stand in request bodies. */
public final class BodyTypes {

    private static final String NO_CANDIDATE = "none.kz." + "0".repeat(32);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern FILE = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]{1,200}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public static final FieldType<EditionId> EDITION = FieldTypes.text(1, 60)
            .standingIn("none")
            .as(EditionId::new, "an edition's id: lower-case letters, digits, hyphens");

    public static final FieldType<CommissionId> COMMISSION = FieldTypes.text(1, 120)
            .standingIn("none.none.kz")
            .as(text -> CommissionId.parse(text).orElseThrow(IllegalArgumentException::new), "a commission's id");

    public static final FieldType<CandidateId> CANDIDATE =
            FieldTypes.text(1, 120).standingIn(NO_CANDIDATE).as(BodyTypes::candidate, "a candidate's id");

    /** A person as the token's subject names them. */
    public static final FieldType<PersonId> PERSON =
            FieldTypes.text(1, 128).as(PersonId::new, "a person's id, as their token has it");

    /** A name that the definition gives to something: an intake, a step, a deadline, a criterion. */
    public static final FieldType<String> NAME_IN_DEFINITION =
            FieldTypes.pattern(NAME, "a name of the definition: lower-case letters, digits, hyphens");

    public static final FieldType<DocumentKind> DOCUMENT_KIND =
            NAME_IN_DEFINITION.as(DocumentKind::new, "a kind of document");

    public static final FieldType<DocumentFormat> MEDIA_TYPE = FieldTypes.text(1, 200)
            .standingIn(DocumentFormat.PDF.mediaType())
            .as(BodyTypes::format, "a media type that documents may have");

    public static final FieldType<String> DIGEST = FieldTypes.pattern(SHA_256, "SHA-256 in 64 lower-case hex digits");

    public static final FieldType<UploadId> UPLOAD =
            FieldTypes.text(1, 40).standingIn("0".repeat(32)).as(UploadId::new, "an upload's id");

    /** A file's name without the way to it: it is shown to people, and nothing is ever stored under it. */
    public static final FieldType<String> FILE_NAME =
            FieldTypes.pattern(FILE, "a file's name of at most 200 characters, without slashes or control characters");

    public static final FieldType<Points> POINTS = FieldTypes.decimal().as(Points::of, "points");

    public static final FieldType<Kato> UNIT =
            FieldTypes.text(1, 20).standingIn("100000000").as(Kato::new, "a KATO code of nine digits");

    /** Refused without repeating it: it is personal data. */
    public static final FieldType<Iin> IIN = FieldTypes.text(1, 20)
            .standingIn("000000000000")
            .as(Iin::new, "an IIN of twelve digits with its check digit");

    public static final FieldType<Bin> BIN = FieldTypes.text(1, 20)
            .standingIn("000000000000")
            .as(Bin::new, "a BIN of twelve digits with its check digit");

    /** Refused without repeating it: it is personal data. */
    public static final FieldType<String> EMAIL = new FieldType<>("", value -> {
        if (value instanceof String text && Contact.isEmail(text)) {
            return text;
        }
        throw new Mismatch(
                value instanceof String ? FieldProblem.BAD_FORMAT : FieldProblem.WRONG_TYPE, "an e-mail address");
    });

    /** A paragraph of the contest's rules, as they are cited. */
    public static final FieldType<Paragraph> PARAGRAPH =
            FieldTypes.text(1, 12).standingIn("p1").as(Paragraph::new, "a paragraph such as p9.6");

    private BodyTypes() {}

    /** Reads {@code name}, {@code email} and {@code language}; the caller ends the reading with {@code done()}. */
    public static Contact contact(Fields fields) {
        return new Contact(
                fields.text("name", 1, 200),
                fields.required("email", EMAIL),
                fields.choice("language", Language.class));
    }

    private static CandidateId candidate(String text) {
        return DossierId.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a candidate"))
                .candidate();
    }

    private static DocumentFormat format(String mediaType) {
        return DocumentFormat.ofMediaType(mediaType).orElseThrow(() -> new IllegalArgumentException("unknown type"));
    }
}
