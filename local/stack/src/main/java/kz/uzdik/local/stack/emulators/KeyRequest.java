package kz.uzdik.local.stack.emulators;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON of a call to the key service. */
record KeyRequest(Map<String, Object> json) {
    /** A text; empty if it is not there. */
    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        return String.valueOf(json.getOrDefault(name, otherwise));
    }

    /** Bytes; an {@link IllegalArgumentException} for what is no base64. */
    byte[] bytes(String name) {
        return Base64.getDecoder().decode(text(name));
    }

    /** A map of texts, sorted; empty if it is not there. */
    Map<String, String> texts(String name) {
        var texts = new TreeMap<String, String>();
        if (json.get(name) instanceof Map<?, ?> given)
            given.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return texts;
    }

    /** The maps of a list. */
    List<KeyRequest> items(String name) {
        var items = new ArrayList<KeyRequest>();
        if (json.get(name) instanceof List<?> given)
            for (Object item : given) {
                var members = new TreeMap<String, Object>();
                if (item instanceof Map<?, ?> map) map.forEach((key, value) -> members.put(String.valueOf(key), value));
                items.add(new KeyRequest(members));
            }
        return items;
    }
}
