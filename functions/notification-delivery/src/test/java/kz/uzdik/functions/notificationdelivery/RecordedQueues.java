package kz.uzdik.functions.notificationdelivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Queues that keep what they were told, and take nothing when they are broken. */
final class RecordedQueues implements ErrandQueues {

    final List<String> told = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private boolean broken;

    void breakDown() {
        broken = true;
    }

    /** This one errand is taken by no queue. */
    void refuse(String errand) {
        refused.add(errand);
    }

    @Override
    public void tell(Destination destination, String errand) {
        if (broken || refused.contains(errand)) {
            throw new IllegalStateException("broken down");
        }
        told.add(destination + " " + errand);
    }
}
