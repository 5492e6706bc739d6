package kz.uzdik.local.stack.emulators;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail given to SES as MIME text. */
final class RawMail {
    private RawMail() {}

    /** @param recipients the envelope's; empty: those of the headers */
    static Mail read(
            byte[] mime, Optional<String> sender, List<String> recipients, Map<String, String> tags, Instant at)
            throws MessagingException, IOException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
        List<String> to = recipients.isEmpty() ? addresses(message.getAllRecipients()) : recipients;
        String from = sender.orElseGet(() -> header(message, "From"));
        String subject = Objects.requireNonNullElse(message.getSubject(), "");
        return new Mail(
                to,
                from,
                subject,
                part(message, "text/plain").orElse(""),
                part(message, "text/html").orElse(""),
                tags,
                at);
    }

    private static String header(MimeMessage message, String name) {
        try {
            return Objects.requireNonNullElse(message.getHeader(name, ","), "");
        } catch (MessagingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        if (addresses == null) return List.of();
        return Arrays.stream(addresses)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.getAddress() : address.toString())
                .toList();
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return Optional.of(String.valueOf(part.getContent()));
        if (!part.isMimeType("multipart/*")) return Optional.empty();
        var parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            Optional<String> found = part(inner, type);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
