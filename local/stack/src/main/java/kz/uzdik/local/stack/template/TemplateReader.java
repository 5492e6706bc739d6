package kz.uzdik.local.stack.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a SAM `template.yaml` as far as the embedded stack needs it. What it does not understand (a resource, event or
 * property that would change behaviour, an intrinsic) is a {@link TemplateException} naming every such place at once;
 * resources whose condition does not hold are not looked at.
 */
public final class TemplateReader {
    private final Problems problems = new Problems();
    private final Map<String, Object> conditions;
    private final Map<String, Object> written;
    private final Map<String, String> parameters;
    private final References references;
    private final Evaluation evaluation;
    private final Map<String, String> standIns;
    /** Resources whose name is being worked out: a name that comes back to itself counts as not written. */
    private final Set<String> naming = new HashSet<>();

    private TemplateReader(
            Map<String, Object> top,
            Map<String, String> overrides,
            Surroundings surroundings,
            Map<String, String> standIns) {
        this.standIns = standIns;
        var sections = new Section(top, "", problems);
        sections.accept("AWSTemplateFormatVersion", "Transform", "Description", "Metadata", "Globals", "Outputs");
        conditions = TemplateYaml.map(sections.any("Conditions").orElse(Map.of()));
        written = TemplateYaml.map(sections.any("Resources").orElse(Map.of()));
        parameters = parameters(sections.section("Parameters"), overrides);
        sections.end();
        references = new References(parameters, surroundings);
        evaluation = new Evaluation(references, conditions, problems);
    }

    /**
     * Reads a template.
     *
     * @param overrides values for parameters, used where the template has a parameter of that name
     */
    public static Template read(Path file, Map<String, String> overrides, Surroundings surroundings)
            throws IOException {
        return read(file, overrides, surroundings, Map.of());
    }

    /**
     * Reads a template beside whose tables there are others, as after a restore.
     *
     * @param standIns the logical id of the table that each other one is like, by the other one's name
     */
    public static Template read(
            Path file, Map<String, String> overrides, Surroundings surroundings, Map<String, String> standIns)
            throws IOException {
        Map<String, Object> top = TemplateYaml.load(file);
        var reader = new TemplateReader(top, overrides, surroundings, standIns);
        Template template = reader.template(top);
        reader.problems.stopIfAny();
        return template;
    }

    /** The logical ids of a template's REST APIs, whatever their conditions say. */
    public static Set<String> apis(Path file) throws IOException {
        var apis = new LinkedHashSet<String>();
        TemplateYaml.map(TemplateYaml.load(file).getOrDefault("Resources", Map.of()))
                .forEach((id, tree) -> {
                    Object type = TemplateYaml.map(tree).getOrDefault("Type", "");
                    if (ResourceType.of(String.valueOf(type)).equals(Optional.of(ResourceType.API))) apis.add(id);
                });
        return apis;
    }

    private static Map<String, String> parameters(Section written, Map<String, String> overrides) {
        var values = new LinkedHashMap<String, String>();
        for (String name : written.keys()) {
            Optional<String> given = Optional.ofNullable(overrides.get(name));
            Section parameter = written.section(name);
            values.put(name, given.or(() -> parameter.text("Default")).orElse(""));
            if (given.isEmpty() && parameter.text("Default").isEmpty())
                written.problems()
                        .add(parameter.at("Default"), "must be given, the embedded stack has no value for it");
        }
        return values;
    }

    private Template template(Map<String, Object> top) {
        Map<String, ResourceType> active = active();
        active.forEach((id, type) -> references.add(id, type, () -> writtenName(id, type)));
        standIns.keySet().forEach(name -> references.add(name, ResourceType.TABLE, () -> Optional.of(name)));
        var globals =
                new Section(evaluation.map(top.getOrDefault("Globals", Map.of()), "Globals"), "Globals", problems);
        var functions = new FunctionReader(globals.section("Function"), references);
        globals.end();
        var read = new Resources();
        active.forEach((id, type) -> {
            if (type == ResourceType.ALIAS) alias(properties(id), read.aliases);
            if (type == ResourceType.BUCKET_POLICY) read.publicReading.add(properties(id));
        });
        active.forEach((id, type) -> read(id, type, functions, read));
        standIns.forEach((name, like) -> read.standIn(name, references.arn(name), like));
        return read.template(parameters, outputs(top));
    }

    private void read(String id, ResourceType type, FunctionReader functions, Resources into) {
        switch (type) {
            case API -> into.apis.add(ApiReader.read(id, references.name(id), properties(id)));
            case FUNCTION -> into.functions.add(functions.read(id, properties(id)));
            case TABLE -> into.tables.add(StoreReader.table(id, properties(id), references));
            case BUCKET -> into.buckets.add(StoreReader.bucket(id, properties(id), references, into.publicReading));
            case QUEUE -> into.queues.add(MessagingReader.queue(id, properties(id), references));
            case TOPIC -> MessagingReader.topic(properties(id));
            case SUBSCRIPTION -> into.subscriptions.add(MessagingReader.subscription(properties(id), references));
            case RULE -> into.rules.add(MessagingReader.rule(id, properties(id), references));
            case KEY -> {
                List<String> names = into.aliases.getOrDefault(references.name(id), List.of());
                into.keys.add(MessagingReader.key(id, properties(id), references, names));
            }
            case ALIAS, BUCKET_POLICY -> {} // read before, for its key or bucket
            case ROLE -> into.roles.add(role(id));
            case MANAGED_POLICY, LOG_GROUP, ALARM, QUEUE_POLICY -> properties(id); // for its intrinsics only
        }
    }

    private Role role(String id) {
        Section own = properties(id);
        List<Map<String, Object>> policies = own.sections("Policies").stream()
                .map(policy -> TemplateYaml.map(policy.any("PolicyDocument").orElse(Map.of())))
                .toList();
        Optional<Role.Boundary> boundary =
                own.text("PermissionsBoundary").map(arn -> new Role.Boundary(arn, managedPolicy(arn)));
        if (own.keys().contains("ManagedPolicyArns"))
            own.problems().notUnderstood(own.at("ManagedPolicyArns"), "a managed policy");
        return new Role(id, references.name(id), references.arn(id), policies, boundary);
    }

    private Map<String, Object> managedPolicy(String arn) {
        return active().entrySet().stream()
                .filter(resource -> resource.getValue() == ResourceType.MANAGED_POLICY)
                .map(Map.Entry::getKey)
                .filter(id -> references.arn(id).equals(arn))
                .findFirst()
                .map(id -> TemplateYaml.map(properties(id).any("PolicyDocument").orElse(Map.of())))
                .orElseGet(Map::of);
    }

    private static final class Resources {
        private final List<Api> apis = new ArrayList<>();
        private final List<LambdaFunction> functions = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<Bucket> buckets = new ArrayList<>();
        private final List<Queue> queues = new ArrayList<>();
        private final List<Subscription> subscriptions = new ArrayList<>();
        private final List<ArrivalRule> rules = new ArrayList<>();
        private final List<KmsKey> keys = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final Map<String, List<String>> aliases = new LinkedHashMap<>();
        private final PublicReading publicReading = new PublicReading();

        void standIn(String name, String arn, String like) {
            tables.stream()
                    .filter(table -> table.logicalId().equals(like))
                    .findFirst()
                    .map(table -> table.standIn(name, arn))
                    .ifPresent(tables::add);
        }

        Template template(Map<String, String> parameters, Map<String, String> outputs) {
            return new Template(
                    parameters, apis, functions, tables, buckets, queues, subscriptions, rules, keys, roles, outputs);
        }
    }

    /** The resources whose condition holds and whose type is understood. */
    private Map<String, ResourceType> active() {
        var active = new LinkedHashMap<String, ResourceType>();
        written.forEach((id, tree) -> {
            var resource = new Section(TemplateYaml.map(tree), "Resources." + id, problems);
            resource.accept("DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata", "Properties");
            Optional<String> condition = resource.text("Condition");
            if (condition.isPresent() && !evaluation.condition(condition.get(), resource.at("Condition"))) return;
            String type = resource.required("Type");
            resource.end();
            ResourceType.of(type)
                    .ifPresentOrElse(
                            known -> active.put(id, known), () -> problems.notUnderstood(resource.at("Type"), type));
        });
        return active;
    }

    private Optional<String> writtenName(String id, ResourceType type) {
        Object properties = TemplateYaml.map(written.getOrDefault(id, "")).get("Properties");
        Object name = TemplateYaml.map(properties == null ? "" : properties).get(type.nameProperty());
        if (name == null || !naming.add(id)) return Optional.empty();
        try {
            return Optional.of(String.valueOf(
                            evaluation.value(name, "Resources." + id + ".Properties." + type.nameProperty())))
                    .filter(text -> !text.isEmpty());
        } finally {
            naming.remove(id);
        }
    }

    private Section properties(String id) {
        String path = "Resources." + id + ".Properties";
        Object tree = TemplateYaml.map(written.getOrDefault(id, "")).getOrDefault("Properties", Map.of());
        return new Section(evaluation.map(tree, path), path, problems);
    }

    private static void alias(Section own, Map<String, List<String>> aliases) {
        String target = own.required("TargetKeyId");
        String key = target.substring(target.lastIndexOf('/') + 1);
        aliases.computeIfAbsent(key, _ -> new ArrayList<>()).add(own.required("AliasName"));
        own.end();
    }

    private Map<String, String> outputs(Map<String, Object> top) {
        var values = new LinkedHashMap<String, String>();
        TemplateYaml.map(top.getOrDefault("Outputs", Map.of())).forEach((id, tree) -> {
            Map<String, Object> output = TemplateYaml.map(tree);
            Object condition = output.get("Condition");
            String path = "Outputs." + id;
            if (condition == null || evaluation.condition(String.valueOf(condition), path + ".Condition"))
                values.put(id, String.valueOf(evaluation.value(output.getOrDefault("Value", ""), path + ".Value")));
        });
        return values;
    }
}
