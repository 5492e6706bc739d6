package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role of the template with its inline policies.
 *
 * @param name its physical name
 * @param policies documents as trees without intrinsics
 * @param boundary the most that it can be given, if the template says so
 */
public record Role(
        String logicalId, String name, String arn, List<Map<String, Object>> policies, Optional<Boundary> boundary) {
    public Role {
        policies = List.copyOf(policies);
    }

    /** A managed policy as a boundary. */
    public record Boundary(String arn, Map<String, Object> document) {}
}
