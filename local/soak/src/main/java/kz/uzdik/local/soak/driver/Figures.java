package kz.uzdik.local.soak.driver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import kz.uzdik.local.demo.http.Line;

/** What happened in a run, by name. */
public final class Figures {
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    void asked() {
        add("requests", 1);
    }

    void lost() {
        add("requests whose answer was lost", 1);
    }

    void foundDone() {
        add("lost, and found to be done", 1);
    }

    void pressedTwice() {
        add("pressed twice at once", 1);
    }

    void fault(String method, String path, Line.Answer answer) {
        add("answered with a fault", 1);
        faults.add(method + " " + path + " -> " + answer.status() + " "
                + new String(answer.body(), StandardCharsets.UTF_8));
    }

    void fault(String what) {
        add("stories that broke", 1);
        faults.add(what);
    }

    void add(String name, long count) {
        counts.computeIfAbsent(name, _ -> new LongAdder()).add(count);
    }

    /** The counts by name. */
    public Map<String, LongAdder> counts() {
        return counts;
    }

    /** What was answered with 5xx. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
