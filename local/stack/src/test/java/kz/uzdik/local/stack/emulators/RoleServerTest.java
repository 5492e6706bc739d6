package kz.uzdik.local.stack.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.LimitExceededException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

class RoleServerTest {
    private static final String COUNT = "uzdik-count";
    private static final String POLICY =
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"dynamodb:Query\","
                    + "\"Condition\":{\"ForAllValues:StringLike\":{\"dynamodb:LeadingKeys\":[\"p1#*+&<\"]}}}]}";

    @TempDir
    private Path folder;

    private RolePolicies policies;
    private RoleServer server;
    private IamClient iam;

    @BeforeEach
    void start() throws IOException {
        policies = new RolePolicies(List.of(COUNT, "uzdik-other"), Optional.of(folder.resolve("roles.json")));
        server = new RoleServer(policies);
        iam = new LocalAccount("aws-global", Map.of("IAM", server.endpoint())).client("IAM", IamClient.builder());
    }

    @AfterEach
    void stop() {
        iam.close();
        server.close();
    }

    private void put(String role, String name, String document) {
        iam.putRolePolicy(policy -> policy.roleName(role).policyName(name).policyDocument(document));
    }

    private String read(String role, String name) {
        String encoded = iam.getRolePolicy(policy -> policy.roleName(role).policyName(name))
                .policyDocument();
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    @Test
    void a_policy_is_put_read_replaced_and_taken_away() {
        put(COUNT, "poll-p1", POLICY);
        assertThat(read(COUNT, "poll-p1")).isEqualTo(POLICY);
        put(COUNT, "poll-p1", "{\"Statement\":[]}");
        assertThat(read(COUNT, "poll-p1")).isEqualTo("{\"Statement\":[]}");
        iam.deleteRolePolicy(policy -> policy.roleName(COUNT).policyName("poll-p1"));
        assertThatThrownBy(() -> read(COUNT, "poll-p1")).isInstanceOf(NoSuchEntityException.class);
        assertThatThrownBy(() ->
                        iam.deleteRolePolicy(policy -> policy.roleName(COUNT).policyName("poll-p1")))
                .isInstanceOf(NoSuchEntityException.class);
        assertThat(policies.all()).isEmpty();
    }

    @Test
    void the_adapter_gives_a_right_for_a_while_and_takes_it_away_as_often_as_it_is_told() {
        var rights = new kz.uzdik.aws.RolePolicies(iam, COUNT);
        rights.put("count-best-2020.residents", Map.of("Statement", List.of()));
        rights.put("count-best-2020.residents", Map.of("Statement", List.of()));
        assertThat(read(COUNT, "count-best-2020.residents")).isEqualTo("{\"Statement\":[]}");
        rights.remove("count-best-2020.residents");
        rights.remove("count-best-2020.residents");
        assertThat(policies.all()).isEmpty();
    }

    @Test
    void a_role_that_is_not_the_templates_is_unknown() {
        assertThatThrownBy(() -> put("somebody", "x", POLICY)).isInstanceOf(NoSuchEntityException.class);
        assertThatThrownBy(() -> read("somebody", "x")).isInstanceOf(NoSuchEntityException.class);
    }

    @Test
    void what_iam_refuses_is_refused() {
        assertThatThrownBy(() -> put(COUNT, "x", "no policy")).isInstanceOf(MalformedPolicyDocumentException.class);
        put(COUNT, "x", POLICY + " ".repeat(20_000));
        String wide = "{\"Statement\":[\"" + "k".repeat(10_100) + "\"]}";
        assertThatThrownBy(() -> put(COUNT, "y", wide)).isInstanceOf(LimitExceededException.class);
        put(COUNT, "x", wide);
    }

    @Test
    void policies_survive_a_restart_on_roles_that_are_still_there() throws IOException {
        put(COUNT, "poll-p1", POLICY);
        put("uzdik-other", "poll-p2", POLICY);
        var again = new RolePolicies(List.of(COUNT), Optional.of(folder.resolve("roles.json")));
        assertThat(again.all()).isEqualTo(Map.of(COUNT, Map.of("poll-p1", POLICY)));
    }
}
