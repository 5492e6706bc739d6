package kz.uzdik.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.stack.gateway.Exchange;
import org.junit.jupiter.api.Test;

class ContractCheckTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Things and ballots, version: '1'}
            servers: [{url: /}]
            paths:
              /ballots/{poll}:
                servers:
                  - url: '{BallotApi}'
                    variables: {BallotApi: {default: https://ballots.example/box}}
                post:
                  parameters: [{name: poll, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: It is in.
                      content:
                        application/json:
                          schema: {type: object, required: [receipt], properties: {receipt: {type: string}}}
            """;

    private final ContractCheck check = new ContractCheck(CONTRACT);

    @Test
    void a_path_with_servers_of_its_own_is_held_against_the_contract_like_any_other() {
        check.accept(exchange("/ballots/p1", "{\"receipt\":\"r\"}"));
        assertThat(check.problems()).isEmpty();
        check.accept(exchange("/ballots/p1", "{}"));
        assertThat(check.problems())
                .singleElement()
                .asString()
                .startsWith("POST /ballots/p1 200")
                .contains("receipt");
    }

    @Test
    void a_path_that_nobody_described_is_a_problem() {
        check.accept(exchange("/box/ballots/p1", "{\"receipt\":\"r\"}"));
        assertThat(check.problems()).isNotEmpty();
    }

    private static Exchange exchange(String path, String reply) {
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/json"));
        return new Exchange("BallotApi", "POST", path, Map.of(), new byte[0], 200, headers, reply.getBytes(UTF_8));
    }
}
