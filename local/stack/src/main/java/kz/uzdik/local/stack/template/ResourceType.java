package kz.uzdik.local.stack.template;

import java.util.Arrays;
import java.util.Optional;

/** The resource types that the embedded stack understands, with the property that names one and its ARN's middle. */
enum ResourceType {
    API("AWS::Serverless::Api", "Name", "execute-api", ""),
    FUNCTION("AWS::Serverless::Function", "FunctionName", "lambda", "function:"),
    TABLE("AWS::DynamoDB::Table", "TableName", "dynamodb", "table/"),
    BUCKET("AWS::S3::Bucket", "BucketName", "s3", ""),
    QUEUE("AWS::SQS::Queue", "QueueName", "sqs", ""),
    RULE("AWS::Events::Rule", "Name", "events", "rule/"),
    KEY("AWS::KMS::Key", "", "kms", "key/"),
    ALIAS("AWS::KMS::Alias", "AliasName", "kms", ""),
    ROLE("AWS::IAM::Role", "RoleName", "iam", "role/"),
    MANAGED_POLICY("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "iam", "policy/"),
    LOG_GROUP("AWS::Logs::LogGroup", "LogGroupName", "logs", "log-group:"),
    ALARM("AWS::CloudWatch::Alarm", "AlarmName", "cloudwatch", "alarm:"),
    BUCKET_POLICY("AWS::S3::BucketPolicy", "", "s3", ""),
    QUEUE_POLICY("AWS::SQS::QueuePolicy", "", "sqs", ""),
    TOPIC("AWS::SNS::Topic", "TopicName", "sns", ""),
    SUBSCRIPTION("AWS::SNS::Subscription", "", "sns", "");

    private final String type;
    private final String nameProperty;
    private final String service;
    private final String arnPrefix;

    ResourceType(String type, String nameProperty, String service, String arnPrefix) {
        this.type = type;
        this.nameProperty = nameProperty;
        this.service = service;
        this.arnPrefix = arnPrefix;
    }

    static Optional<ResourceType> of(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }

    /** The property that gives the physical name; empty when CloudFormation always makes one up. */
    String nameProperty() {
        return nameProperty;
    }

    String arn(String name, Surroundings surroundings) {
        String region = this == BUCKET || this == ROLE || this == MANAGED_POLICY ? "" : surroundings.region();
        String account = this == BUCKET ? "" : surroundings.account();
        return "arn:aws:%s:%s:%s:%s%s".formatted(service, region, account, arnPrefix, name);
    }
}
