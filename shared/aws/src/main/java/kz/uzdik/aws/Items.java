package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.json.form.AuditEntryForm;
import kz.uzdik.json.form.Form;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of the table's items, and items as they are written and read. */
final class Items {
    static final String TYPE = "type";
    static final String STATE = "state";
    static final String VERSION = "version";
    static final String PHASE = "phase";
    static final String AUDIT_NUMBER = "auditNumber";
    static final String AUDIT_DIGEST = "auditDigest";

    /** An item may have 400 KB with its keys, names and other attributes. */
    static final int LARGEST_STATE = 350 * 1024;

    private Items() {}

    static <S> Map<String, AttributeValue> state(Kind<S> kind, S state, AuditEntry.Head head) {
        Key key = kind.key(state);
        String type = kind.subject().name().toLowerCase(Locale.ROOT);
        Map<String, AttributeValue> item = item(key, type, kind.form(), state);
        item.put(VERSION, number(kind.version().applyAsLong(state)));
        item.put(AUDIT_NUMBER, number(head.number()));
        item.put(AUDIT_DIGEST, AttributeValue.fromS(head.digest()));
        kind.phase().apply(state).ifPresent(phase -> item.put(PHASE, AttributeValue.fromS(phase)));
        kind.indexed().apply(state).forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
        return item;
    }

    static Map<String, AttributeValue> audit(AuditEntry entry) {
        Key key = Key.audit(entry.subject(), entry.id(), entry.number());
        Map<String, AttributeValue> item = item(key, "audit", AuditEntryForm.FORM, entry);
        DynamoAuditTrail.indexed(entry).forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
        return item;
    }

    /** An item with its keys, its type and a value in its JSON form. */
    static <T> Map<String, AttributeValue> item(Key key, String type, Form<T> form, T value) {
        String text = form.text(value);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_STATE) {
            throw new TooLargeToStore(key, bytes);
        }
        Map<String, AttributeValue> item = new HashMap<>(key.attributes());
        item.put(TYPE, AttributeValue.fromS(type));
        item.put(STATE, AttributeValue.fromS(text));
        return item;
    }

    static <T> T read(Form<T> form, Map<String, AttributeValue> item) {
        return form.parse(text(item, STATE));
    }

    static AuditEntry.Head head(Map<String, AttributeValue> item) {
        return new AuditEntry.Head(Long.parseLong(there(item, AUDIT_NUMBER).n()), text(item, AUDIT_DIGEST));
    }

    static long version(Map<String, AttributeValue> item) {
        return Long.parseLong(there(item, VERSION).n());
    }

    /** A number that is 0 when it is not there. */
    static int count(Map<String, AttributeValue> item, String name) {
        @Nullable AttributeValue value = item.get(name);
        return value == null ? 0 : Integer.parseInt(value.n());
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return there(item, name).s();
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    private static AttributeValue there(Map<String, AttributeValue> item, String name) {
        @Nullable AttributeValue value = item.get(name);
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("an item has no " + name));
    }
}
