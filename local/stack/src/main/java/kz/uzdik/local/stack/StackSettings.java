package kz.uzdik.local.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How to start the embedded stack.
 *
 * @param template the system's SAM template
 * @param port where the API answers on 127.0.0.1; 0: any free one
 * @param data a folder that survives a restart; empty: in memory
 * @param clock the real clock
 * @param gatewayPatience how long the gateway waits for a function; 29 s on AWS
 */
public record StackSettings(Path template, int port, Optional<Path> data, Clock clock, Duration gatewayPatience) {
    private static final Duration AS_ON_AWS = Duration.ofSeconds(29);

    /** In memory, on any free port: what tests want. */
    public static StackSettings inMemory(Path template) {
        return new StackSettings(template, 0, Optional.empty(), Clock.systemUTC(), AS_ON_AWS);
    }

    /** On a port, in a folder if there is one: what a developer wants. */
    public static StackSettings on(Path template, int port, Optional<Path> data) {
        return new StackSettings(template, port, data, Clock.systemUTC(), AS_ON_AWS);
    }

    public StackSettings withData(Path folder) {
        return new StackSettings(template, port, Optional.of(folder), clock, gatewayPatience);
    }

    public StackSettings withGatewayPatience(Duration patience) {
        return new StackSettings(template, port, data, clock, patience);
    }
}
