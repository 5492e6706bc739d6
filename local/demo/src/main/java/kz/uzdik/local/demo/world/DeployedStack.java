package kz.uzdik.local.demo.world;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;

/**
 * The template deployed to LocalStack: the development issuer stands beside it, mails are read where LocalStack shows
 * them, and nobody moves time.
 */
public final class DeployedStack {
    private final Api issuer;
    private final Api mailbox;

    private DeployedStack(URI issuer, URI mailbox) {
        this.issuer = new Api(issuer);
        this.mailbox = new Api(mailbox);
    }

    /**
     * The world around a deployed API.
     *
     * @param issuer where the development issuer answers
     * @param mailbox where LocalStack shows the mails that were sent
     * @param ballotBox where the ballot box's own API answers
     * @param publicFiles where the public files lie, ending with a slash
     */
    public static World around(URI issuer, URI mailbox, URI ballotBox, URI publicFiles, Clock clock) {
        var stack = new DeployedStack(issuer, mailbox);
        // Nothing says when everything has happened: whoever waits for something looks again and again.
        return new World(
                new RealTime(clock), stack::token, stack::mails, new Api(ballotBox), publicFiles, false, () -> {});
    }

    private String token(String subject, List<String> groups) {
        return issuer.anybody()
                .post(200, "/_local/tokens", Map.of("sub", subject, "groups", groups))
                .text("token");
    }

    private List<Mailbox.Letter> mails(String address) {
        return mailbox.anybody().get("").list("messages").stream()
                .filter(mail -> addressees(mail).contains(address))
                .sorted(Comparator.comparing(mail -> mail.text("Timestamp")))
                .map(DeployedStack::letter)
                .toList();
    }

    private static List<String> addressees(Json mail) {
        return mail.find("Destination").isPresent()
                ? mail.at("Destination").texts("ToAddresses")
                : RawLetter.read(mail.text("RawData")).to();
    }

    private static Mailbox.Letter letter(Json mail) {
        return mail.find("Destination").isPresent()
                ? new Mailbox.Letter(
                        mail.text("Source"),
                        mail.text("Subject"),
                        mail.at("Body").text("text_part"))
                : RawLetter.read(mail.text("RawData")).letter();
    }
}
