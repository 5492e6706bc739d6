package kz.uzdik.local.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kz.uzdik.local.demo.http.StoryFailed;

/** How people do what does not depend on each other. */
public enum Manner {
    /** One after the other, as it is told. */
    IN_TURN {
        @Override
        <T> void each(List<T> all, Consumer<T> does) {
            all.forEach(does);
        }
    },
    /** All at once. */
    AT_ONCE {
        @Override
        <T> void each(List<T> all, Consumer<T> does) {
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> done = new ArrayList<>();
                all.forEach(one -> done.add(hands.submit(() -> does.accept(one))));
                for (Future<?> each : done) {
                    each.get();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof StoryFailed story
                        ? story
                        : new StoryFailed("people at once", "no fault", failed);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("people at once", "time to wait", stopping);
            }
        }
    };

    abstract <T> void each(List<T> all, Consumer<T> does);
}
