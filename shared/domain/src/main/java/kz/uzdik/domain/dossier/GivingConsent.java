package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/**
 * The consents among a form's values. Nobody consents for somebody else: a nominator may fill the rest in, the candidate
 * consents with an account of their own.
 *
 * @param definition the digest of the contest's rules, under which its texts are kept
 */
record GivingConsent(String definition, FormPlan form, ShownTexts texts) {

    /**
     * What came of them.
     *
     * @param given by the names of their fields: as they were where nothing changed
     */
    record Consents(Map<String, DataConsent> given, List<Reason> against) {}

    Consents given(
            Map<String, FormValue> values, Optional<FilledForm> before, Dossier dossier, Actor actor, Instant at) {
        Map<String, DataConsent> given = new TreeMap<>();
        List<Reason> against = new ArrayList<>();
        Map<String, DataConsent> there = before.map(FilledForm::consents).orElse(Map.of());
        for (FormField field : form.fields()) {
            if (values.get(field.id()) instanceof FormValue.Agreed agreed) {
                Optional<DataConsent> same =
                        Optional.ofNullable(there.get(field.id())).filter(consent -> consent.isOf(agreed));
                Optional<ConsentText> shown = shown(field, agreed);
                if (same.isPresent()) {
                    given.put(field.id(), same.get());
                } else if (!isCandidate(dossier, actor.id())) {
                    against.add(said(DossierReason.CONSENT_NOT_YOURS, field));
                } else if (shown.isEmpty()) {
                    against.add(said(DossierReason.CONSENT_TO_OTHER_TEXT, field));
                } else {
                    given.put(field.id(), new DataConsent(agreed.language(), shown.get(), actor.id(), at));
                }
            }
        }
        return new Consents(given, against);
    }

    // A text that was worded anew since it was read is not what somebody consented to.
    private Optional<ConsentText> shown(FormField field, FormValue.Agreed agreed) {
        return ConsentText.of(form.id(), field.id(), key -> texts.text(definition, agreed.language(), key))
                .filter(text -> text.digest().equals(agreed.digest()));
    }

    private static boolean isCandidate(Dossier dossier, PersonId person) {
        return dossier.filing().candidate().filter(person::equals).isPresent();
    }

    private Reason said(DossierReason code, FormField field) {
        return Reason.of(code, field.paragraph(), "field", form.id() + "." + field.id());
    }
}
