package kz.uzdik.local.soak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.local.soak.check.Folder;
import kz.uzdik.local.soak.check.Item;
import kz.uzdik.local.soak.check.Stores;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.template.Queue;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Everything that a stack keeps, read past the functions: straight from its tables, buckets, queues and mailbox. */
final class StackStores {
    private StackStores() {}

    /** Reads it all; files are read when they are asked for, so the client must stay open as long as the stores are used. */
    static Stores of(Stack stack, S3Client files) {
        try (var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder());
                var queues = stack.account().client("SQS", SqsClient.builder())) {
            return new Stores(
                    items(tables, name(stack, "Contest")),
                    items(tables, name(stack, "VoterRoll")),
                    items(tables, name(stack, "BallotBox")),
                    folder(stack, files, "DossierBucket"),
                    folder(stack, files, "DefinitionBucket"),
                    folder(stack, files, "PaperBucket"),
                    folder(stack, files, "PublicBucket"),
                    stack.mailbox().all().stream()
                            .flatMap(mail -> DeliveryMark.parse(mail.tags().getOrDefault("delivery", "")).stream())
                            .toList(),
                    given(stack, queues));
        }
    }

    /** How many errands wait. */
    static long waiting(Stack stack) {
        try (var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder())) {
            return items(tables, name(stack, "Contest")).stream()
                    .filter(item -> item.type().equals("errand"))
                    .filter(item -> item.text("pending").isPresent())
                    .count();
        }
    }

    private static String name(Stack stack, String logicalId) {
        return stack.template().tables().stream()
                .filter(table -> table.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<Item> items(DynamoDbClient tables, String table) {
        return tables.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .map(Item::new)
                .toList();
    }

    private static Map<String, Integer> given(Stack stack, SqsClient queues) {
        List<String> arns = stack.template().queues().stream()
                .flatMap(queue -> queue.redrive().stream())
                .map(Queue.Redrive::deadLetterArn)
                .toList();
        Map<String, Integer> given = new TreeMap<>();
        stack.template().queues().stream()
                .filter(queue -> arns.contains(queue.arn()))
                .forEach(queue -> given.put(queue.name(), messages(queues, queue.name())));
        return given;
    }

    private static int messages(SqsClient queues, String name) {
        String url = queues.getQueueUrl(of -> of.queueName(name)).queueUrl();
        return Integer.parseInt(queues.getQueueAttributes(
                        of -> of.queueUrl(url).attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes()
                .getOrDefault(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "0"));
    }

    private static Folder folder(Stack stack, S3Client files, String logicalId) {
        String bucket = stack.template().bucket(logicalId).orElseThrow().name();
        List<String> keys = files.listObjectsV2Paginator(in -> in.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .toList();
        List<String> unfinished = files.listMultipartUploads(in -> in.bucket(bucket)).uploads().stream()
                .map(MultipartUpload::key)
                .toList();
        return new Folder() {
            @Override
            public List<String> keys() {
                return keys;
            }

            @Override
            public Optional<byte[]> read(String key) {
                try {
                    return Optional.of(files.getObjectAsBytes(
                                    of -> of.bucket(bucket).key(key)))
                            .map(ResponseBytes::asByteArray);
                } catch (NoSuchKeyException none) {
                    return Optional.empty();
                }
            }

            @Override
            public List<String> unfinished() {
                return unfinished;
            }
        };
    }
}
