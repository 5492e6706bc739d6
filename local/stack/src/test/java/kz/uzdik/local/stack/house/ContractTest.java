package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void a_path_says_by_its_servers_which_api_serves_it() {
        var contract = Contract.of("""
                security: [{token: []}]
                paths:
                  /things:
                    get: {}
                    post: {security: []}
                  /ballots:
                    summary: A host of its own.
                    servers: [{url: '{BallotApi}', variables: {BallotApi: {default: https://ballots.example}}}]
                    post: {security: []}
                """);
        assertThat(contract.routes())
                .isEqualTo(Map.of(
                        "GET /things", new Contract.Described("Api", true),
                        "POST /things", new Contract.Described("Api", false),
                        "POST /ballots", new Contract.Described("BallotApi", false)));
    }

    @Test
    void servers_that_name_no_api_are_refused() {
        assertThatThrownBy(() -> Contract.of("paths: {/x: {servers: [{url: https://x.example}], get: {}}}"))
                .hasMessageContaining("https://x.example");
    }
}
