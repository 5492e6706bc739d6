package kz.uzdik.local.stack.template;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What `!Ref` and `!GetAtt` give for a parameter, a pseudo parameter or a resource. */
final class References {
    private final Map<String, String> parameters;
    private final Surroundings surroundings;
    private final Map<String, Named> resources = new LinkedHashMap<>();

    /** A name may refer to other names, so it is worked out when it is asked for. */
    private record Named(ResourceType type, Supplier<String> written) {
        String name() {
            return written.get();
        }
    }

    References(Map<String, String> parameters, Surroundings surroundings) {
        this.parameters = parameters;
        this.surroundings = surroundings;
    }

    /** @param name the written one, if there is one; asked for once for each use */
    void add(String logicalId, ResourceType type, Supplier<Optional<String>> name) {
        resources.put(logicalId, new Named(type, () -> name.get().orElseGet(() -> madeUpName(logicalId, type))));
    }

    String name(String logicalId) {
        Named named = resources.get(logicalId);
        if (named == null) throw new IllegalArgumentException(logicalId);
        return named.name();
    }

    String arn(String logicalId) {
        return attribute(logicalId, "Arn").orElseThrow();
    }

    boolean has(ResourceType type, String arn) {
        return resources.values().stream()
                .anyMatch(named -> named.type() == type
                        && type.arn(named.name(), surroundings).equals(arn));
    }

    /** The logical id of the API of a physical name. */
    Optional<String> api(String name) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getValue().type() == ResourceType.API)
                .filter(resource -> resource.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<String> ref(String id) {
        if (parameters.containsKey(id)) return Optional.ofNullable(parameters.get(id));
        Named named = resources.get(id);
        if (named == null) return Optional.ofNullable(pseudo().get(id));
        String name = named.name();
        return Optional.of(
                switch (named.type()) {
                    case QUEUE -> queueUrl(name);
                    case MANAGED_POLICY, TOPIC -> named.type().arn(name, surroundings);
                    default -> name;
                });
    }

    Optional<String> attribute(String logicalId, String attribute) {
        Named named = resources.get(logicalId);
        if (named == null) return Optional.empty();
        String name = named.name();
        String arn = named.type().arn(name, surroundings);
        return Optional.ofNullable(
                switch (attribute) {
                    case "Arn" -> arn;
                    case "StreamArn" -> named.type() == ResourceType.TABLE ? arn + "/stream/current" : null;
                    case "QueueName" -> named.type() == ResourceType.QUEUE ? name : null;
                    case "QueueUrl" -> named.type() == ResourceType.QUEUE ? queueUrl(name) : null;
                    case "PolicyArn" -> named.type() == ResourceType.MANAGED_POLICY ? arn : null;
                    case "KeyId" -> named.type() == ResourceType.KEY ? name : null;
                    case "DomainName", "RegionalDomainName" ->
                        named.type() == ResourceType.BUCKET ? name + ".s3.amazonaws.com" : null;
                    default -> null;
                });
    }

    private Map<String, String> pseudo() {
        var pseudo = new HashMap<String, String>();
        pseudo.put("AWS::Region", surroundings.region());
        pseudo.put("AWS::AccountId", surroundings.account());
        pseudo.put("AWS::Partition", "aws");
        pseudo.put("AWS::StackName", "uzdik-local");
        pseudo.put("AWS::URLSuffix", "amazonaws.com");
        return pseudo;
    }

    private String queueUrl(String name) {
        return surroundings.queueEndpoint() + "/" + surroundings.account() + "/" + name;
    }

    private static String madeUpName(String logicalId, ResourceType type) {
        if (type == ResourceType.KEY)
            return UUID.nameUUIDFromBytes(logicalId.getBytes(StandardCharsets.UTF_8))
                    .toString();
        return "uzdik-" + logicalId.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
