package kz.uzdik.functions.notificationdelivery;

import java.util.ArrayList;
import java.util.List;

/** Queues that keep what they were told, and take nothing when they are broken. */
final class RecordedQueues implements ErrandQueues {

    final List<String> told = new ArrayList<>();
    private boolean broken;

    void breakDown() {
        broken = true;
    }

    @Override
    public void tell(Destination destination, String errand) {
        if (broken) {
            throw new IllegalStateException("broken down");
        }
        told.add(destination + " " + errand);
    }
}
