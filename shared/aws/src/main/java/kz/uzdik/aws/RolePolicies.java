package kz.uzdik.aws;

import java.util.Map;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

/** The policies within one role: rights that are given for a while. */
public final class RolePolicies {
    private final IamClient iam;
    private final String role;

    /** @param role the role's name */
    public RolePolicies(IamClient iam, String role) {
        this.iam = iam;
        this.role = role;
    }

    /** Puts a policy in place of an earlier one of its name. */
    public void put(String name, Map<String, ? extends @Nullable Object> document) {
        iam.putRolePolicy(put -> put.roleName(role).policyName(name).policyDocument(Json.text(document)));
    }

    /** Takes a policy away; one that is not there is taken away already. */
    public void remove(String name) {
        try {
            iam.deleteRolePolicy(delete -> delete.roleName(role).policyName(name));
        } catch (NoSuchEntityException _) {
            // Whoever asks again after a crash is done.
        }
    }
}
