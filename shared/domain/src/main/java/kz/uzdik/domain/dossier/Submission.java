package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.scoring.Points;

/**
 * What was handed in at one intake. From then on these files cannot be replaced, nor these forms filled in anew.
 *
 * @param late whether it came after the deadline that was then in force
 * @param facts the figures stated, or summed up by a form, by the name the definition gives them
 * @param forms as they were saved last
 */
public record Submission(
        String intake,
        Instant at,
        boolean late,
        List<UploadId> uploads,
        Map<String, Points> facts,
        List<PinnedForm> forms) {
    public Submission {
        uploads = List.copyOf(uploads);
        facts = Map.copyOf(facts);
        forms = List.copyOf(forms);
    }

    /** A submission without forms. */
    public Submission(String intake, Instant at, boolean late, List<UploadId> uploads, Map<String, Points> facts) {
        this(intake, at, late, uploads, facts, List.of());
    }

    /** The names of the forms that were complete. */
    Set<String> completeForms() {
        return forms.stream().filter(PinnedForm::complete).map(PinnedForm::form).collect(Collectors.toSet());
    }
}
