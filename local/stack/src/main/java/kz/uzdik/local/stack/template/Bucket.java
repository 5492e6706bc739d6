package kz.uzdik.local.stack.template;

import java.util.List;

/**
 * A bucket.
 *
 * @param tellsEventBridge whether arrivals are told to EventBridge
 * @param cors who may call it from a browser
 */
public record Bucket(String logicalId, String name, boolean tellsEventBridge, List<CorsRule> cors) {
    /** One rule of a bucket for calls from a browser. */
    public record CorsRule(List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {}
}
