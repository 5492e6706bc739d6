package kz.uzdik.local.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.emulators.Wire;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.scanning.TestFileScanner;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.triggers.Chaos;

/**
 * How to start the embedded stack.
 *
 * @param template the system's SAM template
 * @param port where the API called {@link Api#MAIN} answers on 127.0.0.1; 0: any free one
 * @param furtherPorts where further APIs answer, by logical id; one that is not named takes any free one
 * @param data a folder that survives a restart; empty: in memory
 * @param clock the real clock
 * @param gatewayPatience how long the gateway waits for a function; 29 s on AWS
 * @param wire what lies between the system and its services
 * @param scanner looks for malware in what arrives
 * @param contestTable what the table that the contest is kept in is called behind {@code uzdik-local-}, as after a restore;
 *     empty: the template's own
 * @param chaos what is done to messages on their way; nothing, but where it is to be seen that they may come twice
 */
public record StackSettings(
        Path template,
        int port,
        Map<String, Integer> furtherPorts,
        Optional<Path> data,
        Clock clock,
        Duration gatewayPatience,
        Wire wire,
        Scanner scanner,
        Optional<String> contestTable,
        Chaos chaos) {
    private static final Duration AS_ON_AWS = Duration.ofSeconds(29);

    /** In memory, on any free port: what tests want. */
    public static StackSettings inMemory(Path template) {
        return new StackSettings(
                template,
                0,
                Map.of(),
                Optional.empty(),
                Clock.systemUTC(),
                AS_ON_AWS,
                Wire.DIRECT,
                new TestFileScanner(),
                Optional.empty(),
                Chaos.NONE);
    }

    /** On a port, in a folder if there is one: what a developer wants. */
    public static StackSettings on(Path template, int port, Optional<Path> data) {
        return new StackSettings(
                template,
                port,
                Map.of(),
                data,
                Clock.systemUTC(),
                AS_ON_AWS,
                Wire.DIRECT,
                new TestFileScanner(),
                Optional.empty(),
                Chaos.NONE);
    }

    /** With a port for an API that has an address of its own. */
    public StackSettings withPort(String api, int number) {
        var ports = new HashMap<>(furtherPorts);
        ports.put(api, number);
        return new StackSettings(
                template, port, Map.copyOf(ports), data, clock, gatewayPatience, wire, scanner, contestTable, chaos);
    }

    public StackSettings withData(Path folder) {
        return new StackSettings(
                template,
                port,
                furtherPorts,
                Optional.of(folder),
                clock,
                gatewayPatience,
                wire,
                scanner,
                contestTable,
                chaos);
    }

    public StackSettings withGatewayPatience(Duration patience) {
        return new StackSettings(
                template, port, furtherPorts, data, clock, patience, wire, scanner, contestTable, chaos);
    }

    /** With another scanner. */
    public StackSettings withScanner(Scanner other) {
        return new StackSettings(
                template, port, furtherPorts, data, clock, gatewayPatience, wire, other, contestTable, chaos);
    }

    /** With messages that come twice, late and in any order. */
    public StackSettings withChaos(Chaos disturbance) {
        return new StackSettings(
                template, port, furtherPorts, data, clock, gatewayPatience, wire, scanner, contestTable, disturbance);
    }

    /** With something between the system and its services. */
    public StackSettings withWire(Wire between) {
        return new StackSettings(
                template, port, furtherPorts, data, clock, gatewayPatience, between, scanner, contestTable, chaos);
    }

    /** With another table for the contest, which lies in the data folder. */
    public StackSettings withContestTable(String table) {
        return new StackSettings(
                template, port, furtherPorts, data, clock, gatewayPatience, wire, scanner, Optional.of(table), chaos);
    }
}
