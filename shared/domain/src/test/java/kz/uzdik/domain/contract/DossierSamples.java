package kz.uzdik.domain.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Arrival;
import kz.uzdik.domain.dossier.Consent;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.Filing;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Flight;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Nomination;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.dossier.PinnedForm;
import kz.uzdik.domain.dossier.RecordedCheck;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Submission;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/** Made-up dossiers. */
public final class DossierSamples {
    public static final Area AREA = Area.parse("31");
    public static final PersonId OWNER = new PersonId("owner");

    private static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.values());

    private static final Applicant AKIM =
            new Akim(new Iin("800101300016"), "Ахметов Ә. Қ.", new Kato("314231100"), LocalDate.of(2017, 2, 28));
    private static final Applicant ORGANISATION = new Organisation(
            new Bin("800101300016"), "Халыққа \"қызмет\" орталығы", new Kato("710000000"), true, "Әлиева А., басшы");

    private DossierSamples() {}

    public static DossierId id(int number) {
        return id(Samples.EDITION, AREA, number);
    }

    public static DossierId id(EditionId edition, Area area, int number) {
        return new DossierId(edition, area, "%032x".formatted(number));
    }

    public static UploadId upload(int number) {
        return new UploadId("%032x".formatted(0xabc000 + number));
    }

    /** A dossier as filed by the nominator: empty at version 1, decided on and with files of every kind afterwards. */
    public static Dossier dossier(int number, long version) {
        return dossier(id(number), OWNER, version);
    }

    public static Dossier dossier(DossierId id, PersonId owner, long version) {
        Applicant applicant = version % 3 == 0 ? ORGANISATION : AKIM;
        Filing filing = filing(owner, version);
        if (version == 1) {
            return new Dossier(
                    id,
                    applicant,
                    filing,
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1);
        }
        return new Dossier(
                id,
                applicant,
                filing,
                uploads(),
                (int) version,
                submissions(),
                flights(version),
                List.of(new RecordedCheck("no-penalty", false, "№ 7 \"хат\"", OWNER, Samples.AT)),
                Optional.of(admission()),
                exit(version),
                version % 4 == 0 ? Optional.of(Samples.AT) : Optional.empty(),
                version);
    }

    // Filed for oneself, nominated, and nominated twice and consented to.
    private static Filing filing(PersonId owner, long version) {
        var contact = Samples.contact((int) version);
        if (version % 3 == 0) {
            return Filing.own(owner, contact, Samples.AT);
        }
        var first = new Nomination(
                owner, "local-executive-body", "Аудан \"әкімдігі\"", contact, Samples.contact(1), Samples.AT);
        var second = new Nomination(
                new PersonId("second"), "public-association", "Қоғам", Samples.contact(2), contact, Samples.AT);
        return version % 3 == 1
                ? Filing.of(first)
                : new Filing(
                        owner,
                        contact,
                        List.of(first, second),
                        Optional.of(new Consent(new PersonId("akim"), contact, Samples.AT)));
    }

    private static Optional<Exit> exit(long version) {
        Exit.Kind[] kinds = Exit.Kind.values();
        Exit.Kind kind = kinds[(int) (version % kinds.length)];
        Optional<String> sitting =
                kind == Exit.Kind.EXCLUDED ? Optional.of(JurySamples.sitting(1).toString()) : Optional.empty();
        return version < 4
                ? Optional.empty()
                : Optional.of(new Exit(kind, "себебі \"бар\"", new Paragraph("p6"), sitting, Samples.AT));
    }

    /** One upload of every kind of inspection, and one that nobody has looked at. */
    public static List<Upload> uploads() {
        List<Inspection> seen = new ArrayList<>(List.of(
                new Inspection.Pages(DocumentFormat.PDF, OptionalInt.of(3)),
                new Inspection.Pages(DocumentFormat.DOCX, OptionalInt.empty()),
                new Inspection.Slides(DocumentFormat.PPTX, 0),
                new Inspection.Sheets(DocumentFormat.XLSX, 4),
                new Inspection.Picture(DocumentFormat.JPEG, 640, 480),
                new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofSeconds(300, 40_000_001)), true),
                new Inspection.Film(DocumentFormat.WEBM, Optional.empty(), false)));
        for (Inspection.Defect defect : Inspection.Defect.values()) {
            seen.add(new Inspection.Unreadable(defect));
        }
        List<Upload> uploads = new ArrayList<>();
        uploads.add(upload(0, Optional.empty(), List.of()));
        for (Inspection inspection : seen) {
            int number = uploads.size();
            Reason reason = Reason.of(DossierReason.TOO_MANY_PAGES, new Paragraph("p9.6"), "pages", "" + number);
            uploads.add(upload(
                    number, Optional.of(inspection), List.of(new Finding(new DocumentKind("kind-" + number), reason))));
        }
        return uploads;
    }

    private static Upload upload(int number, Optional<Inspection> inspection, List<Finding> findings) {
        return new Upload(
                upload(number),
                new DocumentKind("kind-" + number),
                "Құжат (1) " + number + ".pdf",
                FORMATS.get(number % FORMATS.size()),
                5_000_000_000L + number,
                number % 2 == 0 ? new FileIdentity.Whole(Samples.DIGEST) : FileIdentity.Parted.of(5_000_000_000L),
                arrival(number),
                inspection,
                findings,
                scan(number));
    }

    private static Scan scan(int number) {
        Scan.Result[] results = Scan.Result.values();
        var release = new Scan.Release(new PersonId("secretary"), "Хатшы «қарады»", Samples.AT);
        return new Scan(results[number % results.length], number % 3 == 0 ? Optional.of(release) : Optional.empty());
    }

    private static List<Submission> submissions() {
        return List.of(
                new Submission(
                        "documents",
                        Samples.AT,
                        true,
                        List.of(upload(0), upload(1)),
                        Map.of("budget", Points.parse("4800000.5")),
                        List.of(
                                new PinnedForm("questionnaire", 7, Samples.DIGEST, true),
                                new PinnedForm("budget", 1, Samples.DIGEST, false))),
                new Submission("essay", Samples.AT.plusNanos(1), false, List.of(), Map.of()));
    }

    private static Optional<Arrival> arrival(int number) {
        return number % 3 == 0
                ? Optional.empty()
                : Optional.of(new Arrival(
                        Samples.AT, "AAAA-" + number, number % 3 == 1 ? Optional.empty() : Optional.of("v-" + number)));
    }

    private static List<Flight> flights(long version) {
        var handedIn = new Submission("project", Samples.AT, false, List.of(upload(0)), Map.of("b", Points.of(1)));
        Instant until = Samples.AT.plusSeconds(100 * version);
        return List.of(
                new Flight(handedIn, until, Optional.of(Samples.AT.plusSeconds(7))),
                new Flight(handedIn, until, Optional.empty()));
    }

    /** A file in parts, some of which were signed. */
    public static PartedUpload parted(DossierId dossier, int number, long version) {
        return new PartedUpload(
                new ObjectKey(dossier, upload(number)),
                "store-" + number,
                new TreeMap<>(Map.of(1, Samples.DIGEST, 320, "e".repeat(64))),
                (int) version,
                version % 2 == 0 ? Optional.empty() : Optional.of(Samples.AT),
                version);
    }

    private static Admission admission() {
        var missing = Reason.of(DossierReason.DOCUMENT_MISSING, new Paragraph("p9.1"), "document", "video");
        var penalty = Reason.of(
                DossierReason.CHECK_NOT_MET, new Paragraph("p11.1"), "check", "no-penalty", "source", "order");
        return new Admission(
                false, List.of(missing, penalty), JurySamples.sitting(1).toString(), Samples.AT);
    }
}
