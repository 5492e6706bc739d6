package kz.uzdik.domain.memory;

import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Mail;

/** Letters kept instead of sent. */
public final class InMemoryMail implements Mail {
    private final List<Letter> letters = new ArrayList<>();

    @Override
    public synchronized void send(Letter letter) {
        letters.add(letter);
    }

    /** What was sent, in order. */
    public synchronized List<Letter> sent() {
        return List.copyOf(letters);
    }
}
