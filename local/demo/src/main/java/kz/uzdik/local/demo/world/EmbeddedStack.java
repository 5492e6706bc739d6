package kz.uzdik.local.demo.world;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;

/** The embedded stack: it signs tokens for anybody, shows its mails and lets time be moved. */
public final class EmbeddedStack implements StoryClock {
    private static final Duration JUST_PAST = Duration.ofHours(8);

    private final Api api;
    private final Session local;
    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    private EmbeddedStack(Api api, Clock real) {
        this.api = api;
        local = api.anybody();
        this.real = real;
    }

    /** The world around an API that the embedded stack serves. */
    public static World around(Api api, Clock real) {
        EmbeddedStack stack = new EmbeddedStack(api, real);
        return new World(
                stack, stack::token, stack::mails, stack.ballotBox(), stack.publicFiles(), true, stack::settle);
    }

    private Api ballotBox() {
        return api.at(URI.create(local.get("/_local/addresses").text("BallotApi")));
    }

    private URI publicFiles() {
        return URI.create(local.get("/_local/addresses").text("Api") + "/public/");
    }

    @Override
    public Instant now() {
        return real.instant().plus(ahead);
    }

    @Override
    public void reach(Instant moment) {
        local.put("/_local/time", Map.of("at", moment.toString()));
        ahead = Duration.between(real.instant(), moment);
    }

    @Override
    public void announcing(Deadlines deadlines) {
        // The story announces in time.
    }

    @Override
    public void announced(Deadlines deadlines) {
        // The story is played in the year of its rules: all deadlines lie ahead.
    }

    @Override
    public void announcementTold() {
        // Whoever moves time waits until everything has happened.
    }

    @Override
    public void pass(Deadlines deadlines, String deadline) {
        reach(deadlines.last(deadline).plus(JUST_PAST));
    }

    @Override
    public void waitFor(Instant moment) {
        // The story has come past it already.
        if (now().isBefore(moment)) {
            reach(moment.plusSeconds(1));
        }
    }

    @Override
    public boolean amends() {
        return false;
    }

    private String token(String subject, List<String> groups) {
        return local.post(200, "/_local/tokens", Map.of("sub", subject, "groups", groups))
                .text("token");
    }

    private List<Mailbox.Letter> mails(String address) {
        return local.get("/_local/mail?to=" + Api.encoded(address)).list().stream()
                .map(EmbeddedStack::letter)
                .toList();
    }

    private static Mailbox.Letter letter(Json mail) {
        return new Mailbox.Letter(mail.text("from"), mail.text("subject"), mail.text("text"));
    }

    private void settle() {
        local.post(200, "/_local/settle");
    }
}
