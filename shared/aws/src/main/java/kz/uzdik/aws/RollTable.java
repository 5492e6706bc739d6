package kz.uzdik.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table of the rolls, {@code VoterRoll}: residents' entries and what is counted beside them, nothing else. */
public record RollTable(DynamoDbClient client, String name) {}
