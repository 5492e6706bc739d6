package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every mail that was sent, oldest first; kept in a file of JSON lines if there is a folder for it. */
public final class Mailbox {
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Optional<Path> file;

    public Mailbox(Optional<Path> file) throws IOException {
        this.file = file.map(Path::toAbsolutePath);
        if (file.isPresent() && Files.exists(file.get())) readAll(file.get());
    }

    // Whoever died over a line has left a piece of it, which was never acknowledged: it goes.
    private void readAll(Path kept) throws IOException {
        String text = Files.readString(kept);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) KeptText.write(kept, whole);
        for (String line : whole.lines().toList()) mails.add(read(line));
    }

    /** All mails, oldest first. */
    public List<Mail> all() {
        return List.copyOf(mails);
    }

    /** The mails to one address, oldest first. */
    public List<Mail> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().stream().anyMatch(address::equalsIgnoreCase))
                .toList();
    }

    synchronized void put(Mail mail) {
        mails.add(mail);
        file.ifPresent(path -> append(path, mail));
    }

    /** A mail as the stack shows it. */
    public static Map<String, Object> json(Mail mail) {
        var json = new LinkedHashMap<String, Object>();
        json.put("to", mail.to());
        json.put("from", mail.from());
        json.put("subject", mail.subject());
        json.put("text", mail.text());
        json.put("html", mail.html());
        json.put("tags", mail.tags());
        json.put("at", mail.at().toString());
        return json;
    }

    private static void append(Path path, Mail mail) {
        try {
            String line = JSON.std.asString(json(mail)) + "\n";
            Files.writeString(path, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Mail read(String line) throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(line);
        List<String> to = json.get("to") instanceof List<?> addresses
                ? addresses.stream().map(String::valueOf).toList()
                : List.of();
        var tags = new LinkedHashMap<String, String>();
        if (json.get("tags") instanceof Map<?, ?> kept)
            kept.forEach((name, value) -> tags.put(String.valueOf(name), String.valueOf(value)));
        return new Mail(
                to,
                String.valueOf(json.get("from")),
                String.valueOf(json.get("subject")),
                String.valueOf(json.get("text")),
                String.valueOf(json.get("html")),
                tags,
                Instant.parse(String.valueOf(json.get("at"))));
    }
}
