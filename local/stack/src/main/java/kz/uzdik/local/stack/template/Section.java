package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map of a template being read: it remembers which of its keys were asked for, so that the rest can be told. */
final class Section {
    private final Map<String, Object> values;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Section(Map<String, Object> values, String path, Problems problems) {
        this.values = values;
        this.path = path;
        this.problems = problems;
    }

    String path() {
        return path;
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Problems problems() {
        return problems;
    }

    Set<String> keys() {
        return values.keySet();
    }

    Optional<Object> any(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        return any(key).map(value -> scalar(value, at(key)));
    }

    String required(String key) {
        return text(key).filter(text -> !text.isEmpty()).orElseGet(() -> {
            problems.add(at(key), "must be given");
            return "";
        });
    }

    int number(String key, int otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) return otherwise;
        if (text.get().matches("-?\\d{1,9}")) return Integer.parseInt(text.get());
        problems.add(at(key), "'" + text.get() + "' is not a number");
        return otherwise;
    }

    boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    Section section(String key) {
        Object value = any(key).orElse(Map.of());
        if (!(value instanceof Map)) problems.add(at(key), "must be a map");
        return new Section(TemplateYaml.map(value), at(key), problems);
    }

    List<Section> sections(String key) {
        var result = new ArrayList<Section>();
        int i = 0;
        for (Object item : list(key)) {
            String where = at(key) + "[" + i++ + "]";
            if (!(item instanceof Map)) problems.add(where, "must be a map");
            result.add(new Section(TemplateYaml.map(item), where, problems));
        }
        return result;
    }

    /** What may be written as a list or as a single value, as in policies. */
    List<String> oneOrMore(String key) {
        return any(key).orElse(List.of()) instanceof List<?> ? texts(key) : List.of(required(key));
    }

    List<String> texts(String key) {
        var result = new ArrayList<String>();
        for (Object item : list(key)) result.add(scalar(item, at(key)));
        return result;
    }

    Map<String, String> textMap(String key) {
        var result = new LinkedHashMap<String, String>();
        Section section = section(key);
        section.keys().forEach(name -> section.text(name).ifPresent(text -> result.put(name, text)));
        return result;
    }

    /** Keys that are right on AWS and change nothing here. */
    Section accept(String... keys) {
        asked.addAll(List.of(keys));
        return this;
    }

    /** Every key nobody asked for is a problem. */
    void end() {
        for (String key : values.keySet())
            if (!asked.contains(key)) problems.add(at(key), "is not understood by the embedded stack");
    }

    private List<?> list(String key) {
        Object value = any(key).orElse(List.of());
        if (value instanceof List<?> list) return list;
        problems.add(at(key), "must be a list");
        return List.of();
    }

    private String scalar(Object value, String where) {
        if (!(value instanceof Map) && !(value instanceof List)) return String.valueOf(value);
        problems.add(where, "must be a single value");
        return "";
    }
}
