package kz.uzdik.local.stack.gateway;

import java.util.List;
import java.util.Map;

/**
 * A request to an API and its reply, for those who check them against the contract.
 *
 * @param api the API's logical id
 * @param path with its query, as sent
 * @param requestHeaders by lower-case name
 * @param replyHeaders by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Exchange(
        String api,
        String method,
        String path,
        Map<String, List<String>> requestHeaders,
        byte[] requestBody,
        int status,
        Map<String, List<String>> replyHeaders,
        byte[] replyBody) {}
