package kz.uzdik.local.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What journeys of commissions share: a browser, and a house where the contest has come as far as they need. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CommissionJourneys {
    Chromium chromium;
    House house;

    /** Plays the contest as far as these journeys need. */
    abstract House played() throws Exception;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.start();
        house = played();
    }

    @AfterAll
    void stop() {
        if (house != null) {
            house.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }
}
