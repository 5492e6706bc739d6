package kz.uzdik.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.local.stack.emulators.DataFolder;
import kz.uzdik.local.stack.emulators.Emulators;
import kz.uzdik.local.stack.emulators.LocalAccount;
import kz.uzdik.local.stack.emulators.Mailbox;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.gateway.Exchange;
import kz.uzdik.local.stack.gateway.Front;
import kz.uzdik.local.stack.gateway.Gateway;
import kz.uzdik.local.stack.gateway.LocalPages;
import kz.uzdik.local.stack.gateway.PageFiles;
import kz.uzdik.local.stack.gateway.PublicFiles;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.issuer.SignIns;
import kz.uzdik.local.stack.rights.Keyring;
import kz.uzdik.local.stack.rights.Rights;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.TemplateException;
import kz.uzdik.local.stack.template.TemplateReader;
import kz.uzdik.local.stack.time.Activity;
import kz.uzdik.local.stack.time.SimulatedTime;
import kz.uzdik.local.stack.triggers.ArrivalRelay;
import kz.uzdik.local.stack.triggers.ScanRelay;
import kz.uzdik.local.stack.triggers.Triggers;
import kz.uzdik.local.stack.usage.Usage;

/**
 * The whole system in this JVM: the template's tables, buckets, queues, keys, routes and triggers around the functions'
 * own classes. No Docker, no AWS account.
 */
public final class Stack implements AutoCloseable {
    static final String CLIENT_ID = "uzdik-local";

    static {
        // a small reply must not wait for the acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Template template;
    private final SimulatedTime time;
    private final Emulators emulators;
    private final Rights rights;
    private final Functions functions;
    private final Issuer issuer;
    private final Triggers triggers;
    private final Front front;

    /**
     * Starts the stack and waits until it serves.
     *
     * @throws StartFailure if the port is in use, the folder cannot be written or the template cannot be read
     * @throws TemplateException if the template says something the embedded stack does not understand
     */
    public static Stack start(StackSettings settings) throws Exception {
        return new Stack(settings);
    }

    private Stack(StackSettings settings) throws Exception {
        try {
            front = opened(new Front(Ports.bound(settings)));
            var data = new DataFolder(writable(settings.data()));
            var surroundings = Surroundings.embedded("http://127.0.0.1:" + FreePort.any());
            template = read(settings, surroundings);
            front.keep(apis(template));
            time = new SimulatedTime(settings.clock(), data.file("time"));
            issuer = new Issuer(uri() + "/_local/issuer", CLIENT_ID, settings.clock(), data.file("issuer.json"));
            var activity = new Activity();
            var scans = opened(new ScanRelay(settings.scanner(), surroundings, time::now, activity));
            var arrivals = new ArrivalRelay(template, surroundings, time::now, scans, settings.chaos());
            emulators =
                    opened(new Emulators(template, surroundings, data, arrivals::arrived, time::now, settings.wire()));
            rights = new Rights(template, emulators.rolePolicies()::of);
            var keys = opened(new Keyring(template, surroundings, rights, emulators::keyTags));
            functions = opened(new Functions(template, account().environment(), keys::of, activity));
            triggers = opened(
                    new Triggers(template, surroundings, account(), functions, time, activity, settings.chaos()));
            triggers.start(arrivals);
            var files = opened(account().files());
            front.open(
                    id -> gateway(template.api(id).orElse(Api.none(id)), surroundings, settings),
                    new LocalPages(
                            time,
                            triggers,
                            emulators,
                            rights,
                            issuer,
                            new SignIns(issuer, settings.clock()),
                            CLIENT_ID,
                            addresses()),
                    template.bucket("PublicBucket").map(bucket -> new PublicFiles(files, bucket)),
                    pages(settings));
        } catch (Throwable failed) {
            close();
            throw failed;
        }
    }

    /** Where the API called {@link Api#MAIN} answers, without a slash at the end. */
    public URI uri() {
        return uri(Api.MAIN);
    }

    /** Where an API of the template answers, without a slash at the end. */
    public URI uri(String api) {
        return Optional.ofNullable(addresses().get(api)).orElseThrow(() -> new IllegalArgumentException(api));
    }

    /** Where every API answers, by its logical id. */
    public Map<String, URI> addresses() {
        return front.addresses();
    }

    public Template template() {
        return template;
    }

    public Mailbox mailbox() {
        return emulators.mailbox();
    }

    public SimulatedTime time() {
        return time;
    }

    public Issuer issuer() {
        return issuer;
    }

    /** How to reach the emulators with clients of one's own. */
    public LocalAccount account() {
        return emulators.account();
    }

    /** The variables that a function was made with, by its logical id. */
    public Map<String, String> environment(String function) {
        return functions.environment(function);
    }

    /** What the functions may do, and what of it they were seen to do. */
    public Rights rights() {
        return rights;
    }

    /** What each operation has taken of the processor and of the services. */
    public Usage usage() {
        return functions.usage();
    }

    public Triggers triggers() {
        return triggers;
    }

    /** Shows every request to an API with its reply, before it goes out. */
    public void observe(Consumer<Exchange> observer) {
        front.observe(observer);
    }

    private Template read(StackSettings settings, Surroundings surroundings) throws StartFailure {
        var overrides = new HashMap<String, String>();
        overrides.put("Stage", "local");
        overrides.put("Issuer", uri() + "/_local/issuer");
        overrides.put("ClientId", CLIENT_ID);
        overrides.put("JwksUrl", uri() + "/_local/issuer/jwks.json");
        overrides.put("MailSender", "uzdik@localhost.kz");
        overrides.put("AgencyMailbox", "agency@localhost.kz");
        overrides.put("PublicUrl", uri() + "/public");
        addresses().forEach((api, address) -> overrides.put(api + "Address", address.toString()));
        overrides.put("OnAws", "false");
        overrides.put("LockDays", "0");
        var standIns = new HashMap<String, String>();
        settings.contestTable().ifPresent(table -> {
            overrides.put("ContestTable", table);
            overrides.put("ContestStream", "current");
            standIns.put("uzdik-local-" + table, "Contest");
        });
        try {
            return TemplateReader.read(settings.template(), overrides, surroundings, standIns);
        } catch (IOException unreadable) {
            throw new StartFailure("the template " + settings.template() + " cannot be read", unreadable);
        }
    }

    /** The main address is there even if the template has no API for it. */
    private static Set<String> apis(Template template) {
        return Stream.concat(Stream.of(Api.MAIN), template.apis().stream().map(Api::logicalId))
                .collect(Collectors.toSet());
    }

    private Gateway gateway(Api api, Surroundings surroundings, StackSettings settings) {
        return opened(new Gateway(api, template, surroundings, functions, time, settings.gatewayPatience()));
    }

    private PageFiles pages(StackSettings settings) {
        return new PageFiles(
                settings.template().toAbsolutePath().resolveSibling("web"),
                addresses(),
                uri() + "/_local/issuer",
                CLIENT_ID,
                Optional.ofNullable(account().endpoints().get("S3")).orElseThrow());
    }

    private static Optional<Path> writable(Optional<Path> data) throws StartFailure {
        if (data.isEmpty()) return data;
        try {
            Files.createDirectories(data.get());
            Files.delete(Files.createTempFile(data.get(), "try", null));
            return data;
        } catch (IOException refused) {
            throw new StartFailure("the folder " + data.get() + " of DATA cannot be written", refused);
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception fault) {
                throw new IllegalStateException("a part of the stack did not stop", fault);
            }
        }
    }
}
