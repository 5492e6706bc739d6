package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What was handed in at one intake. From then on these files cannot be replaced.
 *
 * @param late whether it came after the deadline that was then in force
 */
public record Submission(String intake, Instant at, boolean late, List<UploadId> uploads) {
    public Submission {
        uploads = List.copyOf(uploads);
    }
}
