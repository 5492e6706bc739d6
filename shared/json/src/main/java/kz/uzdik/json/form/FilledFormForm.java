package kz.uzdik.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.ConsentText;
import kz.uzdik.domain.dossier.DataConsent;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/** A form as it was filled in. It holds personal data. */
public final class FilledFormForm {
    public static final Form<FilledForm> FORM = new Form<>(FilledFormForm::write, FilledFormForm::read);

    private FilledFormForm() {}

    static Members write(FilledForm form) {
        Map<String, Map<String, @Nullable Object>> consents = new TreeMap<>();
        form.consents().forEach((field, consent) -> consents.put(field, consent(consent)));
        return Members.of("dossier", form.dossier().toString())
                .with("intake", form.intake())
                .with("form", form.form())
                .with("values", FormValues.write(form.values()))
                .with("consents", consents)
                .with("by", form.by().value())
                .with("at", form.at())
                .with("version", form.version());
    }

    private static Map<String, @Nullable Object> consent(DataConsent consent) {
        return Members.of("language", consent.language())
                .with("text", consent.text().text())
                .with("by", consent.by().value())
                .with("at", consent.at())
                .map();
    }

    static FilledForm read(Fields fields) {
        var dossier = fields.required("dossier", StoredTypes.DOSSIER);
        var intake = fields.required("intake", StoredTypes.TEXT);
        var form = fields.required("form", StoredTypes.TEXT);
        var values = fields.required("values", FormValues.TYPE);
        Map<String, DataConsent> consents = new LinkedHashMap<>();
        fields.map("consents").forEach((field, consent) -> consents.put(field, consent(consent)));
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new FilledForm(dossier, intake, form, values, consents, by, at, version);
    }

    private static DataConsent consent(Fields fields) {
        var language = fields.choice("language", Language.class);
        var text = fields.required("text", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        return new DataConsent(language, new ConsentText(text), by, at);
    }
}
