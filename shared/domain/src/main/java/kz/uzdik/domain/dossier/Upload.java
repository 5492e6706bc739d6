package kz.uzdik.domain.dossier;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;

/**
 * One file of a dossier, as declared, and what became of it.
 *
 * @param fileName the name the client gave, for display only
 * @param bytes the exact length declared and signed
 * @param sha256 lower-case hex, declared and signed
 * @param inspection what its content turned out to be; empty until it was looked at
 * @param findings what is wrong with it; empty lists none
 * @param scan what looking for malware came to
 */
public record Upload(
        UploadId id,
        DocumentKind kind,
        String fileName,
        DocumentFormat format,
        long bytes,
        String sha256,
        Optional<Inspection> inspection,
        List<Finding> findings,
        Scan scan) {
    public Upload {
        findings = List.copyOf(findings);
    }

    static Upload planned(
            UploadId id, DocumentKind kind, String fileName, DocumentFormat format, long bytes, String sha256) {
        return new Upload(id, kind, fileName, format, bytes, sha256, Optional.empty(), List.of(), Scan.AWAITED);
    }

    Upload judged(Inspection seen, List<Finding> found) {
        return new Upload(id, kind, fileName, format, bytes, sha256, Optional.of(seen), found, scan);
    }

    Upload scanned(Scan now, List<Finding> found) {
        return new Upload(id, kind, fileName, format, bytes, sha256, inspection, found, now);
    }

    /** Whether others than its owner may open it: looked at, and found clean or answered for. */
    public boolean isOpenToOthers() {
        return isJudged() && scan.lets();
    }

    public boolean isJudged() {
        return inspection.isPresent();
    }
}
