package kz.uzdik.json.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.keeping.Period;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** How long an edition's personal data is kept. */
public final class RetentionForm {
    public static final Form<Retention> FORM = new Form<>(RetentionForm::write, RetentionForm::read);

    private RetentionForm() {}

    static Members write(Retention retention) {
        return Members.of("edition", retention.edition().value())
                .withOptional("policy", retention.policy().map(RetentionForm::policy))
                .withOptional("hold", retention.hold().map(RetentionForm::hold))
                .with("version", retention.version());
    }

    private static Members policy(Retention.Policy policy) {
        Map<String, Integer> days = new TreeMap<>();
        policy.days().forEach((period, count) -> days.put(WireName.of(period), count));
        Members periods = Members.empty();
        days.forEach(periods::with);
        return Members.of("days", periods)
                .withOptional("ended", policy.ended())
                .with("basis", policy.basis())
                .with("by", policy.by().value())
                .with("at", policy.at())
                .withOptional("confirmed", policy.confirmed().map(RetentionForm::confirmation));
    }

    private static Members confirmation(Retention.Confirmation given) {
        return Members.of("by", given.by().value()).with("at", given.at());
    }

    private static Members hold(Retention.Hold hold) {
        return Members.of("reason", hold.reason()).with("by", hold.by().value()).with("at", hold.at());
    }

    static Retention read(Fields fields) {
        var edition = fields.required("edition", StoredTypes.EDITION);
        var policy = fields.optionalPart("policy", RetentionForm::readPolicy);
        var hold = fields.optionalPart("hold", RetentionForm::readHold);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Retention(edition, policy, hold, version);
    }

    private static Retention.Policy readPolicy(Fields fields) {
        var days = fields.part("days", RetentionForm::days);
        var ended = fields.optionalDate("ended");
        var basis = fields.required("basis", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        var confirmed = fields.optionalPart("confirmed", RetentionForm::readConfirmation);
        fields.done();
        return new Retention.Policy(days.get(), ended, basis, by, at, confirmed);
    }

    private static Map<Period, Integer> days(Fields fields) {
        Map<Period, Integer> days = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            Optional<Integer> count = fields.optionalInteger(WireName.of(period), 0, Integer.MAX_VALUE);
            count.ifPresent(found -> days.put(period, found));
        }
        fields.done();
        return days;
    }

    private static Retention.Confirmation readConfirmation(Fields fields) {
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Retention.Confirmation(by, at);
    }

    private static Retention.Hold readHold(Fields fields) {
        var reason = fields.required("reason", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Retention.Hold(reason, by, at);
    }
}
