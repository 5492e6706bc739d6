package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.scoring.Points;

/**
 * What was handed in at one intake. From then on these files cannot be replaced.
 *
 * @param late whether it came after the deadline that was then in force
 * @param facts the figures stated, by the name the definition gives them
 */
public record Submission(String intake, Instant at, boolean late, List<UploadId> uploads, Map<String, Points> facts) {
    public Submission {
        uploads = List.copyOf(uploads);
        facts = Map.copyOf(facts);
    }
}
