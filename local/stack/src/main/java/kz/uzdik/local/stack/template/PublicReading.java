package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the template's bucket policies let others read, by bucket: key patterns as `editions/*`. */
final class PublicReading {
    private static final String READING = "s3:GetObject";

    private final Map<String, List<String>> byBucket = new HashMap<>();

    /** Takes one `AWS::S3::BucketPolicy` in; statements on anything else than reading objects change nothing here. */
    void add(Section own) {
        String bucket = own.required("Bucket");
        Section document = own.section("PolicyDocument").accept("Version", "Id");
        String start = "arn:aws:s3:::" + bucket + "/";
        for (Section statement : document.sections("Statement")) {
            boolean lets = statement.required("Effect").equals("Allow")
                    && statement.oneOrMore("Action").contains(READING);
            for (String resource : statement.oneOrMore("Resource"))
                if (lets && resource.startsWith(start))
                    byBucket.computeIfAbsent(bucket, _ -> new ArrayList<>()).add(resource.substring(start.length()));
        }
        document.end();
        own.end();
    }

    List<String> of(String bucket) {
        return List.copyOf(byBucket.getOrDefault(bucket, List.of()));
    }
}
