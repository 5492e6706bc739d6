package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Reason;

/**
 * What a commission decided on a dossier at its sitting (2020 p10, p11).
 *
 * @param reasons every ground of a refusal with its paragraph; empty when admitted
 */
public record Admission(boolean admitted, List<Reason> reasons, String sitting, Instant at) {
    public Admission {
        reasons = List.copyOf(reasons);
    }
}
