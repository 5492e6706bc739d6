package kz.uzdik.functions.notificationdelivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.NoticeMail;
import kz.uzdik.domain.notice.Trouble;

/** A mail service that keeps what it is given, and takes nothing while something is wrong with it. */
final class PostOffice implements NoticeMail {

    final List<Letter> sent = new ArrayList<>();
    final List<DeliveryMark> marks = new ArrayList<>();
    int asked;
    private Optional<Trouble> trouble = Optional.empty();
    private Runnable onTaken = () -> {};

    void is(Trouble wrong) {
        trouble = Optional.of(wrong);
    }

    void isWell() {
        trouble = Optional.empty();
    }

    /** What happens between the service's yes and whatever the sender does then. */
    void onTaken(Runnable then) {
        onTaken = then;
    }

    @Override
    public Handing send(Letter letter, DeliveryMark mark) {
        asked++;
        if (trouble.isPresent()) {
            return new Handing.NotTaken(trouble.get());
        }
        sent.add(letter);
        marks.add(mark);
        onTaken.run();
        return new Handing.Taken("message-" + sent.size());
    }

    List<String> addresses() {
        return sent.stream().map(letter -> letter.to().email()).toList();
    }
}
