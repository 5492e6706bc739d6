package kz.uzdik.local.stack.emulators;

import java.net.URI;

/** What lies between the system and the services it calls: nothing, but for a test that listens. */
@FunctionalInterface
public interface Wire {
    /** Every service is called where it answers. */
    Wire DIRECT = (_, endpoint) -> endpoint;

    /**
     * Where a service is called that answers at an endpoint.
     *
     * @param service by its name in {@code AWS_ENDPOINT_URL_…}, as {@code DYNAMODB}
     */
    URI between(String service, URI endpoint);
}
