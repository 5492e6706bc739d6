package kz.uzdik.local.stack.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a call wants to do, as IAM sees it.
 *
 * @param action as {@code dynamodb:GetItem}
 * @param resource the ARN, or {@code *} where the service has none
 * @param context condition keys that the call gives, each with its values
 */
record Access(String action, String resource, Map<String, List<String>> context) {
    Access {
        context = Map.copyOf(context);
    }

    static Access of(String action, String resource) {
        return new Access(action, resource, Map.of());
    }

    Access with(String key, List<String> values) {
        var more = new HashMap<>(context);
        more.put(key, List.copyOf(values));
        return new Access(action, resource, more);
    }

    Access with(String key, String value) {
        return with(key, List.of(value));
    }

    /** Without values of condition keys: those can be personal. */
    @Override
    public String toString() {
        return action + " on " + resource;
    }
}
