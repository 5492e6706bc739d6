package kz.uzdik.local.stack.house;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.json.Json;

/**
 * A request that is right in every respect, for tests to send as it is or to spoil.
 *
 * @param path with its parameters filled in
 * @param body the JSON body, where the route takes one
 */
record Call(String method, String path, Optional<Map<String, Object>> body) {
    static Call get(String path) {
        return new Call("GET", path, Optional.empty());
    }

    static Call delete(String path) {
        return new Call("DELETE", path, Optional.empty());
    }

    static Call put(String path, Map<String, Object> body) {
        return new Call("PUT", path, Optional.of(body));
    }

    static Call post(String path, Map<String, Object> body) {
        return new Call("POST", path, Optional.of(body));
    }

    static Call post(String path) {
        return new Call("POST", path, Optional.empty());
    }

    byte[] bytes() {
        return body.map(Json::write).orElseGet(() -> new byte[0]);
    }
}
