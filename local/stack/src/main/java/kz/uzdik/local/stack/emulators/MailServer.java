package kz.uzdik.local.stack.emulators;

import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.uzdik.local.stack.emulators.LocalServer.Answer;

/**
 * SES v1 as far as used, spoken as the SDK expects it (the Query protocol): SendEmail, SendRawEmail,
 * VerifyEmailIdentity, GetSendQuota. As on AWS a sender that was not verified is refused, and of a mail that names a
 * configuration set it is told what became of it.
 */
final class MailServer implements AutoCloseable {
    private final QueryProtocol protocol = new QueryProtocol("http://ses.amazonaws.com/doc/2010-12-01/");
    private final Mailbox mailbox;
    private final Supplier<Instant> now;
    private final MailEvents events;
    private final Set<String> verified = ConcurrentHashMap.newKeySet();
    private final LocalServer server;

    MailServer(Mailbox mailbox, Set<String> verified, Supplier<Instant> now, MailEvents events) {
        this.mailbox = mailbox;
        this.now = now;
        this.events = events;
        verified.forEach(sender -> this.verified.add(address(sender)));
        this.server = new LocalServer(this::answer);
    }

    URI endpoint() {
        return server.endpoint();
    }

    private Answer answer(HttpExchange call, byte[] body) throws IOException {
        Map<String, String> form = QueryProtocol.form(body);
        String action = form.getOrDefault("Action", "");
        try {
            return switch (action) {
                case "SendEmail" -> put(action, mail(form), form);
                case "SendRawEmail" -> put(action, rawMail(form), form);
                case "VerifyEmailIdentity" -> {
                    verified.add(address(form.getOrDefault("EmailAddress", "")));
                    yield protocol.done(action, "");
                }
                case "GetSendQuota" ->
                    protocol.done(
                            action,
                            "<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate><SentLast24Hours>"
                                    + mailbox.all().size() + ".0</SentLast24Hours>");
                default -> protocol.refused(400, "InvalidAction", "the embedded stack's mail does not speak " + action);
            };
        } catch (MessagingException | IllegalArgumentException wrong) {
            return protocol.refused(400, "InvalidParameterValue", "the mail cannot be read");
        }
    }

    private Mail mail(Map<String, String> form) {
        var to = new ArrayList<String>();
        for (String kind : List.of("To", "Cc", "Bcc")) to.addAll(members(form, "Destination." + kind + "Addresses"));
        return new Mail(
                to.stream().map(MailServer::address).toList(),
                form.getOrDefault("Source", ""),
                form.getOrDefault("Message.Subject.Data", ""),
                form.getOrDefault("Message.Body.Text.Data", ""),
                form.getOrDefault("Message.Body.Html.Data", ""),
                tags(form),
                now.get());
    }

    private Mail rawMail(Map<String, String> form) throws MessagingException, IOException {
        byte[] mime = Base64.getDecoder().decode(form.getOrDefault("RawMessage.Data", ""));
        List<String> to =
                members(form, "Destinations").stream().map(MailServer::address).toList();
        return RawMail.read(mime, Optional.ofNullable(form.get("Source")), to, tags(form), now.get());
    }

    private Answer put(String action, Mail mail, Map<String, String> form) {
        if (!verified.contains(address(mail.from())))
            return protocol.refused(400, "MessageRejected", "Email address is not verified: " + mail.from());
        if (mail.to().isEmpty()) return protocol.refused(400, "InvalidParameterValue", "no recipient");
        mailbox.put(mail);
        String message = UUID.randomUUID().toString();
        if (form.containsKey("ConfigurationSetName")) events.tell(mail, message);
        return protocol.done(action, "<MessageId>" + message + "</MessageId>");
    }

    private static Map<String, String> tags(Map<String, String> form) {
        var tags = new LinkedHashMap<String, String>();
        for (int i = 1; form.containsKey("Tags.member." + i + ".Name"); i++)
            tags.put(
                    form.getOrDefault("Tags.member." + i + ".Name", ""),
                    form.getOrDefault("Tags.member." + i + ".Value", ""));
        return tags;
    }

    private static List<String> members(Map<String, String> form, String name) {
        var members = new ArrayList<String>();
        for (int i = 1; form.containsKey(name + ".member." + i); i++)
            members.add(form.getOrDefault(name + ".member." + i, ""));
        return members;
    }

    private static String address(String sender) {
        int open = sender.lastIndexOf('<');
        String bare = open < 0 ? sender : sender.substring(open + 1).replace(">", "");
        return bare.trim().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        server.close();
    }
}
