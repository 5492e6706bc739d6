package kz.uzdik.local.soak.driver;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.uzdik.local.demo.http.Line;
import kz.uzdik.local.soak.check.Acknowledgement;

/** What the system has said to have done, in the order in which it was heard. */
public final class Journal {
    private final ConcurrentLinkedQueue<Acknowledgement> heard = new ConcurrentLinkedQueue<>();

    void heard(Line.Request request, Line.Answer answer) {
        heard.add(new Acknowledgement(
                request.method(),
                request.address().getPath(),
                request.body().orElse(new byte[0]),
                answer.status(),
                answer.body()));
    }

    /** All of it. */
    public List<Acknowledgement> all() {
        return List.copyOf(heard);
    }
}
