package kz.uzdik.functions.contestadministration;

import static java.util.Map.entry;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What shape a definition is of, as {@code contests/definition.schema.json} says it. Only whoever takes a new definition
 * in asks it: a definition that is kept has been through here.
 */
final class DefinitionSchema {
    private static final String NAME = "urn:uzdik:contest-definition";
    private static final String REQUIRED = "required";
    private static final String NO_OTHERS = "additionalProperties";

    /** The house's code for what each keyword refuses; anything else is simply not allowed. */
    private static final Map<String, String> CODES = Map.ofEntries(
            entry(REQUIRED, FieldProblem.MISSING),
            entry(NO_OTHERS, FieldProblem.UNKNOWN_FIELD),
            entry("type", FieldProblem.WRONG_TYPE),
            entry("pattern", FieldProblem.BAD_FORMAT),
            entry("format", FieldProblem.BAD_FORMAT),
            entry("minLength", FieldProblem.TOO_SHORT),
            entry("minItems", FieldProblem.TOO_SHORT),
            entry("maxLength", FieldProblem.TOO_LONG),
            entry("maxItems", FieldProblem.TOO_LONG),
            entry("minimum", FieldProblem.OUT_OF_RANGE),
            entry("exclusiveMinimum", FieldProblem.OUT_OF_RANGE),
            entry("maximum", FieldProblem.OUT_OF_RANGE),
            entry("uniqueItems", FieldProblem.DUPLICATE));

    /** What a keyword's value says was expected, where its description does not say it better. */
    private static final Map<String, String> WORDS = Map.of(
            "minLength", "at least %s characters",
            "maxLength", "at most %s characters",
            "minItems", "at least %s items",
            "maxItems", "at most %s items",
            "minimum", "at least %s",
            "exclusiveMinimum", "more than %s",
            "maximum", "at most %s",
            "const", "%s",
            "type", "a value of type %s");

    private final @Nullable Object tree;
    private final Schema schema;

    private DefinitionSchema(@Nullable Object tree, String part) {
        this.tree = tree;
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(NAME, Json.text(tree)))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(NAME + part));
    }

    /** The schema that is shipped, read when it is first asked for. */
    static DefinitionSchema shipped() {
        return Shipped.WHOLE;
    }

    /** The schema of one part of a definition, by its name among the schema's {@code $defs}. */
    static DefinitionSchema ofPart(String name) {
        return new DefinitionSchema(Shipped.TREE, "#/$defs/" + name);
    }

    private static final class Shipped {
        static final @Nullable Object TREE = Json.read(file());
        static final DefinitionSchema WHOLE = new DefinitionSchema(TREE, "");

        private static byte[] file() {
            try (InputStream file = DefinitionSchema.class.getResourceAsStream("/definition.schema.json")) {
                return Objects.requireNonNull(file).readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Everything that is wrong with the shape of a tree, each place once; nothing when it is right. */
    List<FieldProblem> problems(@Nullable Object definition) {
        Map<String, FieldProblem> byPlace = new LinkedHashMap<>();
        schema.validate(Json.text(definition), InputFormat.JSON).stream()
                .map(this::problem)
                .forEach(problem -> byPlace.putIfAbsent(problem.pointer(), problem));
        return List.copyOf(byPlace.values());
    }

    private FieldProblem problem(Error error) {
        String keyword = error.getKeyword();
        String place = error.getInstanceLocation().toString();
        boolean ofMember = keyword.equals(REQUIRED) || keyword.equals(NO_OTHERS);
        return new FieldProblem(
                ofMember ? place + "/" + escaped(error.getProperty()) : place,
                CODES.getOrDefault(keyword, FieldProblem.NOT_ALLOWED),
                expected(keyword, error.getSchemaLocation().getFragment().toString()));
    }

    private String expected(String keyword, String location) {
        if (keyword.equals(REQUIRED)) {
            return "a value";
        }
        if (keyword.equals(NO_OTHERS)) {
            return "no such field";
        }
        Object value = at(location);
        if (value instanceof List<?> choices && keyword.equals("enum")) {
            return "one of " + choices.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String words = WORDS.get(keyword);
        if (words != null && !(value instanceof List<?>)) {
            return words.formatted(value);
        }
        Object description = at(location.substring(0, location.lastIndexOf('/')) + "/description");
        return description == null ? "a value as the schema has it at " + location : description.toString();
    }

    private @Nullable Object at(String location) {
        Object here = tree;
        for (String name : location.substring(1).split("/", -1)) {
            here = here instanceof List<?> items
                    ? items.get(Integer.parseInt(name))
                    : here instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return here;
    }

    // As readers of fields write it, who cut names that nobody would read.
    private static String escaped(String name) {
        String cut = name.length() <= 64 ? name : name.substring(0, 64);
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
