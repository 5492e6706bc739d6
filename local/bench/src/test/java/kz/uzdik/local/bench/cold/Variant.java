package kz.uzdik.local.bench.cold;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function to be started cold, the house's or a twin.
 *
 * @param name under which its figures stand
 * @param code the folder that would be its archive, unpacked
 * @param handler its class
 * @param memory in megabytes, as the template says
 * @param environment its variables
 * @param events the first call's and the second's
 */
record Variant(
        String name, Path code, String handler, int memory, Map<String, String> environment, List<byte[]> events) {}
