package kz.uzdik.local.demo.world;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A mail as its MIME text, as those with an attachment are sent. */
record RawLetter(List<String> to, Mailbox.Letter letter) {

    static RawLetter read(String mime) {
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mime.getBytes(StandardCharsets.UTF_8)));
            return new RawLetter(
                    Arrays.stream(message.getRecipients(RecipientType.TO))
                            .map(InternetAddress.class::cast)
                            .map(InternetAddress::getAddress)
                            .toList(),
                    new Mailbox.Letter(
                            Objects.requireNonNullElse(message.getHeader("From", ","), ""),
                            Objects.requireNonNullElse(message.getSubject(), ""),
                            text(message).orElse("")));
        } catch (MessagingException | IOException wrong) {
            throw new IllegalArgumentException("no MIME text", wrong);
        }
    }

    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (!part.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        var parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            Optional<String> found = text(parts.getBodyPart(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
