package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.json.form.DossierForm;

/** One dossier stands for an akim in an edition, and the akim's claim names it. */
final class Claims implements Invariant {
    private static final String RULE = "claim";

    @Override
    public List<Damage> broken(Stores stores) {
        Map<String, String> claims = new HashMap<>();
        stores.contest().stream()
                .filter(item -> item.partition().startsWith("CANDIDACY#"))
                .forEach(item -> claims.put(
                        item.partition().substring("CANDIDACY#".length()),
                        item.text("dossier").orElse("")));
        Map<String, String> standing = new HashMap<>();
        List<Damage> damages = new ArrayList<>();
        for (Dossier dossier : stores.read("dossier", DossierForm.FORM).toList()) {
            if (!(dossier.applicant() instanceof Akim akim)
                    || dossier.exit().isPresent()
                    || dossier.closed().isPresent()) continue;
            String key = Claim.key(dossier.id().edition(), akim.iin());
            String other = standing.put(key, dossier.id().toString());
            if (other != null)
                damages.add(new Damage(
                        RULE, dossier.id().toString(), "another dossier stands for the same akim: " + other));
            if (!dossier.id().toString().equals(claims.get(key)))
                damages.add(new Damage(RULE, dossier.id().toString(), "the claim does not name it"));
        }
        return damages;
    }
}
