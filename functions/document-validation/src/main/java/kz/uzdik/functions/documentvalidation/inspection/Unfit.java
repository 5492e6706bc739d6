package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.io.Serial;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Ends an inspection with a verdict; an IOException, so that it passes through parsers that are not ours. */
final class Unfit extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Defect defect;

    Unfit(Defect defect) {
        super(defect.name());
        this.defect = defect;
    }

    Defect defect() {
        return defect;
    }
}
