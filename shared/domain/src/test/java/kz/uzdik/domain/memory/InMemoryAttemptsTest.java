package kz.uzdik.domain.memory;

import java.time.Clock;
import kz.uzdik.domain.contract.AttemptsContract;
import kz.uzdik.domain.dossier.Attempts;

class InMemoryAttemptsTest extends AttemptsContract {
    @Override
    protected Attempts attempts(Clock clock) {
        return new InMemoryAttempts(clock);
    }
}
