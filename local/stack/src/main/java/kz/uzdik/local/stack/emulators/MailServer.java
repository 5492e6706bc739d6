package kz.uzdik.local.stack.emulators;

import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
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
 * VerifyEmailIdentity, GetSendQuota. As on AWS a sender that was not verified is refused.
 */
final class MailServer implements AutoCloseable {
    private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

    private final Mailbox mailbox;
    private final Supplier<Instant> now;
    private final Set<String> verified = ConcurrentHashMap.newKeySet();
    private final LocalServer server;

    MailServer(Mailbox mailbox, Set<String> verified, Supplier<Instant> now) {
        this.mailbox = mailbox;
        this.now = now;
        verified.forEach(sender -> this.verified.add(address(sender)));
        this.server = new LocalServer(this::answer);
    }

    URI endpoint() {
        return server.endpoint();
    }

    private Answer answer(HttpExchange call, byte[] body) throws IOException {
        Map<String, String> form = form(new String(body, StandardCharsets.UTF_8));
        String action = form.getOrDefault("Action", "");
        try {
            return switch (action) {
                case "SendEmail" -> put(action, mail(form));
                case "SendRawEmail" -> put(action, rawMail(form));
                case "VerifyEmailIdentity" -> {
                    verified.add(address(form.getOrDefault("EmailAddress", "")));
                    yield done(action, "");
                }
                case "GetSendQuota" ->
                    done(
                            action,
                            "<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate><SentLast24Hours>"
                                    + mailbox.all().size() + ".0</SentLast24Hours>");
                default -> refused("InvalidAction", "the embedded stack's mail does not speak " + action);
            };
        } catch (MessagingException | IllegalArgumentException wrong) {
            return refused("InvalidParameterValue", "the mail cannot be read");
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
                now.get());
    }

    private Mail rawMail(Map<String, String> form) throws MessagingException, IOException {
        byte[] mime = Base64.getDecoder().decode(form.getOrDefault("RawMessage.Data", ""));
        List<String> to =
                members(form, "Destinations").stream().map(MailServer::address).toList();
        return RawMail.read(mime, Optional.ofNullable(form.get("Source")), to, now.get());
    }

    private Answer put(String action, Mail mail) {
        if (!verified.contains(address(mail.from())))
            return refused("MessageRejected", "Email address is not verified: " + mail.from());
        if (mail.to().isEmpty()) return refused("InvalidParameterValue", "no recipient");
        mailbox.put(mail);
        return done(action, "<MessageId>" + UUID.randomUUID() + "</MessageId>");
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

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Answer done(String action, String result) {
        String shape = "<%1$sResponse xmlns=\"" + NAMESPACE + "\"><%1$sResult>%2$s</%1$sResult>"
                + "<ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata></%1$sResponse>";
        return xml(200, String.format(shape, action, result, UUID.randomUUID()));
    }

    private static Answer refused(String code, String message) {
        String escaped = message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String shape = "<ErrorResponse xmlns=\"" + NAMESPACE + "\"><Error><Type>Sender</Type><Code>%s</Code>"
                + "<Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>";
        return xml(400, String.format(shape, code, escaped, UUID.randomUUID()));
    }

    private static Answer xml(int status, String body) {
        return new Answer(status, "text/xml", body);
    }

    @Override
    public void close() {
        server.close();
    }
}
