package kz.uzdik.local.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.issuer.Person;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.template.TemplateException;
import kz.uzdik.local.stack.triggers.Chaos;

/**
 * Starts the embedded stack for a developer. Environment: `PORT` (8080), `BALLOT_PORT` (where the ballot box's own API
 * answers; any free one if not given), `DATA` (a folder; in memory if not given), `TEMPLATE` (`./template.yaml`),
 * `CHAOS` (a seed, and after a colon how many of a thousand messages come twice and late; none if not given). What cannot start says so in one line and ends with status 1.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Stack stack = Stack.start(settings(System.getenv()));
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stack.close();
                stopped.countDown();
            }));
            welcome(stack);
            stopped.await();
        } catch (TemplateException wrong) {
            fail("the template cannot be used: " + wrong.getMessage());
        } catch (StartFailure wrong) {
            fail(String.valueOf(wrong.getMessage()));
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception fault) {
            fail("it cannot start: " + fault.getMessage());
        }
    }

    private static StackSettings settings(Map<String, String> environment) throws StartFailure {
        Optional<Path> data = Optional.ofNullable(environment.get("DATA"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        Path template = Path.of(environment.getOrDefault("TEMPLATE", "template.yaml"));
        return StackSettings.on(template, port(environment, "PORT", "8080"), data)
                .withPort("BallotApi", port(environment, "BALLOT_PORT", "0"))
                .withScanner(Scanner.of(environment))
                .withChaos(chaos(environment.getOrDefault("CHAOS", "")));
    }

    private static Chaos chaos(String text) throws StartFailure {
        if (text.isBlank()) return Chaos.NONE;
        if (text.matches("\\d{1,18}(:\\d{1,3})?")) {
            String[] parts = text.split(":", 2);
            int perMille = parts.length < 2 ? Chaos.USUAL_PER_MILLE : Integer.parseInt(parts[1]);
            return new Chaos(Long.parseLong(parts[0]), perMille);
        }
        throw new StartFailure(
                "CHAOS must be a seed, or a seed and how many of a thousand, as 7:100, not '" + text + "'");
    }

    private static int port(Map<String, String> environment, String name, String otherwise) throws StartFailure {
        String port = environment.getOrDefault(name, otherwise);
        if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535) return Integer.parseInt(port);
        throw new StartFailure(name + " must be a port's number, not '" + port + "'");
    }

    private static void fail(String line) {
        System.err.println("uzdik: " + line.replaceAll("\\s+", " "));
        System.exit(1);
    }

    private static void welcome(Stack stack) {
        var text = new StringBuilder();
        text.append("\nUzdik is running.\n");
        text.append("  pages      ").append(stack.uri()).append("/\n");
        text.append("  API        ").append(stack.uri()).append("\n");
        stack.addresses().forEach((api, address) -> {
            if (!api.equals(Api.MAIN))
                text.append("  %-10s ".formatted(api)).append(address).append("\n");
        });
        text.append("  contract   ").append(stack.uri()).append("/openapi.yaml\n");
        text.append("  mail       ").append(stack.uri()).append("/_local/mail?to=ADDRESS\n");
        text.append("  the rest   ").append(stack.uri()).append("/_local/  (time, tokens, people)\n\n");
        text.append("Sample people; a token of each is good for ")
                .append(Issuer.LIFETIME.toHours())
                .append(" hours:\n");
        for (Person person : Person.samples())
            text.append("  %-18s %s%n".formatted(person.sub(), person.name()))
                    .append("    ")
                    .append(stack.issuer().token(person.sub(), person.groups(), Issuer.LIFETIME))
                    .append("\n");
        text.append("\nCtrl-C stops it.");
        System.out.println(text);
    }
}
