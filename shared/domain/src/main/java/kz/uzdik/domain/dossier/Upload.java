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
 * @param identity what the file is known by
 * @param arrival that it lies in the store as declared; empty until that is known
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
        FileIdentity identity,
        Optional<Arrival> arrival,
        Optional<Inspection> inspection,
        List<Finding> findings,
        Scan scan) {
    public Upload {
        findings = List.copyOf(findings);
    }

    static Upload planned(
            UploadId id, DocumentKind kind, String fileName, DocumentFormat format, long bytes, FileIdentity identity) {
        return new Upload(
                id,
                kind,
                fileName,
                format,
                bytes,
                identity,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Scan.AWAITED);
    }

    Upload arrived(Arrival how) {
        return new Upload(id, kind, fileName, format, bytes, identity, Optional.of(how), inspection, findings, scan);
    }

    Upload judged(Inspection seen, List<Finding> found) {
        return new Upload(id, kind, fileName, format, bytes, identity, arrival, Optional.of(seen), found, scan);
    }

    Upload scanned(Scan now, List<Finding> found) {
        return new Upload(id, kind, fileName, format, bytes, identity, arrival, inspection, found, now);
    }

    /** The same without what was said of persons: the name of the file, and why it was released. */
    Upload erased() {
        return new Upload(
                id, kind, Filing.ERASED, format, bytes, identity, arrival, inspection, findings, scan.erased());
    }

    /** Whether the declared file is known to be there. */
    public boolean hasArrived() {
        return arrival.isPresent() || isJudged();
    }

    /** Whether others than its owner may open it: looked at, and found clean or answered for. */
    public boolean isOpenToOthers() {
        return isJudged() && scan.lets();
    }

    public boolean isJudged() {
        return inspection.isPresent();
    }
}
