package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works out a template's intrinsics; what is not understood becomes a problem and an empty text. */
final class Evaluation {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    /** What `!Ref AWS::NoValue` gives: the property is as if it were not written. */
    private record NoValue() {}

    private final References references;
    private final Map<String, Object> conditions;
    private final Problems problems;
    private final Set<String> underWay = new HashSet<>();

    Evaluation(References references, Map<String, Object> conditions, Problems problems) {
        this.references = references;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** The tree without intrinsics: maps, lists, texts, numbers, booleans. */
    Object value(Object tree, String path) {
        Object value = evaluate(tree, path);
        return value instanceof NoValue ? "" : value;
    }

    Map<String, Object> map(Object tree, String path) {
        Object value = value(tree, path);
        if (value instanceof Map || value.equals("")) return TemplateYaml.map(value);
        problems.add(path, "must be a map");
        return Map.of();
    }

    boolean condition(String name, String path) {
        Object tree = conditions.get(name);
        if (tree == null || !underWay.add(name)) {
            problems.add(path, "'" + name + "' is not a condition, or one that depends on itself");
            return false;
        }
        try {
            return truth(tree, "Conditions." + name);
        } finally {
            underWay.remove(name);
        }
    }

    private boolean truth(Object tree, String path) {
        return Boolean.parseBoolean(text(evaluate(tree, path)));
    }

    private Object evaluate(Object tree, String path) {
        return switch (tree) {
            case Intrinsic intrinsic -> intrinsic(intrinsic, path);
            case Map<?, ?> map -> {
                var result = new LinkedHashMap<String, Object>();
                map.forEach((key, item) -> {
                    Object value = evaluate(item, path + "." + key);
                    if (!(value instanceof NoValue)) result.put(String.valueOf(key), value);
                });
                yield result;
            }
            case List<?> list -> items(list, path);
            default -> tree;
        };
    }

    private List<Object> items(Object argument, String path) {
        var result = new ArrayList<Object>();
        if (!(argument instanceof List<?> list)) {
            problems.add(path, "must be a list");
            return result;
        }
        for (int i = 0; i < list.size(); i++) {
            Object value = evaluate(list.get(i), path + "[" + i + "]");
            if (!(value instanceof NoValue)) result.add(value);
        }
        return result;
    }

    private Object intrinsic(Intrinsic intrinsic, String path) {
        Object argument = intrinsic.argument();
        return switch (intrinsic.name()) {
            case "Ref" -> text(argument).equals("AWS::NoValue") ? new NoValue() : ref(text(argument), path);
            case "GetAtt" -> getAtt(argument, path);
            case "Sub" -> sub(argument, path);
            case "If" -> choose(argument, path);
            case "Condition" -> condition(text(argument), path);
            case "Join" -> join(items(argument, path), path);
            case "Select" -> select(items(argument, path), path);
            case "Equals" -> {
                List<Object> sides = items(argument, path);
                yield sides.size() == 2 && text(sides.get(0)).equals(text(sides.get(1)));
            }
            case "Not" -> items(argument, path).stream().noneMatch(one -> Boolean.parseBoolean(text(one)));
            case "And" -> items(argument, path).stream().allMatch(one -> Boolean.parseBoolean(text(one)));
            case "Or" -> items(argument, path).stream().anyMatch(one -> Boolean.parseBoolean(text(one)));
            default -> {
                problems.notUnderstood(path, "!" + intrinsic.name());
                yield "";
            }
        };
    }

    private String ref(String id, String path) {
        return references.ref(id).orElseGet(() -> missing(id, path));
    }

    private String missing(String id, String path) {
        problems.add(path, "'" + id + "' names no parameter, resource or attribute that the embedded stack knows");
        return "";
    }

    private String getAtt(Object argument, String path) {
        String dotted = argument instanceof List<?> parts
                ? parts.stream().map(Evaluation::text).collect(Collectors.joining("."))
                : text(argument);
        return attribute(dotted, path);
    }

    private String attribute(String dotted, String path) {
        int dot = dotted.indexOf('.');
        if (dot < 0) return missing(dotted, path);
        return references
                .attribute(dotted.substring(0, dot), dotted.substring(dot + 1))
                .orElseGet(() -> missing(dotted, path));
    }

    private String sub(Object argument, String path) {
        if (!(argument instanceof List<?> parts)) return fill(text(argument), Map.of(), path);
        var values = new HashMap<String, String>();
        if (parts.size() > 1) map(parts.get(1), path).forEach((name, value) -> values.put(name, text(value)));
        return fill(parts.isEmpty() ? "" : text(parts.getFirst()), values, path);
    }

    private String fill(String text, Map<String, String> values, String path) {
        return PLACE.matcher(text).replaceAll(place -> {
            String name = place.group(1);
            if (name.startsWith("!")) return Matcher.quoteReplacement("${" + name.substring(1) + "}");
            String value = values.get(name);
            if (value == null) value = name.contains(".") ? attribute(name, path) : ref(name, path);
            return Matcher.quoteReplacement(value);
        });
    }

    private Object choose(Object argument, String path) {
        if (!(argument instanceof List<?> parts) || parts.size() != 3) {
            problems.add(path, "!If takes a condition and two values");
            return "";
        }
        return evaluate(condition(text(parts.get(0)), path) ? parts.get(1) : parts.get(2), path);
    }

    private String join(List<Object> parts, String path) {
        if (parts.size() == 2 && parts.get(1) instanceof List<?> items)
            return items.stream().map(Evaluation::text).collect(Collectors.joining(text(parts.get(0))));
        problems.add(path, "!Join takes a separator and a list");
        return "";
    }

    private Object select(List<Object> parts, String path) {
        if (parts.size() == 2
                && parts.get(1) instanceof List<?> items
                && text(parts.get(0)).matches("\\d{1,3}")) {
            int index = Integer.parseInt(text(parts.get(0)));
            if (index < items.size()) return items.get(index);
        }
        problems.add(path, "!Select takes an index and a list that is long enough");
        return "";
    }

    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }
}
