package kz.uzdik.aws;

import java.net.URI;
import java.util.Map;

/** The one account the emulators know. */
final class LocalAccount {
    static final String ACCESS_KEY = "localaccess";
    static final String SECRET_KEY = "localsecret";

    private LocalAccount() {}

    /** The environment of a function whose service lies there. */
    static Map<String, String> environment(String service, URI endpoint) {
        return Map.of(
                "AWS_REGION",
                "eu-central-1",
                "AWS_ACCESS_KEY_ID",
                ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY",
                SECRET_KEY,
                "AWS_ENDPOINT_URL_" + service,
                endpoint.toString());
    }
}
