package kz.uzdik.domain.contract;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.ConsentText;
import kz.uzdik.domain.dossier.DataConsent;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.FormValue;
import kz.uzdik.domain.dossier.FormValue.Text;
import kz.uzdik.domain.people.Language;

/** Made-up forms with every kind of value. */
public final class FormSamples {
    private FormSamples() {}

    /** Empty at version 1, with values and a consent afterwards. */
    public static FilledForm form(DossierId dossier, int number, long version) {
        String intake = number % 2 == 0 ? "application" : "correction";
        String form = "form-" + number;
        if (version == 1) {
            return new FilledForm(dossier, intake, form, Map.of(), Map.of(), DossierSamples.OWNER, Samples.AT, version);
        }
        var text = new ConsentText("Дербес деректер \"" + version + "\"\nмақсаты\n");
        var consent = new DataConsent(Language.KK, text, DossierSamples.OWNER, Samples.AT);
        return new FilledForm(
                dossier,
                intake,
                form,
                values(version, text),
                Map.of("consent", consent),
                DossierSamples.OWNER,
                Samples.AT,
                version);
    }

    /** One value of every kind. */
    public static Map<String, FormValue> values(long version, ConsentText text) {
        return Map.of(
                "about",
                new Text("Ауыл \"Ақжар\"\\ \t\n№ " + version + " €𐐷"),
                "agreed",
                new FormValue.Flag(version % 2 == 0),
                "lines",
                new FormValue.Rows(
                        List.of(Map.of("name", new Text("көпір"), "cost", new Text("1200000.50")), Map.of(), Map.of())),
                "nothing",
                new FormValue.Rows(List.of()),
                "consent",
                new FormValue.Agreed(Language.KK, text.digest()));
    }
}
