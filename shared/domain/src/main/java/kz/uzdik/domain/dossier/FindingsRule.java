package kz.uzdik.domain.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.Intake.Requirement;

/** What is wrong with a document, from what its content is and what the definition asks for (2020 p9, p14.4, p19). */
final class FindingsRule {
    private FindingsRule() {}

    static List<Finding> judge(Requirement asked, Upload upload, Inspection seen) {
        List<Finding> found = new ArrayList<>();
        switch (seen) {
            case Inspection.Pages(var format, var pages) -> {
                format(asked, upload, format, found);
                asked.mostPages().ifPresent(most -> pages(asked, pages, most, found));
            }
            case Inspection.Sheets(var format, var _) -> format(asked, upload, format, found);
            case Inspection.Slides(var format, var _) -> format(asked, upload, format, found);
            case Inspection.Picture(var format, var _, var _) -> format(asked, upload, format, found);
            case Inspection.Film film -> {
                format(asked, upload, film.format(), found);
                film(asked, film, found);
            }
            case Inspection.Unreadable(var defect) -> found.add(finding(asked, code(defect)));
        }
        return found;
    }

    /** The upload with what a scan adds to its findings, or takes from them. */
    static Upload scanned(Requirement asked, Upload upload, Scan scan) {
        List<Finding> found = new ArrayList<>(withoutScan(upload));
        switch (scan.result()) {
            case THREAT -> found.add(finding(asked, DossierReason.FILE_WITH_THREAT));
            case INCONCLUSIVE -> {
                if (!scan.lets()) {
                    found.add(finding(asked, DossierReason.FILE_NOT_SCANNED));
                }
            }
            case AWAITED, CLEAN -> {}
        }
        return upload.scanned(scan, found);
    }

    /** The upload as somebody answers for it: that nobody could scan it is no finding any more. */
    static Upload released(Upload upload, Scan.Release release) {
        return upload.scanned(upload.scan().released(release), withoutScan(upload));
    }

    private static List<Finding> withoutScan(Upload upload) {
        return upload.findings().stream()
                .filter(finding -> finding.reason().code() != DossierReason.FILE_WITH_THREAT
                        && finding.reason().code() != DossierReason.FILE_NOT_SCANNED)
                .toList();
    }

    private static void format(Requirement asked, Upload upload, DocumentFormat actual, List<Finding> found) {
        if (actual != upload.format()) {
            found.add(finding(
                    asked,
                    DossierReason.FORMAT_DIFFERS,
                    "declared",
                    upload.format().name(),
                    "actual",
                    actual.name()));
        }
    }

    // p14.4: at most three pages. An unknown number is for a person to look at, never a pass.
    private static void pages(Requirement asked, OptionalInt pages, int most, List<Finding> found) {
        if (pages.isEmpty()) {
            found.add(finding(asked, DossierReason.PAGES_UNKNOWN, "most", String.valueOf(most)));
        } else if (pages.getAsInt() > most) {
            found.add(finding(
                    asked,
                    DossierReason.TOO_MANY_PAGES,
                    "pages",
                    String.valueOf(pages.getAsInt()),
                    "most",
                    String.valueOf(most)));
        }
    }

    // p9.6: at most five minutes. A film whose length nobody can tell is for a person to look at, never a pass.
    private static void film(Requirement asked, Inspection.Film film, List<Finding> found) {
        if (!film.hasPicture()) {
            found.add(finding(asked, DossierReason.VIDEO_WITHOUT_PICTURE));
        }
        asked.longest()
                .ifPresent(longest -> film.duration()
                        .ifPresentOrElse(
                                duration -> {
                                    if (duration.compareTo(longest) > 0) {
                                        found.add(finding(
                                                asked,
                                                DossierReason.VIDEO_TOO_LONG,
                                                "duration",
                                                clock(duration),
                                                "longest",
                                                clock(longest)));
                                    }
                                },
                                () -> found.add(finding(asked, DossierReason.VIDEO_LENGTH_UNKNOWN))));
    }

    private static DossierReason code(Inspection.Defect defect) {
        return switch (defect) {
            case EMPTY -> DossierReason.FILE_EMPTY;
            case ENCRYPTED -> DossierReason.FILE_ENCRYPTED;
            case MACROS -> DossierReason.FILE_WITH_MACROS;
            case SCRIPT -> DossierReason.FILE_WITH_ACTIVE_CONTENT;
            case MORE_THAN_ONE_FORMAT -> DossierReason.FILE_OF_TWO_FORMATS;
            case UNKNOWN_FORMAT -> DossierReason.FILE_OF_UNKNOWN_FORMAT;
            case TRUNCATED -> DossierReason.FILE_CUT_OFF;
            case DAMAGED -> DossierReason.FILE_UNREADABLE;
            case TOO_COMPLEX -> DossierReason.FILE_TOO_COMPLEX;
            case FLOOD -> DossierReason.FILE_UNPACKS_TO_A_FLOOD;
            case LEADS_ELSEWHERE -> DossierReason.FILE_LEADS_ELSEWHERE;
            case GAVE_UP -> DossierReason.FILE_NOT_READ;
        };
    }

    private static Finding finding(Requirement asked, DossierReason code, String... values) {
        return new Finding(asked.kind(), Reason.of(code, asked.paragraph(), values));
    }

    // A film of 5:00.040 is over five minutes: the part of a second is shown, or the finding would look wrong.
    private static String clock(Duration duration) {
        String seconds = "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
        return duration.toMillisPart() == 0 ? seconds : seconds + ".%03d".formatted(duration.toMillisPart());
    }
}
