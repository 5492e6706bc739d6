package kz.uzdik.local.stack.emulators;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.uzdik.local.stack.template.KmsKey;
import kz.uzdik.local.stack.template.Role;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;

/** The services that stand in for AWS, each on 127.0.0.1, with the template's tables, buckets, queues and keys. */
public final class Emulators implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Mailbox mailbox;
    private final RolePolicies rolePolicies;
    private final LocalAccount account;
    private final WrappingKeys wrappingKeys;

    /**
     * Starts them all; whatever was started is stopped again if one fails.
     *
     * @param arrivals is told of every object that arrives in a bucket
     * @param now the simulated time, for mails
     * @param wire what lies between the system and them
     */
    public Emulators(
            Template template,
            Surroundings surroundings,
            DataFolder data,
            Consumer<Arrival> arrivals,
            Supplier<Instant> now,
            Wire wire)
            throws Exception {
        try {
            mailbox = new Mailbox(data.file("mail.jsonl"));
            rolePolicies = new RolePolicies(
                    template.roles().stream().map(Role::name).toList(), data.file("role-policies.json"));
            wrappingKeys = new WrappingKeys(
                    template.keys(KmsKey.Use.WRAPPING), data.folder("wrapping-keys"), surroundings, now.get());
            var endpoints = start(template, surroundings, data, arrivals, now);
            endpoints.replaceAll(wire::between);
            account = new LocalAccount(surroundings.region(), Map.copyOf(endpoints));
            new Provisioning(account).make(template);
        } catch (Throwable failed) {
            close();
            throw failed;
        }
    }

    private Map<String, URI> start(
            Template template,
            Surroundings surroundings,
            DataFolder data,
            Consumer<Arrival> arrivals,
            Supplier<Instant> now)
            throws Exception {
        var endpoints = new HashMap<String, URI>();
        var tables = opened(new TableServer(data.folder("tables")));
        endpoints.put("DYNAMODB", tables.endpoint());
        var filePort = new KeptPort(data.file("files.port"));
        var files = opened(new FileServer(data.folder("files"), filePort.number(), template.buckets(), arrivals, now));
        filePort.keep(files.endpoint().getPort());
        endpoints.put("S3", files.endpoint());
        opened(new QueueServer(surroundings));
        endpoints.put("SQS", URI.create(surroundings.queueEndpoint()));
        var sender =
                Optional.ofNullable(template.parameters().get("MailSender")).map(Set::of);
        var topic = opened(new MailTopic(template.subscriptions(), surroundings));
        var mail = opened(new MailServer(mailbox, sender.orElse(Set.of()), now, new MailEvents(topic::publish)));
        endpoints.put("SES", mail.endpoint());
        var keys = opened(keys(template, data, now));
        endpoints.put("KMS", keys.endpoint());
        var roles = opened(new RoleServer(rolePolicies));
        endpoints.put("IAM", roles.endpoint());
        return endpoints;
    }

    private KeyServer keys(Template template, DataFolder data, Supplier<Instant> now) throws IOException {
        var signing = new LocalKeys(template.keys(KmsKey.Use.SIGNING), data.folder("keys"));
        return new KeyServer(new SigningCalls(signing), new WrappingCalls(wrappingKeys, now));
    }

    private <T extends AutoCloseable> T opened(T server) {
        open.push(server);
        return server;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public RolePolicies rolePolicies() {
        return rolePolicies;
    }

    /** The tags of a wrapping key by its id or ARN; none for any other key. */
    public Map<String, String> keyTags(String key) {
        return wrappingKeys.find(key).map(WrappingKey::tags).orElse(Map.of());
    }

    public LocalAccount account() {
        return account;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception fault) {
                throw new IllegalStateException("a local service did not stop", fault);
            }
        }
    }
}
