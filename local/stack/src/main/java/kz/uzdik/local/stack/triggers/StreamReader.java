package kz.uzdik.local.stack.triggers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a stream from its oldest record on, shard after shard: a child is opened when its parent has been read out. */
final class StreamReader {
    private static final int PASSES_BETWEEN_LOOKS = 20;

    private final DynamoDbStreamsClient streams;
    private final String arn;
    private final Map<String, String> iterators = new LinkedHashMap<>();
    private final Map<String, String> lastRead = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private int passes;

    StreamReader(DynamoDbStreamsClient streams, String arn) {
        this.streams = streams;
        this.arn = arn;
    }

    /** What has come since the last call, in order; empty when nothing has. */
    List<Record> next() {
        if (iterators.isEmpty() || passes++ % PASSES_BETWEEN_LOOKS == 0) look();
        var records = new ArrayList<Record>();
        for (String shard : List.copyOf(iterators.keySet())) records.addAll(next(shard));
        return records;
    }

    private List<Record> next(String shard) {
        try {
            String iterator = iterators.get(shard);
            GetRecordsResponse reply = streams.getRecords(from -> from.shardIterator(iterator));
            if (reply.nextShardIterator() == null) {
                iterators.remove(shard);
                finished.add(shard);
            } else {
                iterators.put(shard, reply.nextShardIterator());
            }
            if (reply.hasRecords() && !reply.records().isEmpty())
                lastRead.put(shard, reply.records().getLast().dynamodb().sequenceNumber());
            return reply.records();
        } catch (ExpiredIteratorException slept) {
            open(shard);
            return List.of();
        }
    }

    private void look() {
        List<Shard> shards = streams.describeStream(of -> of.streamArn(arn))
                .streamDescription()
                .shards();
        Set<String> known = new HashSet<>();
        shards.forEach(shard -> known.add(shard.shardId()));
        for (Shard shard : shards) {
            String parent = shard.parentShardId();
            boolean ready = parent == null || !known.contains(parent) || finished.contains(parent);
            boolean fresh = !iterators.containsKey(shard.shardId()) && !finished.contains(shard.shardId());
            if (ready && fresh) open(shard.shardId());
        }
    }

    private void open(String shard) {
        String last = lastRead.get(shard);
        var type = last == null ? ShardIteratorType.TRIM_HORIZON : ShardIteratorType.AFTER_SEQUENCE_NUMBER;
        iterators.put(
                shard,
                streams.getShardIterator(from -> from.streamArn(arn)
                                .shardId(shard)
                                .shardIteratorType(type)
                                .sequenceNumber(last))
                        .shardIterator());
    }
}
