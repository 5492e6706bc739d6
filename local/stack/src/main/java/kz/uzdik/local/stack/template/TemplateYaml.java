package kz.uzdik.local.stack.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Loads a template's YAML as maps, lists, scalars and {@link Intrinsic}s; dates stay texts. */
final class TemplateYaml {
    private static final String LONG_FORM = "Fn::";

    private TemplateYaml() {}

    static Map<String, Object> load(Path file) throws IOException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumper = new DumperOptions();
        var yaml = new Yaml(new Tags(options), new Representer(dumper), dumper, options, new NoDates());
        try (Reader in = Files.newBufferedReader(file)) {
            return map(normal(yaml.load(in)));
        } catch (YAMLException wrong) {
            throw new TemplateException(List.of(new Problem(
                    file.getFileName().toString(),
                    String.valueOf(wrong.getMessage()).replaceAll("\\s+", " "))));
        }
    }

    @SuppressWarnings("unchecked") // normal() has made every key a text
    static Map<String, Object> map(Object tree) {
        return tree instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** Long forms become intrinsics, keys become texts, nothing (`~`) becomes an empty text. */
    private static Object normal(@Nullable Object tree) {
        return switch (tree) {
            case null -> "";
            case Intrinsic(var name, var argument) -> new Intrinsic(name, normal(argument));
            case Map<?, ?> map -> normalMap(map);
            case List<?> list -> {
                var items = new ArrayList<>();
                for (Object item : list) items.add(normal(item));
                yield items;
            }
            default -> tree;
        };
    }

    private static Object normalMap(Map<?, ?> map) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> result.put(String.valueOf(key), normal(value)));
        if (result.size() != 1) return result;
        var only = result.entrySet().iterator().next();
        if (only.getKey().startsWith(LONG_FORM))
            return new Intrinsic(only.getKey().substring(LONG_FORM.length()), only.getValue());
        boolean reference = List.of("Ref", "Condition").contains(only.getKey()) && only.getValue() instanceof String;
        return reference ? new Intrinsic(only.getKey(), only.getValue()) : result;
    }

    private static final class Tags extends SafeConstructor {
        Tags(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    Object argument = switch (node) {
                        case ScalarNode scalar -> constructScalar(scalar);
                        case SequenceNode sequence -> constructSequence(sequence);
                        case MappingNode mapping -> constructMapping(mapping);
                        default -> "";
                    };
                    return new Intrinsic(node.getTag().getValue().substring(1), argument);
                }
            });
        }
    }

    private static final class NoDates extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
