package kz.uzdik.domain.contract;

import java.time.Clock;

/** Where a contract gets the ports it is run against; the test class of an adapter implements it. */
public interface PortsUnderTest {
    /**
     * Ports over an empty store.
     *
     * @param clock the real time, which errands are stored at
     */
    Ports ports(Clock clock);
}
